import Dexie, { RangeSet, type ObservabilitySet } from 'dexie';
import type { RowOf, TableName, Tables } from './database.ts';
import { StorageError } from './errors.ts';

/**
 * The rows of one transaction as IndexedDB has them, with nothing between. A command of the engine goes this way: what
 * Dexie does for each request takes longer than the request. Writes are asked for and not waited for: one that fails ends the
 * transaction, and reads that are asked for later see what was written.
 */
export interface Bare {
  readonly get: <N extends TableName>(table: N, key: IDBValidKey) => Promise<RowOf<N> | undefined>;
  /** All rows, or those that an index leads to. */
  readonly all: <N extends TableName>(table: N, index?: string, query?: Query) => Promise<readonly RowOf<N>[]>;
  readonly has: (table: TableName, key: IDBValidKey) => Promise<boolean>;
  readonly size: (table: TableName) => Promise<number>;
  readonly put: <N extends TableName>(table: N, ...rows: readonly RowOf<N>[]) => void;
  /** A row whose key is there already ends the transaction. */
  readonly add: <N extends TableName>(table: N, ...rows: readonly RowOf<N>[]) => void;
  readonly remove: (table: TableName, ...keys: readonly Query[]) => void;
}

type Query = IDBValidKey | IDBKeyRange;

/**
 * Works in one strict read-write transaction. Whoever asked goes on first, and in the same task `after` is done and live
 * queries hear of it, in every tab: what the next command reads is on its way by then. @throws what ended it
 */
export async function bareWrite<T>(
  { dexie }: Tables,
  names: readonly TableName[],
  work: (bare: Bare) => Promise<T>,
  after: (result: T) => void,
): Promise<T> {
  // Absent once it was closed.
  const db: IDBDatabase | null = dexie.backendDB();
  if (db === null) throw new StorageError('closed', 'The database is closed');
  const tx = db.transaction([...names], 'readwrite', { durability: 'strict' });
  const over = ended(tx);
  // Whoever waits for it hears of it; work that has failed before does not.
  over.catch(() => {});
  const changed: Changed[] = [];
  try {
    const result = await work(bareIn(tx, changed));
    tx.addEventListener('complete', () => {
      after(result);
      Dexie.on.storagemutated.fire(partsOf(dexie, changed));
    });
    // All is asked for: waiting for the answers first would be one way more to the database's process and back.
    tx.commit();
    await over;
    return result;
  } catch (error) {
    const isOurs = abort(tx);
    // What comes of work in a transaction that has ended says less than what ended it.
    throw await over.then(
      () => error,
      (why: unknown) => (isOurs ? error : why),
    );
  }
}

function bareIn(tx: IDBTransaction, changed: Changed[]): Bare {
  const stores = new Map<TableName, IDBObjectStore>();
  const storeOf = (name: TableName) => {
    const known = stores.get(name) ?? tx.objectStore(name);
    stores.set(name, known);
    return known;
  };
  return {
    get: (table, key) => answered(storeOf(table).get(key)),
    all: (table, index, query) => {
      const store = storeOf(table);
      return answered((index === undefined ? store : store.index(index)).getAll(query));
    },
    has: async (table, key) => (await answered(storeOf(table).getKey(key))) !== undefined,
    size: (table) => answered(storeOf(table).count()),
    put: (table, ...rows) => {
      for (const row of rows) storeOf(table).put(row);
      changed.push({ table, rows, keys: [] });
    },
    add: (table, ...rows) => {
      for (const row of rows) storeOf(table).add(row);
      changed.push({ table, rows, keys: [] });
    },
    remove: (table, ...keys) => {
      for (const key of keys) storeOf(table).delete(key);
      changed.push({ table, rows: [], keys });
    },
  };
}

interface Changed {
  readonly table: TableName;
  readonly rows: readonly object[];
  /** Of rows that were removed. */
  readonly keys: readonly Query[];
}

/** What changed as Dexie says it to live queries: by key, and by each index. What rows were before is not known. */
function partsOf(dexie: Dexie, changed: readonly Changed[]): ObservabilitySet {
  const parts: Record<string, RangeSet> = {};
  const add = (part: string, key: unknown) => {
    // What has no key is not in the index; a key is what IndexedDB took for one.
    if (key !== undefined) (parts[part] ??= new RangeSet()).addKey(key as string);
  };
  for (const { table, rows, keys } of changed) {
    const { primKey, indexes } = dexie.table(table).schema;
    const at = `idb://${dexie.name}/${table}/`;
    for (const key of [...rows.map((row) => keyIn(row, primKey.keyPath)), ...keys]) {
      add(at, key);
      add(`${at}:dels`, key);
    }
    for (const { name, keyPath } of indexes) for (const row of rows) add(at + name, keyIn(row, keyPath));
  }
  return parts;
}

function keyIn(row: object, keyPath: string | string[] | undefined): unknown {
  return Dexie.getByKeyPath(row, keyPath as string);
}

/** A request that fails also ends the transaction: nothing here keeps it from doing so. */
function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('A request failed')));
  });
}

function ended(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? new DOMException('A transaction was ended', 'AbortError')));
  });
}

/** Ends it; false when it had ended by itself. */
function abort(tx: IDBTransaction): boolean {
  try {
    tx.abort();
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    return false;
  }
}
