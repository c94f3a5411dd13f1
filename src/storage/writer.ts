import { StorageError } from './errors.ts';
import type { Fence, TableName, Tables } from './database.ts';
import { schema } from './migrations/index.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Witness, WitnessPort } from './witness.ts';
import { noteWrite } from './writeLog.ts';

/** The version of what this application writes; a database may ask for a newer one. */
export const writer = schema;

/**
 * The only way to write. One write is one read-write transaction with strict durability; the fence is read in it, and
 * the witness is told when it is certain.
 */
export interface Writer {
  readonly write: <T>(tables: readonly TableName[], work: () => Promise<T>) => Promise<T>;
  /** The same for work that may turn out to have nothing to write. */
  readonly writeIf: <T>(
    tables: readonly TableName[],
    work: () => Promise<{ readonly result: T; readonly wrote: boolean }>,
  ) => Promise<T>;
  /**
   * The same for work that only deletes; it gives the counters that go down by one. A browser without room refuses
   * every transaction that puts something in, were it one number: then the numbers are left out, to be counted again.
   */
  readonly erase: (tables: readonly TableName[], work: () => Promise<readonly string[]>) => Promise<void>;
  /** Resolves when no write is under way. */
  readonly idle: () => Promise<void>;
}

/** What a writer needs. */
export interface WriterParts {
  readonly tables: Tables;
  /** The fence as it was when the database was opened. */
  readonly opened: Fence;
  readonly witness: WitnessPort;
  readonly newId: () => string;
  /** How the last write went: null when it was kept. */
  readonly onOutcome: (failed: StorageError | null) => void;
}

/** Makes the writer of a database that is open. */
export function writerOn(parts: WriterParts): Writer {
  const { tables, witness, onOutcome } = parts;
  const running = new Set<Promise<unknown>>();

  const writeIf: Writer['writeIf'] = async (names, work) => {
    const doing = withStorageErrors(() =>
      tables.dexie.transaction('rw', ['meta', 'counters', 'writes', ...names], async () => {
        // Neither waits for the other: a fence that refuses ends the transaction, and nothing of the work is kept.
        const [fence, { result, wrote }] = await Promise.all([fenceIn(tables, parts.opened), work()]);
        return { result, seen: wrote ? await counted(parts, fence) : null };
      }),
    );
    running.add(doing);
    try {
      const { result, seen } = await doing;
      if (seen === null) return result;
      witness.write(seen);
      onOutcome(null);
      return result;
    } catch (error) {
      if (error instanceof StorageError) onOutcome(error);
      throw error;
    } finally {
      running.delete(doing);
    }
  };
  return {
    writeIf,
    write: (names, work) => writeIf(names, async () => ({ result: await work(), wrote: true })),
    erase: async (names, work) => {
      try {
        await writeIf(names, async () => {
          for (const name of await work()) await count(tables, name, -1);
          return { result: null, wrote: true };
        });
      } catch (error) {
        if (!(error instanceof StorageError) || error.reason !== 'quota') throw error;
        await writeIf(names, async () => {
          await tables.counters.bulkDelete([...(await work())]);
          return { result: null, wrote: false };
        });
      }
    },
    idle: async () => {
      await Promise.allSettled(running);
    },
  };
}

/** Counts a counter up or down, inside a write, after the rows were written. */
export async function count(tables: Tables, name: string, by: number): Promise<void> {
  const known = await tables.counters.get(name);
  const value = known === undefined && isOfTable(name) ? await tables[name].count() : (known?.value ?? 0) + by;
  await tables.counters.put({ name, value });
}

/** A counter's value; 0 also while it waits to be counted again. */
export async function counterOf(tables: Tables, name: string): Promise<number> {
  return (await tables.counters.get(name))?.value ?? 0;
}

/** The tables whose rows are counted; the counters have their names. One that is not there is counted again. */
export const countedTables = ['processes', 'requests'] as const;

/** What the witness has to know of the database, read in the same transaction. */
export async function witnessOf(tables: Tables, { generation, writes, mark }: Fence): Promise<Witness> {
  const [processes, requests] = await Promise.all([counterOf(tables, 'processes'), counterOf(tables, 'requests')]);
  return { generation, writes, mark, processes, requests };
}

/** The fence, or undefined in a database in which nothing was ever kept. */
export async function readFence(tables: Tables): Promise<Fence | undefined> {
  const row = await tables.meta.get('fence');
  return row?.key === 'fence' ? row : undefined;
}

/** The fence of the database that was opened. @throws StorageError when it is another, or a newer application's */
export async function fenceIn(tables: Tables, opened: Fence): Promise<Fence> {
  const fence = await readFence(tables);
  if (fence !== undefined && fence.minWriter > writer) {
    throw new StorageError('newer', 'A newer version of the application has taken over the database');
  }
  if (fence === undefined || fence.generation !== opened.generation || fence.epoch !== opened.epoch) {
    throw new StorageError('closed', 'The database is not the one that was opened');
  }
  return fence;
}

function isOfTable(name: string): name is (typeof countedTables)[number] {
  return countedTables.some((one) => one === name);
}

async function counted({ tables, newId }: WriterParts, fence: Fence): Promise<Witness> {
  const next = { ...fence, writes: fence.writes + 1, mark: newId() };
  const [seen] = await Promise.all([
    witnessOf(tables, next),
    tables.meta.put(next),
    noteWrite(tables, next.writes, next.mark),
  ]);
  return seen;
}
