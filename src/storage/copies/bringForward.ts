import Dexie from 'dexie';
import { declareSchemas, schema } from '../migrations/index.ts';
import { copiedTables, type RawRows } from './rows.ts';

/**
 * Brings the rows of a copy of an earlier schema to ours, by the steps that a database of that schema would take, in a
 * database that is there for that moment only.
 */
export async function bringForward(raw: RawRows, from: number, id: string): Promise<RawRows> {
  const name = `cauce-copy-${id}`;
  try {
    const old = new Dexie(name, { autoOpen: false });
    declareSchemas(old, from, () => {});
    await old.open();
    await old.transaction('rw', old.tables, async () => {
      for (const table of old.tables) await table.bulkAdd([...(raw.get(table.name) ?? [])]);
    });
    old.close();
    const ours = new Dexie(name, { autoOpen: false });
    declareSchemas(ours, schema, () => {});
    await ours.open();
    const found = new Map<string, readonly unknown[]>();
    for (const table of copiedTables) found.set(table, await ours.table(table).toArray());
    ours.close();
    return found;
  } finally {
    await Dexie.delete(name);
  }
}
