import { instantLater } from '#model/time.ts';
import type { Progress } from './progress.ts';
import type { Timer } from './records.ts';
import { untouched, type State } from './state.ts';

/**
 * The time of a request on hold stands still. Its timers are kept with it as they were when it was put on hold, and none
 * is due. What comes to it all the same, the end of a request that it began or what a call came to, takes it as
 * `thawed`, with every timer as far away as it was then; what is stored of that is `frozen` again.
 */
export function thawed(known: State, now: string): Progress {
  const { held } = known.request;
  if (held === null) return untouched(known);
  return { ...untouched(known), timers: later(held.timers, held.since, now) };
}

/** A request as it is stored: see `thawed`. One that is not on hold stays as it is. */
export function frozen(progress: Progress, now: string): Progress {
  const { request, timers } = progress;
  if (request.held === null) return progress;
  const held = { ...request.held, timers: later(timers, now, request.held.since) };
  return { ...progress, timers: [], request: { ...request, held } };
}

function later(timers: readonly Timer[], since: string, until: string): readonly Timer[] {
  return timers.map((timer) => ({ ...timer, at: instantLater(timer.at, since, until) }));
}
