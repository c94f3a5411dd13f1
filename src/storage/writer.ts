import { StorageError } from './errors.ts';
import { schema, type Fence, type TableName, type Tables } from './database.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { WitnessPort } from './witness.ts';

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
}

/** Makes the writer of a database that is open. `opened` is the fence as it was then. */
export function writerOn(tables: Tables, opened: Fence, witness: WitnessPort, afterWrite: () => void): Writer {
  const writeIf: Writer['writeIf'] = async (names, work) => {
    const done = await withStorageErrors(() =>
      tables.dexie.transaction('rw', ['meta', 'counters', ...names], async () => {
        const fence = await fenceIn(tables, opened);
        const { result, wrote } = await work();
        return { result, seen: wrote ? await counted(tables, fence) : null };
      }),
    );
    if (done.seen !== null) {
      witness.write(done.seen);
      afterWrite();
    }
    return done.result;
  };
  return { writeIf, write: (names, work) => writeIf(names, async () => ({ result: await work(), wrote: true })) };
}

/** Counts a counter up or down, inside a write. */
export async function count(tables: Tables, name: string, by: number): Promise<void> {
  const value = (await tables.counters.get(name))?.value ?? 0;
  await tables.counters.put({ name, value: value + by });
}

/** A counter's value. */
export async function counterOf(tables: Tables, name: string): Promise<number> {
  return (await tables.counters.get(name))?.value ?? 0;
}

/** What the witness has to know of the database, read in the same transaction. */
export async function witnessOf(tables: Tables, { generation, writes }: Fence) {
  const processes = await counterOf(tables, 'processes');
  const requests = await counterOf(tables, 'requests');
  return { generation, writes, processes, requests };
}

/** The fence, or undefined in a database in which nothing was ever kept. */
export async function readFence(tables: Tables): Promise<Fence | undefined> {
  const row = await tables.meta.get('fence');
  return row?.key === 'fence' ? row : undefined;
}

async function fenceIn(tables: Tables, opened: Fence): Promise<Fence> {
  const fence = await readFence(tables);
  if (fence !== undefined && fence.minWriter > writer) {
    throw new StorageError('newer', 'A newer version of the application has taken over the database');
  }
  if (fence === undefined || fence.generation !== opened.generation || fence.epoch !== opened.epoch) {
    throw new StorageError('closed', 'The database is not the one that was opened');
  }
  return fence;
}

async function counted(tables: Tables, fence: Fence) {
  const next = { ...fence, writes: fence.writes + 1 };
  await tables.meta.put(next);
  return witnessOf(tables, next);
}
