import Dexie, { liveQuery } from 'dexie';
import type { Call, Changes, Request, RequestId, Timer, Watch } from '#runtime/records.ts';
import type { TableName, Tables } from './database.ts';
import { parse, parseAll, parseMaybe } from './parse.ts';
import { toStorageError } from './toStorageError.ts';

/** The tables that hold what requests wait for besides people. */
export const waitingTables: readonly TableName[] = ['timers', 'watches', 'calls'];

/** The timers of a request. */
export async function timersOf({ timers }: Tables, request: RequestId): Promise<readonly Timer[]> {
  return parseAll('timers', await timers.where('request').equals(request).toArray(), (row) => row.id);
}

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

/** What a request watches. */
export async function watchesOf({ watches }: Tables, request: RequestId): Promise<readonly Watch[]> {
  return parseAll('watches', await watches.where('request').equals(request).toArray(), (row) => row.id);
}

/** Who watches the request with a number. */
export async function watchersOf({ watches }: Tables, number: string): Promise<readonly Watch[]> {
  return parseAll('watches', await watches.where('of').equals(number).toArray(), (row) => row.id);
}

/** The request with a number. */
export async function numbered({ requests }: Tables, number: string): Promise<Request | null> {
  return parseMaybe('requests', number, await requests.where('number').equals(number).first());
}

/** The requests that a visit began. */
export async function childrenOf({ requests }: Tables, visit: string): Promise<readonly Request[]> {
  return parseAll('requests', await requests.where('parent.visit').equals(visit).toArray(), (row) => row.id);
}

/** A call with the instant from which it may be claimed: '' for at once, absent when it is done. */
export interface CallRow {
  readonly id: string;
  readonly request: string;
  readonly due?: string;
  readonly call: Call;
}

/** A call. */
export async function callOf({ calls }: Tables, id: string): Promise<Call | null> {
  return parseMaybe('calls', id, (await calls.get(id))?.call);
}

/** The calls of a request. */
export async function callsOf({ calls }: Tables, request: RequestId): Promise<readonly Call[]> {
  return callsIn(await calls.where('request').equals(request).toArray());
}

/** Calls that may be taken at an instant. */
export async function readyCalls({ calls }: Tables, now: string, most: number): Promise<readonly Call[]> {
  return callsIn(await calls.where('due').belowOrEqual(now).limit(most).toArray());
}

/** Writes who has a call, or that it is done. */
export async function keepCall({ calls }: Tables, call: Call): Promise<void> {
  await calls.put(rowOf(call));
}

/** Writes what a command changed of it. */
export async function keepWaiting(tables: Tables, { timers, watches, calls }: Changes): Promise<void> {
  if (timers.cleared.length > 0) await tables.timers.bulkDelete([...timers.cleared]);
  if (timers.set.length > 0) await tables.timers.bulkPut([...timers.set]);
  if (watches.cleared.length > 0) await tables.watches.bulkDelete([...watches.cleared]);
  if (watches.set.length > 0) await tables.watches.bulkPut([...watches.set]);
  if (calls.length > 0) await tables.calls.bulkAdd(calls.map(rowOf));
}

function callsIn(rows: readonly CallRow[]): readonly Call[] {
  return rows.map((row) => parse('calls', row.id, row.call));
}

function rowOf(call: Call): CallRow {
  const { id, request, state, claim } = call;
  return { id, request, call, ...(state === 'done' ? {} : { due: claim?.until ?? '' }) };
}
