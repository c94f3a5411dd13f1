import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { StorageError } from '#storage/errors.ts';
import type { Closed } from '#storage/listen.ts';
import { schema } from '#storage/migrations/index.ts';
import type { Opened } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { freshName, memoryWitness, openFresh, openWith } from './opening.ts';

const process = draw('Pedido').start().end('Fin').process();

function storageOf(opened: Opened): Storage {
  if (opened.is !== 'open') throw new Error(`opened as ${opened.is}`);
  return opened.storage;
}

/** Something that was really kept, with its witness; closed again. */
async function kept() {
  const name = freshName();
  const witness = memoryWitness();
  const storage = storageOf(await openWith({ name, witness }));
  await storage.processes.create(process, 'p1');
  await storage.processes.create(process, 'p1');
  storage.close();
  return { name, witness };
}

/** Goes on after a loss, as a person who was told of it does. */
async function goOn(opened: Opened): Promise<Storage> {
  if (opened.is !== 'lost') throw new Error(`opened as ${opened.is}`);
  return storageOf(await opened.goOn());
}

/** Does something to the database behind the application's back. */
async function tamper(name: string, work: (db: Dexie) => Promise<unknown>): Promise<void> {
  const db = await new Dexie(name).open();
  await work(db);
  db.close();
}

describe('opening', () => {
  test('an empty browser opens without a witness and seeds nothing', async () => {
    const witness = memoryWitness();
    const storage = await openFresh({ witness });
    expect(await storage.owner.read()).toBeNull();
    expect(await storage.processes.list()).toEqual([]);
    expect(await storage.directory.read()).toEqual({ people: {}, groups: {} });
    expect(witness.seen).toBeNull();
  });

  test('what was kept is there again', async () => {
    const { name, witness } = await kept();
    const storage = storageOf(await openWith({ name, witness }));
    expect(await storage.processes.list()).toHaveLength(2);
    expect(witness.seen).toMatchObject({ writes: 2, processes: 2, requests: 0 });
  });

  test('a browser whose storage was merely looked at has nothing to lose', async () => {
    const name = freshName();
    const witness = memoryWitness();
    storageOf(await openWith({ name, witness })).close();
    await Dexie.delete(name);
    expect((await openWith({ name, witness })).is).toBe('open');
  });

  test('two tabs that open an empty browser at once make one database', async () => {
    const name = freshName();
    const witness = memoryWitness();
    const both = await Promise.all([openWith({ name, witness }), openWith({ name, witness })]);
    const [one, other] = both.map(storageOf);
    await one?.processes.create(process, 'p1');
    await other?.forms.keep('x', 'p1', {});
    expect(await other?.processes.list()).toHaveLength(1);
  });

  test('what cannot be opened says why', async () => {
    const name = freshName();
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    const failing = {
      databases: async () => [],
      open: () => {
        throw error;
      },
    };
    const before = Dexie.dependencies.indexedDB;
    Dexie.dependencies.indexedDB = failing as unknown as IDBFactory;
    const opened = await openWith({ name });
    Dexie.dependencies.indexedDB = before;
    expect(opened).toMatchObject({ is: 'failed', error: { name: 'StorageError', reason: 'unknown' } });
  });
});

describe('a loss', () => {
  test('of everything is said before anything is seeded, and a person can go on', async () => {
    const { name, witness } = await kept();
    await Dexie.delete(name);
    const opened = await openWith({ name, witness });
    expect(opened).toMatchObject({ is: 'lost', how: 'gone', witness: { processes: 2 } });

    // Until a person has said so it stays lost, also for the next start.
    expect((await openWith({ name, witness })).is).toBe('lost');
    const storage = await goOn(opened);
    expect(await storage.processes.list()).toEqual([]);
    storage.close();
    expect((await openWith({ name, witness })).is).toBe('open');
  });

  test('stays known when the witness of the lost database comes back', async () => {
    const { name, witness } = await kept();
    const old = witness.seen;
    await Dexie.delete(name);
    const opened = await openWith({ name, witness });
    (await goOn(opened)).close();
    witness.seen = old;
    expect((await openWith({ name, witness })).is).toBe('open');
  });

  test('of the last writes is noticed', async () => {
    const { name, witness } = await kept();
    if (witness.seen === null) throw new Error('no witness');
    witness.seen = { ...witness.seen, writes: witness.seen.writes + 1 };
    const opened = await openWith({ name, witness });
    expect(opened).toMatchObject({ is: 'lost', how: 'behind' });
    expect(await (await goOn(opened)).processes.list()).toHaveLength(2);
    expect((await openWith({ name, witness })).is).toBe('open');
  });

  test('of single rows is noticed, and the counters are counted again', async () => {
    const { name, witness } = await kept();
    await tamper(name, async (db) => {
      const [first] = await db.table('processes').toArray();
      await db.table('processes').delete(first.id);
      await db.table('requests').add({ id: 'r1', process: 'x', endedAt: null });
      await db.table('counters').put({ name: 'open:y', value: 3 });
    });
    const opened = await openWith({ name, witness });
    expect(opened).toMatchObject({ is: 'lost', how: 'behind' });
    const storage = await goOn(opened);
    expect(await storage.requests.openByProcess()).toEqual(new Map([['x', 1]]));
    expect(witness.seen).toMatchObject({ processes: 1, requests: 1 });
  });

  test('is suspected of a database that the witness never saw', async () => {
    const { name, witness } = await kept();
    if (witness.seen === null) throw new Error('no witness');
    witness.seen = { ...witness.seen, generation: 'another' };
    expect(await openWith({ name, witness })).toMatchObject({ is: 'lost', how: 'behind' });
  });

  test('that a person accepted stops the tabs that knew more from writing', async () => {
    const name = freshName();
    const witness = memoryWitness();
    const tab = storageOf(await openWith({ name, witness }));
    await tab.processes.create(process, 'p1');
    if (witness.seen === null) throw new Error('no witness');
    witness.seen = { ...witness.seen, writes: 99 };
    const opened = await openWith({ name, witness });
    await goOn(opened);
    await expect(tab.processes.create(process, 'p1')).rejects.toMatchObject({ reason: 'closed' });
  });
});

