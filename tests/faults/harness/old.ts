import Dexie from 'dexie';
import { sha256Hex } from '#model/hash.ts';
import { declareSchemas } from '#storage/migrations/index.ts';
import { dump, restoreRaw, type Raw } from '../../storage/raw.ts';
import schema1 from '../../storage/schemas/schema-1.json';

const name = 'cauce-old';
/** How often the rows of the golden file are repeated, so that a step takes long enough to be killed in. */
const times = 200;

/** Makes a large database as the application of schema 1 did, and brings it to a schema. */
export async function makeOld(schema: number): Promise<void> {
  await restoreRaw(name, enlarged(schema1));
  await bringOld(schema, () => {});
}

/** Brings it to a schema; `begun` hears when rows begin to change. */
export async function bringOld(schema: number, begun: () => void): Promise<void> {
  const dexie = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
  declareSchemas(dexie, schema, begun);
  await dexie.open();
  dexie.close();
}

/** One hash of all that is in it: version, tables, indexes and rows. */
export async function hashOld(): Promise<string> {
  return sha256Hex(JSON.stringify(await dump(name)));
}

/** Rows that are found by an id are repeated under other ids. */
function enlarged(raw: Raw): Raw {
  const stores = Object.entries(raw.stores).map(([store, shape]) => [
    store,
    shape.keyPath === 'id' ? { ...shape, rows: shape.rows.flatMap(repeated) } : shape,
  ]);
  return { ...raw, stores: Object.fromEntries(stores) };
}

function repeated(row: unknown): readonly unknown[] {
  if (typeof row !== 'object' || row === null || !('id' in row)) throw new Error('A row without an id');
  return Array.from({ length: times }, (_, at) => (at === 0 ? row : { ...row, id: `${String(row.id)}~${at}` }));
}
