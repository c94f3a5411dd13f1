import Dexie, { liveQuery } from 'dexie';
import type { Call, RequestId, Timer } from '#runtime/records.ts';
import type { TableName, Tables } from './database.ts';
import { parse, parseAll } from './parse.ts';
import { toStorageError } from './toStorageError.ts';

/** The tables that hold what requests wait for besides people. */
export const waitingTables: readonly TableName[] = ['timers', 'watches', 'calls'];

/** Timers that are due at an instant, in the order in which they fire. */
export async function dueTimers({ timers }: Tables, now: string, most: number): Promise<readonly Timer[]> {
  const until = timers.where('[at+seq]').between([Dexie.minKey, Dexie.minKey], [now, Dexie.maxKey], true, true);
  return parseAll('timers', await until.limit(most).toArray(), (row) => row.id);
}

/** When the next timer is due. */
export async function nextDue({ timers }: Tables): Promise<string | null> {
  return (await timers.orderBy('[at+seq]').first())?.at ?? null;
}

/** Tells when the next timer is due, now and whenever that changes in any tab. */
export function watchNextDue(
  tables: Tables,
  onNext: (due: string | null) => void,
  onFailed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => nextDue(tables)).subscribe(onNext, (error) => onFailed(toStorageError(error)));
  return () => subscription.unsubscribe();
}

/** When the next call may be taken, '' for at once; now and whenever that changes in any tab. */
export function watchNextCall(
  { calls }: Tables,
  onNext: (due: string | null) => void,
  onFailed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(async () => (await calls.orderBy('due').first())?.due ?? null).subscribe(
    onNext,
    (error) => onFailed(toStorageError(error)),
  );
  return () => subscription.unsubscribe();
}

/** A call with the instant from which it may be claimed: '' for at once, absent when it is done. */
export interface CallRow {
  readonly id: string;
  readonly request: string;
  readonly due?: string;
  readonly call: Call;
}

/** The calls of a request. */
export async function callsOf({ calls }: Tables, request: RequestId): Promise<readonly Call[]> {
  return callsIn(await calls.where('request').equals(request).toArray());
}

/** Calls that may be taken at an instant. */
export async function readyCalls({ calls }: Tables, now: string, most: number): Promise<readonly Call[]> {
  return callsIn(await calls.where('due').belowOrEqual(now).limit(most).toArray());
}

function callsIn(rows: readonly CallRow[]): readonly Call[] {
  return rows.map((row) => parse('calls', row.id, row.call));
}
