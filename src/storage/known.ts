import type { Directory } from '#model/directory.ts';
import type { Changes, RequestId, Rows } from '#runtime/records.ts';
import type { State } from '#runtime/state.ts';
import type { countedTables, TableName } from './database.ts';
import type { Witness } from './witness.ts';

/**
 * What this tab knows without reading it again. The rows of a request change only with its revision, which a command reads
 * first. Of the rest there is no such number: it holds until a write of which this tab knows nothing.
 */
export interface Known {
  readonly stateOf: (request: RequestId) => Remembered | undefined;
  readonly keepState: (remembered: Remembered) => void;
  /** Everybody, as of the write with a mark; null when that is not known. */
  readonly directory: () => { readonly directory: Directory; readonly mark: string } | null;
  readonly keepDirectory: (directory: Directory, mark: string) => void;
  /** What was counted, as of the write with this mark; null when that is not known. */
  readonly countsAt: (mark: string) => Counts | null;
  /** This tab wrote into these tables, after the write with the mark `from`. */
  readonly wrote: (from: string, witness: Witness, tables: readonly TableName[]) => void;
}

/** A request as it was at its revision. */
export interface Remembered {
  readonly state: State;
  /** It has begun no other request. */
  readonly isAlone: boolean;
}

/** How many there are of what is counted. */
export type Counts = Pick<Witness, (typeof countedTables)[number]>;

/** Begins without knowing anything. */
export function knownHere(): Known {
  const states = new Map<RequestId, Remembered>();
  let mark: string | null = null;
  let directory: Directory | null = null;
  let counts: Counts | null = null;
  return {
    stateOf: (request) => states.get(request),
    keepState: (remembered) => {
      const { id } = remembered.state.request;
      states.delete(id);
      const [oldest] = states.keys();
      if (states.size >= manyStates && oldest !== undefined) states.delete(oldest);
      states.set(id, remembered);
    },
    directory: () => (directory === null || mark === null ? null : { directory, mark }),
    keepDirectory: (read, at) => {
      if (at !== mark) counts = null;
      mark = at;
      directory = read;
    },
    countsAt: (at) => (at === mark ? counts : null),
    wrote: (from, witness, tables) => {
      if (from !== mark || tables.includes('people') || tables.includes('groups')) directory = null;
      mark = witness.mark;
      counts = witness;
    },
  };
}

const manyStates = 100;

/** A request after what a command changed of it, its rows in the order in which they are read. */
export function stateAfter(before: Omit<State, 'request'>, changes: Changes): State {
  const { request, visits, items, timers, watches } = changes;
  return {
    request,
    // New visits come after those before, as they are numbered.
    visits: replaced(before.visits, { set: visits, cleared: [] }),
    items: inOrder(replaced(before.items, { set: items, cleared: [] })),
    timers: inOrder(replaced(before.timers, timers)),
    watches: inOrder(replaced(before.watches, watches)),
  };
}

function replaced<T extends { readonly id: string }>(before: readonly T[], { set, cleared }: Rows<T>): readonly T[] {
  if (set.length === 0 && cleared.length === 0) return before;
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const id of cleared) rows.delete(id);
  for (const row of set) rows.set(row.id, row);
  return [...rows.values()];
}

function inOrder<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return rows.length < 2 ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
