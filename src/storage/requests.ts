import Dexie from 'dexie';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Request } from '#runtime/records.ts';
import { tokensOf, type AskedRow, type ItemRow } from './asked.ts';
import type { Tables } from './database.ts';
import { parse, parseAll, parseMaybe } from './parse.ts';
import type { RequestReader } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import { callsOf } from './timeRows.ts';

/** Requests as pages read them. */
export function requestReader(tables: Tables): RequestReader {
  return {
    read: (id) => withStorageErrors(async () => parseMaybe('requests', id, await tables.requests.get(id))),
    list: (filter) =>
      withStorageErrors(async () => {
        const rows = await newestFirst(tables, filter);
        return parseAll('requests', rows, (row) => row.id);
      }),
    openByProcess: () =>
      withStorageErrors(async () => {
        const rows = await tables.counters.where('name').startsWith(openPrefix).toArray();
        return new Map(rows.map(({ name, value }) => [name.slice(openPrefix.length), value]));
      }),
    visits: (id) => withStorageErrors(async () => visitsIn(await tables.visits.where('request').equals(id).toArray())),
    items: (id) => withStorageErrors(async () => itemsIn(await tables.items.where('request').equals(id).toArray())),
    timers: (id) =>
      withStorageErrors(async () =>
        parseAll('timers', await tables.timers.where('request').equals(id).toArray(), (row) => row.id),
      ),
    calls: (id) => withStorageErrors(() => callsOf(tables, id)),
    begunBy: (id) =>
      withStorageErrors(async () =>
        parseAll(
          'requests',
          await tables.requests.where('parent.visit').startsWith(`${id}/`).toArray(),
          (row) => row.id,
        ),
      ),
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
    inbox: (person, groups, limit = Infinity) =>
      withStorageErrors(() => inboxOf(tables, tokensOf([person], groups), limit)),
    waiting: (person, groups, limit) =>
      withStorageErrors(async () => {
        const rows = await Promise.all(tokensOf([person], groups).map((token) => askedOf(tables, token, limit)));
        return Math.min(limit, new Set(rows.flat().map(({ item }) => item)).size);
      }),
  };
}

/** The name of the counter of a process's open requests. */
export function openCounter(process: string): string {
  return `${openPrefix}${process}`;
}

/** Visits from their rows, in the order in which they were begun. */
export function visitsIn(rows: readonly Visit[]): readonly Visit[] {
  return [...parseAll('visits', rows, (row) => row.id)].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/** Work items from their rows. */
export function itemsIn(rows: readonly ItemRow[]): readonly WorkItem[] {
  return rows.map((row) => parse('items', row.id, row.item));
}

const openPrefix = 'open:';

type ListFilter = Parameters<RequestReader['list']>[0];

async function newestFirst({ requests }: Tables, filter: ListFilter): Promise<Request[]> {
  const { requester, process, after = null, limit = Infinity } = filter;
  const by = byIndex(filter);
  const start = by === null ? [] : [by.value];
  const index = by === null ? '[begunAt+id]' : `[${by.name}+begunAt+id]`;
  const end = after === null ? [...start, Dexie.maxKey] : [...start, after.begunAt, after.id];
  const found = requests
    .where(index)
    .between([...start, Dexie.minKey], end, true, false)
    .reverse();
  // Only where both are asked for is one of them not in the index.
  const both =
    requester === undefined || process === undefined ? found : found.filter((row) => row.process === process);
  return (Number.isFinite(limit) ? both.limit(limit) : both).toArray();
}

function byIndex({ requester, process }: ListFilter): { readonly name: string; readonly value: string } | null {
  if (requester !== undefined) return { name: 'requester', value: requester };
  return process === undefined ? null : { name: 'process', value: process };
}

/** The first of each token, put together: reading costs what is shown, not what waits. */
async function inboxOf(tables: Tables, tokens: readonly string[], limit: number): Promise<readonly WorkItem[]> {
  return tables.dexie.transaction('r', tables.asked, tables.items, async () => {
    const found = (await Promise.all(tokens.map((token) => askedOf(tables, token, limit)))).flat();
    const ids = [...new Set(found.toSorted(soonestFirst).map(({ item }) => item))].slice(0, limit);
    const rows = await tables.items.bulkGet(ids);
    return itemsIn(rows.filter((row) => row !== undefined));
  });
}

function askedOf({ asked }: Tables, token: string, limit: number): PromiseLike<AskedRow[]> {
  const found = asked.where('[token+due+item]').between([token, Dexie.minKey], [token, Dexie.maxKey]);
  return (Number.isFinite(limit) ? found.limit(limit) : found).toArray();
}

/** 12 of `<request>/v12`. */
function placeOf(visit: string): number {
  return Number(visit.slice(visit.lastIndexOf('/v') + 2));
}

/** Soonest due first; what has no due date last. */
function soonestFirst(a: AskedRow, b: AskedRow): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.item < b.item ? -1 : 1;
}
