import { schema, type Fence, type Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { openCounter } from './requests.ts';
import type { Witness, WitnessPort } from './witness.ts';
import { count, counterOf, readFence, witnessOf, writer } from './writer.ts';

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
  if (fence.writes < seen.writes) return 'behind';
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
  const { meta, counters } = tables;
  const accepted = await tables.dexie.transaction('rw', [meta, counters, ...counted(tables)], async () => {
    const fence = await readFence(tables);
    if (fence === undefined) throw new StorageError('closed', 'The database was removed meanwhile');
    const replaces = [...new Set([...fence.replaces, seen.generation])];
    const next = { ...fence, epoch: fence.epoch + 1, replaces };
    await meta.put(next);
    await countAgain(tables);
    return { fence: next, witness: await witnessOf(tables, next) };
  });
  ports.witness.write(accepted.witness);
  return accepted.fence;
}

/** The tables whose rows are counted; the counters have their names. */
function counted({ processes, requests }: Tables) {
  return [processes, requests] as const;
}

/** Numbers of requests go on from the highest that was given, also where some are missing now. */
async function countAgain(tables: Tables): Promise<void> {
  const { counters, requests } = tables;
  for (const table of counted(tables)) await counters.put({ name: table.name, value: await table.count() });
  await counters.where('name').startsWith(openCounter('')).delete();
  const open = (await requests.toArray()).filter(({ endedAt }) => endedAt === null);
  for (const { process } of open) await count(tables, openCounter(process), 1);
}

/** Counting takes a moment for each thousand rows, so a very large table is not counted at every start. */
async function isMissingRows(tables: Tables): Promise<boolean> {
  for (const table of counted(tables)) {
    const expected = await counterOf(tables, table.name);
    if (expected <= manyRows && (await table.count()) < expected) return true;
  }
  return false;
}

const manyRows = 10_000;
