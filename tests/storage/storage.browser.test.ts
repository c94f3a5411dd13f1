import Dexie, { liveQuery } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { createEngine } from '#runtime/engine.ts';
import type { Opened } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { localWitness } from '#storage/witness.ts';
import { freshName, memoryWitness, openFresh, openWith } from './opening.ts';
import { contractProcess } from './storeContract.ts';
import { storageSubject } from './storageSubject.ts';

const process = draw('Pedido').start().end('Fin').process();

/** Every value that a live query gives, from its first on. */
function watch<T>(query: () => Promise<T>): readonly T[] {
  const seen: T[] = [];
  const subscription = liveQuery(query).subscribe({ next: (value) => void seen.push(value) });
  onTestFinished(() => subscription.unsubscribe());
  return seen;
}

function storageOf(opened: Opened): Storage {
  if (opened.is !== 'open') throw new Error(`opened as ${opened.is}`);
  return opened.storage;
}

describe('live queries', () => {
  test('see what this tab writes', async () => {
    const storage = await openFresh();
    const lists = watch(() => storage.processes.list());
    await expect.poll(() => lists.length).toBe(1);
    const { id } = await storage.processes.create(process, 'p1');
    await expect.poll(() => lists.at(-1)?.length).toBe(1);
    await storage.processes.publish(id, 0, 'p1', '');
    await expect.poll(() => lists.at(-1)?.[0]?.published?.number).toBe(1);
    expect(lists[0]).toEqual([]);
  });

  test('see what another connection writes', async () => {
    const name = freshName();
    const witness = memoryWitness();
    const mine = storageOf(await openWith({ name, witness }));
    const other = storageOf(await openWith({ name, witness }));
    const people = watch(async () => Object.keys((await mine.directory.read()).people));
    await expect.poll(() => people.length).toBe(1);
    const ana = { id: 'p1', name: 'Ana', email: 'a@example.com', role: 'agent', manager: null, active: true } as const;
    await other.directory.keepPerson(ana);
    await expect.poll(() => people.at(-1)).toEqual(['p1']);
  });

  test('see what the engine commits: request, inbox and counters', async () => {
    const { store, reader, storage } = await storageSubject();
    const engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
    const requests = watch(() => storage.requests.list({ requester: 'p1' }));
    const inbox = watch(() => storage.requests.inbox('p2', ['g1']));
    const open = watch(() => storage.requests.openByProcess());
    await expect.poll(() => inbox.length).toBe(1);
    const begin = { do: 'begin', category: 'c1', values: { f1: 'sillas' } } as const;
    await engine.do({ ...begin, id: 'k1', by: 'p1', as: 'p1', request: 'r1' });
    await expect.poll(() => requests.at(-1)?.map(({ title }) => title)).toEqual(['Pedido de sillas']);
    await expect.poll(() => inbox.at(-1)?.map(({ ask }) => ask)).toEqual(['vote']);
    await expect.poll(() => [...(open.at(-1)?.values() ?? [])]).toEqual([1]);
    const visit = (await reader.visitsOf('r1')).at(-1)?.id ?? '';
    const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    await engine.do({ do: 'act', id: 'k2', by: 'p1', as: 'p2', request: 'r1', visit, act });
    await expect.poll(() => inbox.at(-1)?.map(({ ask }) => ask)).toEqual(['task']);
  });
});

describe('real storage', () => {
  test('keeps files whole across connections', async () => {
    const name = freshName();
    const witness = memoryWitness();
    const first = storageOf(await openWith({ name, witness }));
    const bytes = new Uint8Array(100_000).map((_, at) => at % 251);
    const kept = await first.files.keep(new File([bytes], 'a.bin', { type: 'application/octet-stream' }));
    first.close();
    const second = storageOf(await openWith({ name, witness }));
    const blob = await second.files.open(kept.id);
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  test('does each command of four connections once', async () => {
    const { storage, store, name } = await storageSubject();
    const engineOn = (on: Storage) =>
      createEngine({ store: on.engine, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
    const begin = { do: 'begin', category: 'c1', values: { f1: 'sillas' }, by: 'p1', as: 'p1' } as const;
    const others = await Promise.all([1, 2, 3].map(async () => storageOf(await openWith({ name }))));
    const outcomes = await Promise.all(
      [storage, ...others].flatMap((connection) => {
        const engine = engineOn(connection);
        return Array.from({ length: 10 }, (_, at) => engine.do({ ...begin, id: `k${at}`, request: `r${at}` }));
      }),
    );
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([]);
    const requests = await storage.requests.list({});
    expect(new Set(requests.map(({ number }) => number)).size).toBe(10);
    expect(await store.transact((tx) => tx.nextNumber())).toBe(11);
  });

  test('says that a database was evicted, by the witness in localStorage', async () => {
    const name = freshName();
    const witness = localWitness(name);
    onTestFinished(() => localStorage.removeItem(`${name}.witness`));
    const storage = storageOf(await openWith({ name, witness }));
    await storage.processes.create(contractProcess, 'p1');
    expect(witness.read()).toMatchObject({ writes: 1, processes: 1 });
    storage.close();
    expect((await openWith({ name, witness })).is).toBe('open');
    await Dexie.delete(name);
    expect(await openWith({ name, witness })).toMatchObject({ is: 'lost', how: 'gone' });
  });

  test('has no witness where there is none, or none that can be read', () => {
    const name = freshName();
    onTestFinished(() => localStorage.removeItem(`${name}.witness`));
    expect(localWitness(name).read()).toBeNull();
    for (const text of ['{', '{}', '7']) {
      localStorage.setItem(`${name}.witness`, text);
      expect(localWitness(name).read()).toBeNull();
    }
  });

  test('says that the browser ended a transaction', async () => {
    const storage = await openFresh();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => begun.mockRestore());
    const aborted = storage.engine.transact(async (tx) => {
      await tx.nextNumber();
      begun.mock.results.forEach(({ value }) => value.abort());
      return tx.directory();
    });
    await expect(aborted).rejects.toMatchObject({ name: 'StorageError', reason: 'aborted' });
  });

  test('keeps nothing of a command when one of its writes fails, though all was asked to be committed', async () => {
    const { store, reader, storage, name } = await storageSubject();
    const engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
    const given = { by: 'p1', as: 'p1', request: 'r1' } as const;
    await engine.do({ ...given, do: 'begin', id: 'k1', category: 'c1', values: { f1: 'sillas' } });
    // A line of its history that nobody told stands where the next one goes.
    const [known] = await reader.historyOf('r1');
    const { counters } = (await storage.requests.read('r1')) ?? { counters: { events: 0 } };
    const db = await new Dexie(name).open();
    await db.table('events').add({ ...known, seq: counters.events + 1 });
    db.close();
    const visit = (await reader.visitsOf('r1')).at(-1)?.id ?? '';
    const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    const voting = engine.do({ ...given, do: 'act', id: 'k2', as: 'p2', visit, act });
    await expect(voting).rejects.toMatchObject({ name: 'StorageError', reason: 'conflict' });
    expect(await storage.requests.read('r1')).toMatchObject({ revision: 1 });
    expect(await store.transact((tx) => tx.doneBefore('k2'))).toBeNull();
    expect(await reader.visitsOf('r1')).toHaveLength(2);
  });
});
