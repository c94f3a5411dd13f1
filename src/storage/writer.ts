import { bareWrite, type Bare } from './bare.ts';
import { countersIn, type Counters } from './counters.ts';
import { isCountedTable, type Fence, type MetaRow, type TableName, type Tables } from './database.ts';
import { StorageError } from './errors.ts';
import type { Known } from './known.ts';
import { schema } from './migrations/index.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Witness, WitnessPort } from './witness.ts';
import { noteWrite, tooOld } from './writeLog.ts';

/** The version of what this application writes; a database may ask for a newer one. */
export const writer = schema;

/**
 * The only way to write. One write is one read-write transaction with strict durability; the fence is read in it, and
 * the witness is told when it is certain.
 */
export interface Writer {
  readonly write: <T>(tables: readonly TableName[], work: () => Promise<T>) => Promise<T>;
  /** The same for work that may turn out to have nothing to write. */
  readonly writeIf: <T>(tables: readonly TableName[], work: () => Promise<Worked<T>>) => Promise<T>;
  /**
   * The same for a command of the engine, in two ways to the database's process and back: what is needed is read, and
   * then all is written and committed at once.
   */
  readonly command: <T>(tables: readonly TableName[], work: (writing: Writing) => Promise<Worked<T>>) => Promise<T>;
  /**
   * The same for work that only deletes; it gives the counters that go down by one. A browser without room refuses
   * every transaction that puts something in, were it one number: then the numbers are left out, to be counted again.
   */
  readonly erase: (tables: readonly TableName[], work: () => Promise<readonly string[]>) => Promise<void>;
  /** Resolves when no write is under way. */
  readonly idle: () => Promise<void>;
}

/** What came of work. */
export interface Worked<T> {
  readonly result: T;
  readonly wrote: boolean;
}

/** What a command works with. */
export interface Writing {
  readonly bare: Bare;
  readonly counters: Counters;
  /** Which write was the last before this one. */
  readonly mark: () => Promise<string>;
}

/** What a writer needs. */
export interface WriterParts {
  readonly tables: Tables;
  readonly known: Known;
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

  const told = async <T>(names: readonly TableName[], work: () => PromiseLike<Written<T>>): Promise<T> => {
    const doing = withStorageErrors(work);
    running.add(doing);
    try {
      const { result, seen } = await doing;
      if (seen === null) return result;
      parts.known.wrote(seen.from, seen.witness, names);
      onOutcome(null);
      return result;
    } catch (error) {
      if (error instanceof StorageError) onOutcome(error);
      throw error;
    } finally {
      running.delete(doing);
    }
  };
  const tellWitness = ({ seen }: Written<unknown>) => {
    if (seen !== null) witness.write(seen.witness);
  };
  const writeIf: Writer['writeIf'] = (names, work) =>
    told(names, async () => {
      const written = await tables.dexie.transaction('rw', [...own, ...names], async () => {
        // Neither waits for the other: a fence that refuses ends the transaction, and nothing of the work is kept.
        const [fence, { result, wrote }] = await Promise.all([fenceIn(tables, parts.opened), work()]);
        return { result, seen: wrote ? await counted(parts, fence) : null };
      });
      tellWitness(written);
      return written;
    });
  const command: Writer['command'] = (names, work) =>
    told([], () => bareWrite(tables, [...own, ...names], (bare) => commanded(parts, bare, work), tellWitness));
  return {
    writeIf,
    command,
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
  const value = known === undefined && isCountedTable(name) ? await tables[name].count() : (known?.value ?? 0) + by;
  await tables.counters.put({ name, value });
}

/** A counter's value; 0 also while it waits to be counted again. */
export async function counterOf(tables: Tables, name: string): Promise<number> {
  return (await tables.counters.get(name))?.value ?? 0;
}

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
  return checked(await readFence(tables), opened);
}

function checked(row: MetaRow | undefined, opened: Fence): Fence {
  const fence = row?.key === 'fence' ? row : undefined;
  if (fence !== undefined && fence.minWriter > writer) {
    throw new StorageError('newer', 'A newer version of the application has taken over the database');
  }
  if (fence === undefined || fence.generation !== opened.generation || fence.epoch !== opened.epoch) {
    throw new StorageError('closed', 'The database is not the one that was opened');
  }
  return fence;
}

/** What every write reads and writes besides its own tables. */
const own: readonly TableName[] = ['meta', 'counters', 'writes'];

interface Written<T> {
  readonly result: T;
  /** The mark of the write before, and what the witness is told; null when nothing was written. */
  readonly seen: { readonly from: string; readonly witness: Witness } | null;
}

async function commanded<T>(
  { opened, newId, known }: WriterParts,
  bare: Bare,
  work: (writing: Writing) => Promise<Worked<T>>,
): Promise<Written<T>> {
  const reading = bare.get('meta', 'fence').then((row) => checked(row, opened));
  const counters = countersIn(bare);
  const mark = async () => (await reading).mark;
  const [fence, { result, wrote }] = await Promise.all([reading, work({ bare, counters, mark })]);
  if (!wrote) return { result, seen: null };
  const counts = await counters.keep(known.countsAt(fence.mark));
  const next = nextAfter(fence, newId);
  bare.put('meta', next);
  bare.put('writes', { n: next.writes, mark: next.mark });
  const old = tooOld(next.writes);
  if (old !== null) bare.remove('writes', IDBKeyRange.upperBound(old));
  const { generation, writes } = next;
  const witness = { generation, writes, mark: next.mark, ...counts };
  return { result, seen: { from: fence.mark, witness } };
}

function nextAfter(fence: Fence, newId: () => string): Fence {
  return { ...fence, writes: fence.writes + 1, mark: newId() };
}

async function counted({ tables, newId }: WriterParts, fence: Fence): Promise<Written<unknown>['seen']> {
  const next = nextAfter(fence, newId);
  const [witness] = await Promise.all([
    witnessOf(tables, next),
    tables.meta.put(next),
    noteWrite(tables, next.writes, next.mark),
  ]);
  return { from: fence.mark, witness };
}
