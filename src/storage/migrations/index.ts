import type Dexie from 'dexie';
import { drafts } from './drafts.ts';
import { first } from './first.ts';
import type { Migration } from './migration.ts';
import { pages } from './pages.ts';
import { timeAndCalls } from './timeAndCalls.ts';
import { writes } from './writes.ts';

/** Every step, in order. A new one goes to the end, and its golden file into tests/storage/schemas. */
export const migrations: readonly Migration[] = [first, timeAndCalls, pages, drafts, writes];

/** The version of the tables that this application knows. */
export const schema = migrations.length;

/**
 * Tells Dexie the tables of each schema up to one, and how rows come from the one before. A step raises the fence in
 * its own transaction: whoever wrote before it may not write after it.
 */
export function declareSchemas(dexie: Dexie, upTo: number, onUpgrade: () => void): void {
  for (const step of migrations.slice(0, upTo)) {
    dexie
      .version(step.schema)
      .stores(step.tables)
      .upgrade(async (tx) => {
        onUpgrade();
        await step.change(tx);
        await tx.table('meta').update('fence', { schema: step.schema, minWriter: step.schema });
      });
  }
}
