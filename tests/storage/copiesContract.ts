import { expect, onTestFinished, test } from 'vitest';
import { declareDatabase } from '#storage/database.ts';
import type { Opened } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { freshName, memoryWitness, openWith } from './opening.ts';
import { dump, restoreRaw } from './raw.ts';
import schema1 from './schemas/schema-1.json';

/** A storage that holds a bit of everything, opened. */
export async function full() {
  const name = freshName();
  const witness = memoryWitness();
  await restoreRaw(name, schema1);
  const storage = storageOf(await openWith({ name, witness }));
  onTestFinished(() => storage.close());
  const bytes = new Uint8Array(100_000).map((_, at) => at % 251);
  await storage.files.keep(new File([bytes], 'a.bin', { type: 'application/octet-stream' }));
  return { name, witness, storage };
}

/** The storage of what must have opened. */
export function storageOf(opened: Opened): Storage {
  if (opened.is !== 'open') throw new Error(`opened as ${opened.is}`);
  return opened.storage;
}

/** Every row of every table, but for what says which database it is. */
export async function contentOf(name: string): Promise<unknown> {
  const { stores } = await dump(name);
  return Object.entries(stores)
    .filter(([table]) => table !== 'writes' && table !== 'meta')
    .map(([table, { rows }]) => [table, rows]);
}

/** Copies of everything come back byte for byte; run where IndexedDB is real and where it is not. */
export function copiesContract(): void {
  test('a copy restored into an empty browser is the same, row for row and byte for byte', async () => {
    const { name, storage } = await full();
    const { file, header } = await storage.copies.make();
    expect(header.counts).toMatchObject({ requests: 3, files: 2, events: 21, meta: 1 });

    const [other, witness] = [freshName(), memoryWitness()];
    const empty = storageOf(await openWith({ name: other, witness }));
    const outcome = await empty.copies.read(file);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    await empty.copies.restore(outcome.copy);
    empty.close();

    expect(await contentOf(other)).toEqual(await contentOf(name));
    const restored = storageOf(await openWith({ name: other, witness }));
    onTestFinished(() => restored.close());
    expect(await restored.owner.read()).toBe('p0');
    expect(witness.seen).toMatchObject({ processes: 2, requests: 3 });
    expect((await restored.copies.make()).header.sha256).toBe(header.sha256);
  });

  test('a copy restored over a lost database is the whole of it, for every tab and for the witness', async () => {
    const { name, witness, storage } = await full();
    const { file } = await storage.copies.make();
    const [before, old] = [await contentOf(name), witness.seen];
    const tables = declareDatabase(name);
    await tables.dexie.open();
    await tables.requests.delete('r1');
    tables.dexie.close();

    const opened = await openWith({ name, witness });
    if (opened.is !== 'lost') throw new Error(`opened as ${opened.is}`);
    const outcome = await opened.copies.read(file);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    await opened.copies.restore(outcome.copy);

    expect(await contentOf(name)).toEqual(before);
    await expect(storage.forms.keep('x', 'p1', {})).rejects.toMatchObject({ reason: 'closed' });
    storageOf(await openWith({ name, witness })).close();
    // The browser writes localStorage late: the witness of the lost database may come back.
    witness.seen = old;
    storageOf(await openWith({ name, witness })).close();
  });
}
