import { askedRowsOf } from '../asked.ts';
import type { Fence, Tables } from '../database.ts';
import { countAgain } from '../generation.ts';
import { schema } from '../migrations/index.ts';
import { withStorageErrors } from '../toStorageError.ts';
import type { WitnessPort } from '../witness.ts';
import { readFence, witnessOf, writer } from '../writer.ts';
import type { ReadCopy } from './read.ts';
import { copiedTables } from './rows.ts';

/**
 * Puts a copy in the place of everything that is here, in one transaction. It is another database then: tabs that
 * have the one before open may not write any more, and the witness knows the new one.
 */
export async function restoreCopy(
  tables: Tables,
  { rows }: ReadCopy,
  ports: { readonly newId: () => string; readonly witness: WitnessPort },
): Promise<void> {
  const lost = ports.witness.read()?.generation;
  const seen = await withStorageErrors(() =>
    tables.dexie.transaction('rw', tables.dexie.tables, async () => {
      const before = await readFence(tables);
      for (const table of tables.dexie.tables) await table.clear();
      for (const table of copiedTables) await tables.dexie.table(table).bulkAdd([...rows[table]]);
      await tables.asked.bulkAdd(rows.items.flatMap(({ item }) => askedRowsOf(item)));
      await countAgain(tables);
      const fence = fenceAfter(before, lost, ports.newId);
      await tables.meta.put(fence);
      return witnessOf(tables, fence);
    }),
  );
  ports.witness.write(seen);
}

function fenceAfter(before: Fence | undefined, lost: string | undefined, newId: () => string): Fence {
  const known = [...(before?.replaces ?? []), ...(before === undefined ? [] : [before.generation])];
  const writes = (before?.writes ?? 0) + 1;
  return {
    key: 'fence',
    schema,
    minWriter: writer,
    epoch: (before?.epoch ?? 0) + 1,
    generation: newId(),
    replaces: [...new Set([...known, ...(lost === undefined ? [] : [lost])])],
    writes,
    since: writes,
    mark: '',
  };
}
