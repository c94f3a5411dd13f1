import type { WorkItem } from '#blocks/work.ts';
import type { GroupId, PersonId } from '#model/directory.ts';
import type { Tables } from './database.ts';

/** A work item as it is kept. */
export interface ItemRow {
  readonly id: string;
  readonly request: string;
  readonly item: WorkItem;
}

/** That somebody is asked for an open item; what is not open has none. They stand in the order of the inbox. */
export interface AskedRow {
  /** `p:<person>`, `g:<group>` */
  readonly token: string;
  /** The instant at which it is due; `~`, which comes after all of them, when there is none. */
  readonly due: string;
  readonly item: string;
}

/** Who may do an item: `p:<person>`, `g:<group>`. */
export function tokensOf(people: readonly PersonId[], groups: readonly GroupId[]): string[] {
  return [...people.map((id) => `p:${id}`), ...groups.map((id) => `g:${id}`)];
}

/** The rows that say who is asked for an item. */
export function askedRowsOf({ id, state, people, groups, dueAt }: WorkItem): readonly AskedRow[] {
  if (state !== 'open') return [];
  return [...new Set(tokensOf(people, groups))].map((token) => ({ token, due: dueAt ?? '~', item: id }));
}

/**
 * Keeps items, and whom they are asked of; inside a write. Only rows that change are written. `known` are the items of
 * the request as they are kept, if they were read in this write; without them they are read.
 */
export async function keepItems(
  { items, asked }: Tables,
  changed: readonly WorkItem[],
  known?: readonly WorkItem[],
): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);
  const before = known?.filter(({ id }) => ids.includes(id)) ?? (await itemsAt(items, ids));
  const old = keyed(before.flatMap(askedRowsOf));
  const now = keyed(changed.flatMap(askedRowsOf));
  const gone = [...old].flatMap(([key, { token, due, item }]) =>
    now.has(key) ? [] : [[token, due, item] satisfies AskedKey],
  );
  const added = [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row]));
  await Promise.all([
    items.bulkPut(changed.map((item) => ({ id: item.id, request: item.request, item }))),
    gone.length > 0 && asked.bulkDelete(gone),
    added.length > 0 && asked.bulkPut(added),
  ]);
}

async function itemsAt(items: Tables['items'], ids: readonly string[]): Promise<readonly WorkItem[]> {
  const rows = await items.bulkGet([...ids]);
  return rows.flatMap((row) => (row === undefined ? [] : [row.item]));
}

type AskedKey = [token: string, due: string, item: string];

function keyed(rows: readonly AskedRow[]): ReadonlyMap<string, AskedRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.token, row.due, row.item]), row]));
}
