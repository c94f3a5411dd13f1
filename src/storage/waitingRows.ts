import type { Call, Changes } from '#runtime/records.ts';
import type { Bare } from './bare.ts';
import type { CallRow } from './timeRows.ts';

/** Writes what a command changed of what its request waits for besides people. */
export function keepWaiting(bare: Bare, { timers, watches, calls }: Changes): void {
  bare.remove('timers', ...timers.cleared);
  bare.put('timers', ...timers.set);
  bare.remove('watches', ...watches.cleared);
  bare.put('watches', ...watches.set);
  bare.add('calls', ...calls.map(callRowOf));
}

/** A call as it is kept. */
export function callRowOf(call: Call): CallRow {
  const { id, request, state, claim } = call;
  return { id, request, call, ...(state === 'done' ? {} : { due: claim?.until ?? '' }) };
}
