import { refuse } from '#model/issue.ts';
import { isBefore } from '#model/time.ts';
import type { Tick } from './command.ts';
import { passDeadline } from './expiring.ts';
import { hear } from './hear.ts';
import { sealed } from './sealed.ts';
import { untouched, type Doing, type Stepped } from './state.ts';
import { deadlinePart } from './working.ts';

/** A timer is due: it is taken off and whoever set it is told. A timer that is gone, or not due yet, does nothing. */
export function ticked(doing: Doing, { timer: id }: Tick): Stepped {
  const { run, known } = doing;
  const timer = known.timers.find((one) => one.id === id);
  if (timer === undefined || isBefore(run.world.now, timer.at)) return refuse('runtime.nothingToDo');
  const without = { ...untouched(known), timers: known.timers.filter((one) => one !== timer) };
  if (timer.part.startsWith(deadlinePart)) return sealed(doing, passDeadline(run, without, timer));
  const visit = known.visits.find((one) => one.id === timer.visit && one.state === 'open');
  return sealed(doing, visit === undefined ? without : hear(run, without, visit, { is: 'timer', part: timer.part }));
}
