import type { Call, Changes, Request, RequestId, Watch } from '#runtime/records.ts';
import type { Tables } from './database.ts';
import { parseAll, parseMaybe } from './parse.ts';
import type { CallRow } from './timeRows.ts';

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

/** A call. */
export async function callOf({ calls }: Tables, id: string): Promise<Call | null> {
  return parseMaybe('calls', id, (await calls.get(id))?.call);
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

function rowOf(call: Call): CallRow {
  const { id, request, state, claim } = call;
  return { id, request, call, ...(state === 'done' ? {} : { due: claim?.until ?? '' }) };
}
