import type { Issue } from '#model/issue.ts';
import { useSay } from '#ui/useSay.ts';

/** The problems of a block, in words, by the control that is wrong. */
export interface Problems {
  /** Errors at a path; null without one. */
  readonly error: (path: string) => string | null;
  /** Warnings at a path. */
  readonly warnings: (path: string) => readonly string[];
  /** Whether something at a path or below it is an error. */
  readonly has: (path: string) => boolean;
}

/** Puts the problems of a block beside its controls. */
export function useProblems(issues: readonly Issue[]): Problems {
  const say = useSay();
  const at = (path: string, severity: Issue['severity']) => {
    const found = issues.filter((issue) => issue.severity === severity && issue.place.path === path);
    return [...new Set(found.map(say))];
  };
  return {
    error: (path) => at(path, 'error').join(' ') || null,
    warnings: (path) => at(path, 'warning'),
    has: (path) => issues.some(({ place, severity }) => severity === 'error' && isUnder(place.path, path)),
  };
}

function isUnder(path: string | undefined, above: string): boolean {
  return path === above || path?.startsWith(`${above}.`) === true;
}
