import { refuse } from '#model/issue.ts';
import { instantLater } from '#model/time.ts';
import type { Cancel, Move, PutOnHold, Resume, Withdraw } from './command.ts';
import { finish, tell, type Progress } from './progress.ts';
import type { Timer } from './records.ts';
import { follow, leave } from './run.ts';
import { sealed } from './sealed.ts';
import { isAgent, untouched, type Doing, type Refused, type Stepped } from './state.ts';
import { moveEvent } from './vocabulary.ts';

/** Puts a request on hold: nobody acts in it, and its timers wait with it. */
export function putOnHold(doing: Doing, { as, reason }: PutOnHold): Stepped {
  const { run, known } = doing;
  const { request, timers } = known;
  if (request.held !== null) return refuse('runtime.onHold', { number: request.number });
  const refused = (isAgent(as, run.world) ? null : refuse('runtime.mayNotHold')) ?? whyNoReason(reason);
  if (refused !== null) return refused;
  const held = { since: run.world.now, timers };
  const next: Progress = { ...untouched(known), timers: [], request: { ...request, state: 'onHold', held } };
  return sealed(doing, tell(next, { code: 'runtime.held', params: { reason: reason.trim() } }));
}

/** Lets a request go on. Every timer is as far away as it was when the request was put on hold. */
export function resume(doing: Doing, { as }: Resume): Stepped {
  const { run, known } = doing;
  const { request } = known;
  if (request.held === null) return refuse('runtime.notOnHold', { number: request.number });
  if (!isAgent(as, run.world)) return refuse('runtime.mayNotHold');
  const { since, timers } = request.held;
  const { now } = run.world;
  const later = timers.map((timer): Timer => ({ ...timer, at: instantLater(timer.at, since, now) }));
  const state = request.stopped === null ? 'open' : 'stopped';
  const next: Progress = { ...untouched(known), timers: later, request: { ...request, state, held: null } };
  return sealed(doing, tell(next, { code: 'runtime.resumed' }));
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
  const going = { ...untouched(known), request: { ...known.request, state: 'open', stopped: null } as const };
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
