import type { Issue } from '#model/issue.ts';
import { useSay } from '#ui/useSay.ts';

/** The problems of a block, in words, by the control that is wrong. */
export interface Problems {
  /** Errors at a path, and at what lies below it when `deep`; null without one. */
  readonly error: (path: string, deep?: 'deep') => string | null;
  /** Warnings at a path or below it. */
  readonly warnings: (path: string) => readonly string[];
  /** Whether something at a path or below it is an error. */
  readonly has: (path: string) => boolean;
}

/** Puts the problems of a block beside its controls. */
export function useProblems(issues: readonly Issue[]): Problems {
  const say = useSay();
  const under = (path: string, severity: Issue['severity']) =>
    issues.filter(({ place, severity: own }) => own === severity && isUnder(place.path, path));
  return {
    error: (path, deep) => {
      const found = under(path, 'error').filter(({ place }) => deep === 'deep' || place.path === path);
      return found.length === 0 ? null : [...new Set(found.map(say))].join(' ');
    },
    warnings: (path) => [...new Set(under(path, 'warning').map(say))],
    has: (path) => under(path, 'error').length > 0,
  };
}

function isUnder(path: string | undefined, above: string): boolean {
  return path === above || path?.startsWith(`${above}.`) === true;
}
