import type { WorkItem } from '#blocks/work.ts';
import { refuse } from '#model/issue.ts';
import type { Cancel, Move, PutOnHold, Resume, Withdraw } from './command.ts';
import { thawed } from './frozen.ts';
import { hearAll } from './hear.ts';
import { finish, onItsWay, tell, type Progress } from './progress.ts';
import { follow, leave } from './run.ts';
import { sealed } from './sealed.ts';
import type { Run } from './scene.ts';
import { isAgent, untouched, type Doing, type Refused, type State, type Stepped } from './state.ts';
import { moveEvent } from './vocabulary.ts';
import { duePart } from './working.ts';

/** Puts a request on hold: nobody acts in it, and its timers wait with it. */
export function putOnHold(doing: Doing, { as, reason }: PutOnHold): Stepped {
  const { run, known } = doing;
  const { request } = known;
  if (request.held !== null) return refuse('runtime.onHold', { number: request.number });
  const refused = (isAgent(as, run.world) ? null : refuse('runtime.mayNotHold')) ?? whyNoReason(reason);
  if (refused !== null) return refused;
  // Its timers are kept with it when this is stored.
  const held = { since: run.world.now, timers: [] };
  const next: Progress = { ...untouched(known), request: onItsWay({ ...request, held }) };
  return sealed(doing, tell(next, { code: 'runtime.held', params: { reason: reason.trim() } }));
}

/**
 * Lets a request go on. Every timer is as far away as it was when the request was put on hold, unless its block knows
 * better: a date does not move.
 */
export function resume(doing: Doing, { as }: Resume): Stepped {
  const { run, known } = doing;
  const { request } = known;
  if (request.held === null) return refuse('runtime.notOnHold', { number: request.number });
  if (!isAgent(as, run.world)) return refuse('runtime.mayNotHold');
  const later = thawed(known, run.world.now);
  const next: Progress = { ...later, items: dueLater(known, later), request: onItsWay({ ...request, held: null }) };
  return sealed(doing, hearResumed(run, tell(next, { code: 'runtime.resumed' }), request.held.since));
}

/** What is asked for until the deadline of its block is asked for as much longer as that is later. */
function dueLater({ request, items }: State, { timers }: Progress): readonly WorkItem[] {
  const before = new Map(request.held?.timers.map(({ id, at }) => [id, at]));
  return items.map((item) => {
    const deadline = timers.find(({ visit, part }) => visit === item.visit && part === duePart);
    const isUntilThen = deadline !== undefined && item.state === 'open' && item.dueAt === before.get(deadline.id);
    return isUntilThen ? { ...item, dueAt: deadline.at } : item;
  });
}

/** Open visits hear that the request was on hold since then, and where their own timers are now. */
function hearResumed(run: Run, progress: Progress, since: string): Progress {
  return hearAll(run, progress, ({ id }, at) => {
    const timers = at.timers.filter((timer) => timer.visit === id).map(({ part, at: due }) => ({ part, at: due }));
    return { is: 'resumed', since, timers };
  });
}

/** Ends a request as cancelled. The requester may, too. */
export function cancel(doing: Doing, { as, reason }: Cancel): Stepped {
  const { run, known } = doing;
  const { request } = known;
  const isAllowed = isAgent(as, run.world) || request.requester === as;
  const refused = (isAllowed ? null : refuse('runtime.mayNotCancel')) ?? whyNoReason(reason);
  return refused ?? cancelled(doing, { code: 'runtime.cancelled', params: { reason: reason.trim() } });
}

/** Ends a request that another one began and does not wait for any more. */
export function withdraw(doing: Doing, { parent }: Withdraw): Stepped {
  return cancelled(doing, { code: 'runtime.withdrawn', params: { parent } });
}

/** Takes a request to another block. */
export function move(doing: Doing, { as, to, reason }: Move): Stepped {
  const { run, known } = doing;
  if (!isAgent(as, run.world)) return refuse('runtime.mayNotMove');
  const refused = whyNoReason(reason);
  if (refused !== null) return refused;
  const target = run.machine.process.blocks[to];
  const moved = run.machine.flow.send(known.request.snapshot, { type: moveEvent(to), passes: 0 });
  if (target === undefined || moved === null) return refuse('runtime.noMove', { block: target?.name ?? to });
  const going: Progress = { ...untouched(known), request: onItsWay({ ...known.request, stopped: null }) };
  const said = { code: 'runtime.moved', params: { block: target.name, reason: reason.trim() } };
  const { progress, leaving } = follow(run, tell(going, said, { block: to }), moved, null);
  return sealed(doing, leave(run, progress, ...leaving));
}

function cancelled(doing: Doing, said: Parameters<typeof tell>[1]): Stepped {
  const { run, known } = doing;
  return sealed(doing, finish(tell(untouched(known), said), { state: 'cancelled', label: '' }, run.world.now));
}

function whyNoReason(reason: string): Refused | null {
  return reason.trim() === '' ? refuse('runtime.noReason', {}, { path: 'reason' }) : null;
}
