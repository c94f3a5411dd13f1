import type { WorkItem } from '#blocks/work.ts';
import type { GroupId, PersonId } from '#model/directory.ts';
import type { Bare } from './bare.ts';

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

/** Keeps items, and whom they are asked of. Only rows that change are written. `before` are the items of the request as they are kept. */
export function keepItems(bare: Bare, changed: readonly WorkItem[], before: readonly WorkItem[]): void {
  const ids = new Set(changed.map(({ id }) => id));
  const old = keyed(before.filter(({ id }) => ids.has(id)).flatMap(askedRowsOf));
  const now = keyed(changed.flatMap(askedRowsOf));
  const gone = [...old].flatMap(([key, { token, due, item }]) =>
    now.has(key) ? [] : [[token, due, item] satisfies AskedKey],
  );
  const added = [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row]));
  bare.put('items', ...changed.map((item) => ({ id: item.id, request: item.request, item })));
  bare.remove('asked', ...gone);
  bare.put('asked', ...added);
}

type AskedKey = [token: string, due: string, item: string];

function keyed(rows: readonly AskedRow[]): ReadonlyMap<string, AskedRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.token, row.due, row.item]), row]));
}
