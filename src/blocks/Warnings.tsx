import { Hint } from '#ui/Hint.tsx';
import type { Problems } from './useProblems.tsx';

/** The warnings of one control, below it. */
export function Warnings({ of, path }: { readonly of: Problems; readonly path: string }) {
  return of.warnings(path).map((text) => (
    <Hint key={text} tone="warning">
      {text}
    </Hint>
  ));
}
