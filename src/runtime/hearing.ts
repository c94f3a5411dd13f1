import { refuse } from '#model/issue.ts';
import type { Tell } from './command.ts';
import { thawed } from './frozen.ts';
import { hear } from './hear.ts';
import { sealed } from './sealed.ts';
import type { Doing, Stepped } from './state.ts';

/** Tells a visit what a signal says. Where that is nothing to it, nothing is done. */
export function told(doing: Doing, { visit: id, heard }: Tell): Stepped {
  const { run, known } = doing;
  const visit = known.visits.find((one) => one.id === id);
  if (visit?.state !== 'open') return refuse('runtime.nothingToDo');
  const before = thawed(known, run.world.now);
  const after = hear(run, before, visit, heard);
  return after === before ? refuse('runtime.nothingToDo') : sealed(doing, after);
}