describe('another version of the application', () => {
  test('with newer tables is recognised', async () => {
    const { name, witness } = await kept();
    const newer = new Dexie(name);
    newer.version(schema + 1).stores({ more: 'id', forms: null });
    await newer.open();
    newer.close();
    const before = await indexedDB.databases();
    expect((await openWith({ name, witness })).is).toBe('newer');
    expect(await indexedDB.databases()).toEqual(before);
  });

  test('that asks for newer writers is recognised, also by a tab that is open', async () => {
    const { name, witness } = await kept();
    const tab = storageOf(await openWith({ name, witness }));
    await tamper(name, (db) => db.table('meta').update('fence', { minWriter: schema + 1 }));
    const writing = tab.processes.create(process, 'p1');
    await expect(writing).rejects.toThrow(StorageError);
    await expect(writing).rejects.toMatchObject({ reason: 'newer' });
    expect(await tab.processes.list()).toHaveLength(2);
    expect((await openWith({ name, witness })).is).toBe('newer');
  });

  test('that opens the database closes this one and says so', async () => {
    const closed: Closed[] = [];
    const name = freshName();
    const tab = storageOf(await openWith({ name, onClosed: (why) => closed.push(why) }));
    const newer = new Dexie(name);
    newer.version(schema + 1).stores({ more: 'id' });
    await newer.open();
    expect(closed).toEqual(['newer']);
    await expect(tab.processes.create(process, 'p1')).rejects.toMatchObject({ reason: 'closed' });
    await expect(tab.processes.list()).rejects.toMatchObject({ reason: 'closed' });
    newer.close();
  });

  test('of an older kind that does not close is said to block', async () => {
    const name = freshName();
    const older = new Dexie(name);
    older.version(0.5).stores({ meta: 'key' });
    older.on('versionchange', () => false);
    await older.open();
    let blocked = 0;
    const opening = openWith({ name, onBlocked: () => (blocked += 1) });
    await expect.poll(() => blocked).toBeGreaterThan(0);
    older.close();
    expect((await opening).is).toBe('open');
  });

  test('that deletes the database closes this one and says so', async () => {
    const closed: Closed[] = [];
    const name = freshName();
    await openWith({ name, onClosed: (why) => closed.push(why) });
    await Dexie.delete(name);
    expect(closed).toEqual(['deleted']);
  });
});

describe('the promise not to evict', () => {
  test('is asked for once, after the first real save', async () => {
    const name = freshName();
    let asked = 0;
    const persist = async () => (asked += 1) > 0;
    const storage = storageOf(await openWith({ name, persist }));
    expect(await storage.persistence()).toBeNull();
    await storage.processes.create(process, 'p1');
    await expect.poll(() => storage.persistence()).toBe(true);
    await storage.processes.create(process, 'p1');
    storage.close();
    const again = storageOf(await openWith({ name, persist }));
    await again.processes.create(process, 'p1');
    expect(await again.persistence()).toBe(true);
    expect(asked).toBe(1);
  });

  test('is asked for again when the database was closed before the answer was kept', async () => {
    const name = freshName();
    let asked = 0;
    const storage = storageOf(
      await openWith({
        name,
        persist: async () => {
          asked += 1;
          storage.close();
          return true;
        },
      }),
    );
    await storage.processes.create(process, 'p1');
    await expect.poll(() => asked).toBe(1);
    const again = storageOf(await openWith({ name, persist: async () => false }));
    expect(await again.persistence()).toBeNull();
    await again.processes.create(process, 'p1');
    await expect.poll(() => again.persistence()).toBe(false);
  });
});
