import Dexie, { type Collection } from 'dexie';
import type { WorkItem } from '#blocks/work.ts';
import type { GroupId, PersonId } from '#model/directory.ts';
import type { Request } from '#runtime/records.ts';
import type { ItemRow, Tables } from './database.ts';
import { parse, parseAll, parseMaybe } from './parse.ts';
import type { RequestReader } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';

/** Requests as pages read them. */
export function requestReader(tables: Tables): RequestReader {
  return {
    read: (id) => withStorageErrors(async () => parseMaybe('requests', id, await tables.requests.get(id))),
    list: (filter) =>
      withStorageErrors(async () => {
        const rows = await newestFirst(tables, filter);
        return parseAll('requests', rows, (row) => row.id).filter(
          ({ requester, process }) =>
            (filter.requester ?? requester) === requester && (filter.process ?? process) === process,
        );
      }),
    openByProcess: () =>
      withStorageErrors(async () => {
        const rows = await tables.counters.where('name').startsWith(openPrefix).toArray();
        return new Map(rows.map(({ name, value }) => [name.slice(openPrefix.length), value]));
      }),
    visits: (id) => withStorageErrors(() => visitsOf(tables, id)),
    items: (id) => withStorageErrors(() => itemsOf(tables, id)),
    openItems: (ids) =>
      withStorageErrors(async () => {
        const rows = await tables.items
          .where('request')
          .anyOf([...ids])
          .toArray();
        return itemsIn(rows).filter((item) => item.state === 'open');
      }),
    history: (id) =>
      withStorageErrors(async () =>
        parseAll('events', await tables.events.where('request').equals(id).toArray(), (row) => row.id),
      ),
    inbox: (person, groups) =>
      withStorageErrors(async () => {
        const rows = await tables.items
          .where('for')
          .anyOf(tokensOf([person], groups))
          .distinct()
          .toArray();
        return [...itemsIn(rows)].sort(soonestFirst);
      }),
  };
}

/** The name of the counter of a process's open requests. */
export function openCounter(process: string): string {
  return `${openPrefix}${process}`;
}

/** Who may do an item, as its index holds them: `p:<person>`, `g:<group>`. */
export function tokensOf(people: readonly PersonId[], groups: readonly GroupId[]): string[] {
  return [...people.map((id) => `p:${id}`), ...groups.map((id) => `g:${id}`)];
}

/** All visits of a request, in the order in which they were begun. */
export async function visitsOf({ visits }: Tables, request: string) {
  const rows = await visits.where('request').equals(request).toArray();
  return [...parseAll('visits', rows, (row) => row.id)].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/** All work items of a request. */
export async function itemsOf({ items }: Tables, request: string): Promise<readonly WorkItem[]> {
  return itemsIn(await items.where('request').equals(request).toArray());
}

const openPrefix = 'open:';

function newestFirst({ requests }: Tables, filter: Parameters<RequestReader['list']>[0]): Promise<Request[]> {
  return orderedBy(requests, filter).reverse().toArray();
}

function orderedBy(
  requests: Tables['requests'],
  { requester, process }: Parameters<RequestReader['list']>[0],
): Collection<Request, string> {
  if (requester !== undefined) {
    return requests.where('[requester+begunAt]').between([requester, Dexie.minKey], [requester, Dexie.maxKey]);
  }
  if (process !== undefined) {
    return requests.where('[process+begunAt]').between([process, Dexie.minKey], [process, Dexie.maxKey]);
  }
  return requests.orderBy('begunAt');
}

function itemsIn(rows: readonly ItemRow[]): readonly WorkItem[] {
  return rows.map((row) => parse('items', row.id, row.item));
}

/** 12 of `<request>/v12`. */
function placeOf(visit: string): number {
  return Number(visit.slice(visit.lastIndexOf('/v') + 2));
}

/** Soonest due first; what has no due date last. */
function soonestFirst(a: WorkItem, b: WorkItem): number {
  if (a.dueAt === b.dueAt) return a.id < b.id ? -1 : 1;
  if (a.dueAt === null) return 1;
  if (b.dueAt === null) return -1;
  return a.dueAt < b.dueAt ? -1 : 1;
}
