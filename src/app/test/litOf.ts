import type { Lit } from '#editor/view.ts';
import type { TestState } from '#runtime/testState.ts';
import { reachOf } from '../work/reachOf.ts';

/** Which blocks a test lights on the canvas; null before it was begun. */
export function litOf(state: TestState | null): Lit | null {
  if (state === null) return null;
  const { done, current } = reachOf(state.request, state.visits);
  const entries = [
    ...[...done].map((block) => [block, 'done'] as const),
    ...[...current].map((block) => [block, 'current'] as const),
  ];
  return Object.fromEntries(entries);
}
