import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkItem } from '#blocks/work.ts';
import type { Values } from '#model/values.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import type { Changes } from '#runtime/records.ts';
import { releaseManagement } from '#templates/releaseManagement.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { UnknownIdError, StorageError } from '#storage/errors.ts';
import type { Storage } from '#storage/storage.ts';
import { freshName, openFresh } from './opening.ts';

const values: Values = {
  f1: '4.2.0',
  f2: 'Pagos con QR',
  f3: { at: '2026-12-01T15:00:00.000Z', zone: 'America/Bogota' },
  f4: 'Tienda',
  f5: ['p-director'],
};

let name: string;
let storage: Storage;
let engine: Engine;
let process: string;
let minutes: number;

beforeEach(async () => {
  name = freshName();
  storage = await openFresh({ name });
  const { people, groups, areas, categories } = sampleOrganisation('es');
  const owner = {
    id: 'p-owner',
    name: 'Olga',
    email: 'olga@example.com',
    role: 'administrator',
    manager: null,
  } as const;
  await storage.owner.begin({ owner: { ...owner, active: true }, people, groups, areas, categories });
  ({ id: process } = await storage.processes.create(releaseManagement.process('es'), 'p-owner'));
  await storage.processes.publish(process, 0, 'p-owner', '');
  await storage.catalogue.assign('c-releases', process);
  minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, (minutes += 1))).toISOString();
  engine = createEngine({ store: storage.engine, now, zone: 'America/Bogota' });
});

async function begin(request: string, as = 'p-requester'): Promise<void> {
  const given = { id: `begin-${request}`, by: 'p-owner', as, request };
  const outcome = await engine.do({ ...given, do: 'begin', category: 'c-releases', values });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
}

/** Changes rows of a request as a command does. */
async function change(id: string, changes: Pick<Changes, 'items'>): Promise<void> {
  await storage.engine.transact(async (tx) => {
    const request = await tx.request(id);
    if (request === null) throw new Error(`${id} is gone`);
    const next = { ...request, revision: request.revision + 1 };
    const command = `change-${next.revision}`;
    const none = { set: [], cleared: [] };
    const rest = { events: [], visits: [], mails: [], timers: none, watches: none, calls: [] };
    await tx.commit({ command, request: next, ...rest, ...changes });
  });
}

async function vote(request: string, as: string, body: string, outcome: string): Promise<void> {
  const visit = (await storage.requests.visits(request)).at(-1)?.id ?? '';
  const act = { do: 'vote', body, outcome, comment: 'x' };
  const done = await engine.do({ id: `${request}-${as}`, by: 'p-owner', as, do: 'act', request, visit, act });
  if ('refused' in done) throw new Error(done.refused.code);
}

describe('requests', () => {
  test('are listed newest first, by requester and by process', async () => {
    await begin('r1');
    await begin('r2', 'p-dev1');
    await begin('r3');
    const ids = async (filter: Parameters<Storage['requests']['list']>[0]) =>
      (await storage.requests.list(filter)).map((request) => request.id);
    expect(await ids({})).toEqual(['r3', 'r2', 'r1']);
    expect(await ids({ requester: 'p-requester' })).toEqual(['r3', 'r1']);
    expect(await ids({ process })).toEqual(['r3', 'r2', 'r1']);
    expect(await ids({ process: 'none', requester: 'p-dev1' })).toEqual([]);
    expect(await ids({ limit: 2 })).toEqual(['r3', 'r2']);
    const [, last = null] = await storage.requests.list({ limit: 2 });
    expect(await ids({ limit: 2, after: last })).toEqual(['r1']);
    expect(await ids({ requester: 'p-requester', limit: 5, after: last })).toEqual(['r1']);
    expect(await ids({ requester: 'p-dev1', process, limit: 1 })).toEqual(['r2']);
    expect(await storage.requests.read('r2')).toMatchObject({ number: 'SOL-000002', requester: 'p-dev1' });
    expect(await storage.requests.read('none')).toBeNull();
  });

  test('are counted while they are open', async () => {
    expect(await storage.requests.openByProcess()).toEqual(new Map());
    await begin('r1');
    await begin('r2');
    expect(await storage.requests.openByProcess()).toEqual(new Map([[process, 2]]));
    await vote('r1', 'p-rfc1', 'o1', 'cancelled');
    expect(await storage.requests.openByProcess()).toEqual(new Map([[process, 1]]));
  });

  test('go on with the version that they began with', async () => {
    await begin('r1');
    await storage.processes.publish(process, 0, 'p-owner', 'otra');
    await begin('r2');
    await vote('r1', 'p-rfc1', 'o1', 'accepted');
    expect(await storage.requests.read('r1')).toMatchObject({ version: 1, revision: 2 });
    expect(await storage.requests.read('r2')).toMatchObject({ version: 2 });
  });
});

