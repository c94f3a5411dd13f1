import type { EndState, Heard } from '#blocks/work.ts';
import { sha256Hex } from '#model/hash.ts';
import type { JsonObject } from '#model/json.ts';
import type { BeginChild, Command, Signal, Tell, Withdraw } from './command.ts';
import type { Request } from './records.ts';
import type { Done } from './state.ts';
import type { StoreTransaction } from './store.ts';
import { versionOf } from './versionOf.ts';

/**
 * What a step that was done causes in other requests; ids are given to it by whoever does it. `children` are the requests
 * that the request had begun before.
 */
export async function causedBy(
  tx: StoreTransaction,
  done: Done,
  cause: Command | Signal,
  children: readonly Request[],
): Promise<readonly Signal[]> {
  const { request } = done.changes;
  const by = { id: '', by: cause.by, as: cause.as };
  return [
    ...done.begins.map(({ visit, part, process, answers }): BeginChild => ({
      ...by,
      do: 'beginChild',
      request: childId(visit, part),
      process,
      requester: request.requester,
      parent: { request: request.id, visit },
      part,
      answers,
    })),
    ...withdrawn(done, children).map((child): Withdraw => ({
      ...by,
      do: 'withdraw',
      request: child.id,
      parent: request.number,
    })),
    ...(await heardAlready(tx, done)).map((tell): Tell => ({ ...by, do: 'tell', ...tell })),
    ...(await heardNow(tx, request)).map((tell): Tell => ({ ...by, do: 'tell', ...tell })),
  ];
}

/** The id of a request that a visit begins: a uuid made of the visit, so that replay makes the same one. */
export function childId(visit: string, part: string): string {
  const hex = sha256Hex(`${visit}/${part}`);
  // Version 8 is for ids of one's own making. Source: RFC 9562, 5.8.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Requests whose visit does not wait for them any more. */
function withdrawn({ changes }: Done, children: readonly Request[]): readonly Request[] {
  const closed = new Set(changes.visits.flatMap(({ id, state }) => (state === 'open' ? [] : [id])));
  return children.filter(({ endedAt, parent }) => endedAt === null && parent !== null && closed.has(parent.visit));
}

type Told = Pick<Tell, 'request' | 'visit' | 'heard'>;

/** What a visit that begins to watch a request hears at once: it has ended before, or there is none. */
async function heardAlready(tx: StoreTransaction, { changes }: Done): Promise<readonly Told[]> {
  const heard: Told[] = [];
  for (const { request, visit, of } of changes.watches.set) {
    const other = await tx.numbered(of);
    if (other === null) heard.push({ request, visit, heard: { is: 'unknown', number: of } });
    else if (other.endedAt !== null) heard.push({ request, visit, heard: await endOf(tx, other) });
  }
  return heard;
}

/** Whoever waits for a request hears that it has ended. */
async function heardNow(tx: StoreTransaction, request: Request): Promise<readonly Told[]> {
  if (request.endedAt === null) return [];
  const watching = await tx.watchersOf(request.number);
  if (watching.length === 0 && request.parent === null) return [];
  const heard = await endOf(tx, request);
  return [...(request.parent === null ? [] : [request.parent]), ...watching].map((one) => ({
    request: one.request,
    visit: one.visit,
    heard,
  }));
}

async function endOf(tx: StoreTransaction, request: Request): Promise<Heard> {
  const { id, number, state, result, values } = request;
  const published = await versionOf(tx, request);
  const answers: JsonObject = Object.fromEntries(
    Object.values(published.value.fields).flatMap(({ id: field, key }) => {
      const answer = values[field];
      return answer === undefined ? [] : [[key, answer] as const];
    }),
  );
  return { is: 'ended', request: id, number, state: endStateOf(state), label: result, answers };
}

function endStateOf(state: Request['state']): EndState {
  return state === 'completed' || state === 'rejected' ? state : 'cancelled';
}
