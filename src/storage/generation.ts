import { countedTables, type Fence, type Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { schema } from './migrations/index.ts';
import { openCounter } from './requests.ts';
import type { Witness, WitnessPort } from './witness.ts';
import { counterOf, readFence, witnessOf, writer } from './writer.ts';
import { hasEveryWrite } from './writeLog.ts';

/** How a database compares with what its witness saw of it. */
export type Comparison = 'whole' | 'gone' | 'behind';

/**
 * Compares the database with its witness. A browser that evicts a database opens an empty one without a word, and one
 * that repairs a damaged file may open an older or a smaller one.
 */
export async function compare(tables: Tables, fence: Fence | undefined, seen: Witness): Promise<Comparison> {
  if (fence === undefined) return 'gone';
  // The witness of a database whose loss a person already knows of may have come back with localStorage.
  if (fence.generation !== seen.generation) return fence.replaces.includes(seen.generation) ? 'whole' : 'behind';
  if (fence.writes < seen.writes || !(await hasEveryWrite(tables, fence, seen))) return 'behind';
  return (await isMissingRows(tables)) ? 'behind' : 'whole';
}

/** Makes the fence of a database in which nothing was ever kept; of two tabs that try, one does. */
export function create(
  tables: Tables,
  replaces: readonly string[],
  { newId }: { readonly newId: () => string },
): Promise<Fence> {
  return tables.dexie.transaction('rw', tables.meta, async () => {
    const known = await readFence(tables);
    if (known !== undefined) return known;
    const fence: Fence = {
      key: 'fence',
      schema,
      minWriter: writer,
      epoch: 1,
      generation: newId(),
      replaces,
      writes: 0,
      since: 0,
      mark: '',
    };
    await tables.meta.put(fence);
    return fence;
  });
}

/** Goes on with what is here: from now on that is the whole. Other tabs, which knew more, may not write any more. */
export async function accept(
  tables: Tables,
  seen: Witness,
  ports: { readonly newId: () => string; readonly witness: WitnessPort },
): Promise<Fence> {
  await create(tables, [seen.generation], ports);
  const { meta, counters, processes, requests } = tables;
  const accepted = await tables.dexie.transaction('rw', [meta, counters, processes, requests], async () => {
    const fence = await readFence(tables);
    if (fence === undefined) throw new StorageError('closed', 'The database was removed meanwhile');
    const replaces = [...new Set([...fence.replaces, seen.generation])];
    const next = { ...fence, epoch: fence.epoch + 1, since: fence.writes, replaces };
    await meta.put(next);
    await countAgain(tables);
    return { fence: next, witness: await witnessOf(tables, next) };
  });
  ports.witness.write(accepted.witness);
  return accepted.fence;
}

/** Numbers of requests go on from the highest that was given, also where some are missing now. */
export async function countAgain(tables: Tables): Promise<void> {
  const { counters, requests } = tables;
  for (const name of countedTables) await counters.put({ name, value: await tables[name].count() });
  await counters.where('name').startsWith(openCounter('')).delete();
  const open = new Map<string, number>();
  await requests.each(({ endedAt, process }) => {
    if (endedAt === null) open.set(process, (open.get(process) ?? 0) + 1);
  });
  await counters.bulkPut([...open].map(([process, value]) => ({ name: openCounter(process), value })));
}

/** Counting takes a moment for each thousand rows, so a very large table is not counted at every start. */
async function isMissingRows(tables: Tables): Promise<boolean> {
  for (const name of countedTables) {
    const expected = await counterOf(tables, name);
    if (expected <= manyRows && (await tables[name].count()) < expected) return true;
  }
  return false;
}

const manyRows = 10_000;
