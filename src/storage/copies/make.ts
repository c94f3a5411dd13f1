import { isJsonObject } from '#model/json.ts';
import type { Tables } from '../database.ts';
import { schema } from '../migrations/index.ts';
import { blobToText } from './blobs.ts';
import { hashOf, type Header } from './header.ts';
import { copiedTables, type RawRows } from './rows.ts';

/** A copy of everything, as a file. */
export interface Copy {
  readonly file: Blob;
  readonly header: Header;
}

/** Copies everything as it is at one moment; damaged rows too, so that nothing is left behind. */
export async function makeCopy(tables: Tables, at: string): Promise<Copy> {
  const rows = await readAll(tables);
  const lines: string[] = [];
  for (const [table, all] of rows) {
    for (const row of all) lines.push(`${JSON.stringify([table, await blobToText(row)])}\n`);
  }
  const body = new Blob(lines);
  const counts = Object.fromEntries([...rows].map(([table, all]) => [table, all.length]));
  const sha256 = await hashOf(await body.arrayBuffer());
  const header: Header = { format: 'cauce-copy', version: 1, schema, at, counts, sha256 };
  return { header, file: new Blob([`${JSON.stringify(header)}\n`, body], { type: 'application/jsonl' }) };
}

function readAll(tables: Tables): PromiseLike<RawRows> {
  return tables.dexie.transaction(
    'r',
    copiedTables.map((table) => tables[table].name),
    async () => {
      const found = new Map<string, readonly unknown[]>();
      for (const table of copiedTables) found.set(table, await tables[table].toArray());
      found.set(
        'meta',
        (found.get('meta') ?? []).filter((row) => isNamed(row, 'key', 'owner')),
      );
      found.set(
        'counters',
        (found.get('counters') ?? []).filter((row) => isNamed(row, 'name', 'numbers')),
      );
      return found;
    },
  );
}

/** The fence, and what this browser promised, are of this database and no other; what is counted is counted again. */
function isNamed(row: unknown, property: string, name: string): boolean {
  return isJsonObject(row) && row[property] === name;
}