describe('the inbox', () => {
  test('holds open items of a person and of their groups, soonest due first', async () => {
    await begin('r1');
    expect(await storage.requests.inbox('p-rfc1', [])).toMatchObject([{ ask: 'vote', request: 'r1' }]);
    expect(await storage.requests.inbox('p-requester', [])).toEqual([]);
    await vote('r1', 'p-rfc1', 'o1', 'accepted');
    await vote('r1', 'p-fsc1', 'o2', 'accepted');
    const planning = await storage.requests.inbox('p-release', []);
    expect(planning.map((item) => item.title)).toHaveLength(3);
    const days = planning.map((item) => item.dueAt?.slice(0, 10));
    expect(days).toEqual(['2026-11-25', '2026-11-25', '2026-11-26']);
    expect(await storage.requests.inbox('p-rfc1', [])).toEqual([]);
    expect(await storage.requests.inbox('p-rfc2', [])).toEqual([]);
  });

  test('finds an item once that is for a person and for two of their groups, by the page', async () => {
    await begin('r1');
    const work = {
      request: 'r1',
      visit: 'r1/v1',
      block: 'b1',
      ask: 'task',
      part: 't1',
      title: 'T',
      required: true,
    } as const;
    const mine = { ...work, people: ['p1'], groups: ['g1', 'g2'], state: 'open', dueAt: null, doneBy: null } as const;
    const theirs = { ...mine, people: [] } as const;
    const items: readonly WorkItem[] = [
      { ...mine, id: 'a' },
      { ...theirs, id: 'b' },
      { ...theirs, id: 'c', dueAt: '2026-11-24T12:00:00.000Z' },
      { ...theirs, id: 'd', dueAt: '2026-11-23T12:00:00.000Z', state: 'done' },
    ];
    await change('r1', { items });
    const { inbox, waiting, openItems } = storage.requests;
    const ids = async (limit?: number) => (await inbox('p1', ['g1', 'g2'], limit)).map(({ id }) => id);
    expect(await ids()).toEqual(['c', 'a', 'b']);
    expect(await ids(2)).toEqual(['c', 'a']);
    expect(await waiting('p1', ['g1', 'g2'], 100)).toBe(3);
    expect(await waiting('p1', ['g1', 'g2'], 2)).toBe(2);
    expect((await openItems(['r1'])).filter(({ title }) => title === 'T')).toHaveLength(3);
    expect(await openItems([])).toEqual([]);

    // What changes hands, its date or its state leaves no trace where it was.
    await change('r1', {
      items: [
        { ...mine, id: 'a', people: ['p2'], groups: [] },
        { ...theirs, id: 'c', state: 'done' },
      ],
    });
    expect(await ids()).toEqual(['b']);
    expect((await inbox('p2', [])).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the outbox', () => {
  test('lists mails newest first and remembers what became of them', async () => {
    const mail = { request: 'r1', visit: 'r1/v1', to: [], subject: 's', body: 'b', lang: 'es', state: 'prepared' };
    const db = await new Dexie(name).open();
    await db.table('mails').bulkAdd([
      { ...mail, id: 'r1/m1', at: '2026-11-23T12:00:00.000Z' },
      { ...mail, id: 'r1/m10', at: '2026-11-23T13:00:00.000Z' },
      { ...mail, id: 'r1/m9', at: '2026-11-23T12:30:00.000Z' },
    ]);
    db.close();
    expect((await storage.mails.list()).map(({ id }) => id)).toEqual(['r1/m10', 'r1/m9', 'r1/m1']);
    expect((await storage.mails.ofRequest('r1')).map(({ id }) => id)).toEqual(['r1/m1', 'r1/m9', 'r1/m10']);
    await storage.mails.mark('r1/m1', 'downloaded');
    await storage.mails.mark('r1/m9', 'sent');
    await storage.mails.mark('r1/m9', 'downloaded');
    const states = (await storage.mails.ofRequest('r1')).map(({ state }) => state);
    expect(states).toEqual(['downloaded', 'sent', 'prepared']);
    await expect(storage.mails.mark('none', 'sent')).rejects.toThrow(UnknownIdError);
  });
});

describe('what was not sent yet', () => {
  test('is kept per form and person until it is dropped', async () => {
    await storage.forms.keep('r1/v1', 'p1', { f1: 'a' });
    await storage.forms.keep('r1/v1', 'p1', { f1: 'ab' });
    expect(await storage.forms.read('r1/v1', 'p1')).toEqual({ f1: 'ab' });
    expect(await storage.forms.read('r1/v1', 'p2')).toBeNull();
    await storage.forms.drop('r1/v1', 'p1');
    expect(await storage.forms.read('r1/v1', 'p1')).toBeNull();
  });

  test('files are kept whole', async () => {
    const kept = await storage.files.keep(new File(['hola'], 'nota.txt', { type: 'text/plain' }));
    expect(kept).toMatchObject({ name: 'nota.txt', size: 4, type: 'text/plain' });
    expect(await (await storage.files.open(kept.id))?.text()).toBe('hola');
    expect(await storage.files.open('none')).toBeNull();
  });
});

describe('damage', () => {
  async function damage(table: string, key: string | readonly (string | number)[], change: object): Promise<void> {
    const db = await new Dexie(name).open();
    await db.table(table).update(key, change);
    db.close();
  }

  test('is named by table and key', async () => {
    await begin('r1');
    await damage('requests', 'r1', { state: 'odd' });
    await damage('processes', process, { extra: 1 });
    const reading = storage.requests.list({});
    await expect(reading).rejects.toThrow(StorageError);
    await expect(reading).rejects.toMatchObject({ reason: 'damaged', table: 'requests', key: 'r1' });
    await expect(storage.processes.list()).rejects.toMatchObject({ table: 'processes', key: process });
  });

  test('keeps the engine from writing on top of it', async () => {
    await begin('r1');
    const db = await new Dexie(name).open();
    await db.table('versions').delete([process, 1]);
    await db.table('processes').update(process, { archivedAt: null });
    db.close();
    await expect(vote('r1', 'p-rfc1', 'o1', 'accepted')).rejects.toMatchObject({ reason: 'damaged' });
    await expect(begin('r2')).rejects.toMatchObject({ reason: 'damaged', table: 'versions', key: `${process}/1` });
    expect((await storage.requests.read('r1'))?.revision).toBe(1);
  });
});
