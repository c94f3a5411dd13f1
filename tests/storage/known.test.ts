import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createEngine, type Engine } from '#runtime/engine.ts';
import { brokenAt } from '#runtime/history.ts';
import type { Storage } from '#storage/storage.ts';
import { beginOf, deliver, directory, licence, newcomer, toWhole, vote as voteOn } from '../runtime/subprocesses.ts';
import { memoryWitness, openWith } from './opening.ts';
import { contractDirectory } from './storeContract.ts';
import { storageSubject } from './storageSubject.ts';

const begin = { do: 'begin', category: 'c1', values: { f1: 'sillas' }, by: 'p1', as: 'p1' } as const;
const accept = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' } as const;
const vote = { do: 'act', request: 'r1', visit: 'r1/v2', act: accept, by: 'p1', as: 'p2' } as const;

let name: string;
let mine: Storage;
let other: Storage;
let engine: Engine;
let otherEngine: Engine;
const witness = memoryWitness();

beforeEach(async () => {
  // A database with a process in force; then two tabs that have it open.
  const made = await storageSubject();
  ({ name } = made);
  await made.close();
  witness.seen = null;
  [mine, other] = [await opened(), await opened()];
  [engine, otherEngine] = [engineOn(mine), engineOn(other)];
});

async function opened(): Promise<Storage> {
  const one = await openWith({ name, witness });
  if (one.is !== 'open') throw new Error(`opened as ${one.is}`);
  onTestFinished(() => one.storage.close());
  return one.storage;
}

function engineOn({ engine: store }: Storage): Engine {
  return createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
}

/** A process that begins a request of another one, in force for the category `free`. */
async function publishNewcomer(): Promise<void> {
  const { processes, catalogue } = mine;
  const people = Object.values(directory.people).map((person) => ({ ...person, email: 'ana@example.org' }));
  await mine.directory.keepAll(people, []);
  const { id } = await processes.create(licence, 'ana');
  await processes.publish(id, 0, 'ana', '');
  const { id: parent } = await processes.create(newcomer(id), 'ana');
  await processes.publish(parent, 0, 'ana', '');
  await catalogue.assign('free', parent);
}

function standing({ engine: store }: Storage, request: string) {
  return store.transact((tx) => tx.standing(request));
}

describe('a tab', () => {
  test('reads no rows again of a request that it has just written', async () => {
    await engine.do({ ...begin, id: 'k1', request: 'r1' });
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    onTestFinished(() => read.mockRestore());
    expect(await engine.do({ ...vote, id: 'k2' })).toMatchObject({ done: { revision: 2 } });
    expect(read).not.toHaveBeenCalled();
    // Another one has to.
    expect(await otherEngine.do({ ...vote, id: 'k3' })).toMatchObject({ refused: { code: 'runtime.visitClosed' } });
    expect(read).toHaveBeenCalled();
  });

  test('stands on what another did meanwhile', async () => {
    await engine.do({ ...begin, id: 'k1', request: 'r1' });
    expect(await otherEngine.do({ ...vote, id: 'k2' })).toMatchObject({ done: { revision: 2 } });
    expect(await engine.do({ ...vote, id: 'k3' })).toMatchObject({ refused: { code: 'runtime.visitClosed' } });
    // The same click, heard by both.
    expect(await engine.do({ ...vote, id: 'k2' })).toMatchObject({ done: { revision: 2 } });
    const part = (await mine.requests.items('r1')).find(({ ask }) => ask === 'task')?.part ?? '';
    const act = { do: 'complete', task: part, comment: '' } as const;
    const task = { ...vote, visit: 'r1/v3', act };
    expect(await engine.do({ ...task, id: 'k4' })).toMatchObject({ done: { revision: 3, state: 'completed' } });
    const request = await other.requests.read('r1');
    expect(request && brokenAt(request, await other.requests.history('r1'))).toBeNull();
    expect(await mine.requests.openByProcess()).toEqual(new Map([[request?.process, 0]]));
  });

  test('knows who is known now, whoever changed that', async () => {
    const bea = contractDirectory.people['p2'];
    if (bea === undefined) throw new Error('nobody votes');
    await engine.do({ ...begin, id: 'k1', request: 'r1' });
    await other.directory.keepPerson({ ...bea, active: false });
    expect(await engine.do({ ...vote, id: 'k2' })).toMatchObject({ refused: { code: 'runtime.inactive' } });
    await mine.directory.keepPerson(bea);
    expect(await engine.do({ ...vote, id: 'k3' })).toMatchObject({ done: { revision: 2 } });
  });

  test('tells the witness how much there is, whoever made it', async () => {
    await engine.do({ ...begin, id: 'k1', request: 'r1' });
    expect(witness.seen).toMatchObject({ processes: 1, requests: 1 });
    await otherEngine.do({ ...begin, id: 'k2', request: 'r2' });
    await other.processes.create(licence, 'p1');
    await engine.do({ ...vote, id: 'k3' });
    expect(witness.seen).toMatchObject({ processes: 2, requests: 2 });
    expect((await openWith({ name, witness })).is).toBe('open');
  });

  test('does not write on top of a request whose row is damaged, though it knows what was there', async () => {
    await engine.do({ ...begin, id: 'k1', request: 'r1' });
    const db = await new Dexie(name).open();
    await db.table('requests').update('r1', { state: 'odd' });
    db.close();
    const voting = engine.do({ ...vote, id: 'k2' });
    await expect(voting).rejects.toMatchObject({ reason: 'damaged', table: 'requests', key: 'r1' });
    expect(await mine.requests.visits('r1')).toHaveLength(2);
  });

  test('knows of a request what a tab that reads it finds, also of those that it began', async () => {
    await publishNewcomer();
    const same = async () => {
      const fresh = await opened();
      for (const { id: request } of await fresh.requests.list({})) {
        expect(await standing(mine, request)).toEqual(await standing(fresh, request));
      }
    };

    await engine.do(beginOf('free', 'r1'));
    await same();
    const child = (await mine.requests.begunBy('r1'))[0]?.id ?? '';
    await engine.do(voteOn(child, 'accepted'));
    await same();
    await engine.do(deliver(child, 'XY-1'));
    await same();
    expect(await mine.requests.read('r1')).toMatchObject({ open: ['b5'], values: { f2: 'XY-1' } });
  });

  test('ends what was begun in another', async () => {
    await publishNewcomer();
    await otherEngine.do(beginOf('free', 'r1'));
    const [child] = await mine.requests.begunBy('r1');
    expect(child?.state).toBe('open');
    await engine.do(toWhole('r1', { do: 'cancel', reason: 'x' }));
    expect((await mine.requests.begunBy('r1'))[0]?.state).toBe('cancelled');
  });
});
