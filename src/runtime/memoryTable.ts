import type { RequestId } from './records.ts';

/** Rows in memory, found by their id and by their request. A row's id begins with its request's id and a slash. */
export interface MemoryTable<T extends MemoryRow> {
  readonly get: (id: string) => T | null;
  /** The rows of a request, in the order in which they were first written. */
  readonly of: (request: RequestId) => readonly T[];
  /** All rows, whichever request they belong to. */
  readonly all: () => readonly T[];
  readonly put: (row: T) => void;
  readonly remove: (id: string) => void;
}

/** What tables hold. */
export interface MemoryRow {
  readonly id: string;
  readonly request: RequestId;
}

/** How to take back what a transaction has written so far; the last comes first. */
export type Undo = (() => void)[];

/** Makes an empty table. A write costs what it writes, however much there is; `undo` is told how to take it back. */
export function memoryTable<T extends MemoryRow>(undo: Undo): MemoryTable<T> {
  const groups = new Map<RequestId, Map<string, T>>();
  const groupOf = (id: string) => groups.get(id.slice(0, id.indexOf('/')));
  return {
    get: (id) => groupOf(id)?.get(id) ?? null,
    of: (request) => [...(groups.get(request)?.values() ?? [])],
    all: () => [...groups.values()].flatMap((group) => [...group.values()]),
    put: (row) => {
      let group = groups.get(row.request);
      if (group === undefined) groups.set(row.request, (group = new Map()));
      written(group, row.id, row, undo);
    },
    remove: (id) => {
      const group = groupOf(id);
      const before = group?.get(id);
      if (group === undefined || before === undefined) return;
      group.delete(id);
      undo.push(() => group.set(id, before));
    },
  };
}

/** Sets a value in a map so that it can be taken back. */
export function written<K, T>(map: Map<K, T>, key: K, value: T, undo: Undo): void {
  const before = map.get(key);
  map.set(key, value);
  undo.push(before === undefined ? () => map.delete(key) : () => map.set(key, before));
}
