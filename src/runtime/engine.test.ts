import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { ActIn, Begin } from './command.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore, type MemorySeed } from './memoryStore.ts';
import type { PublishedProcess, Store, StoreReader } from './store.ts';

const someone = (id: string, role: 'requester' | 'agent', active = true) =>
  ({ id, name: id.toUpperCase(), email: `${id}@example.com`, role, manager: null, active }) as const;

const directory = directoryOf({
  people: [someone('ana', 'requester'), someone('bea', 'agent'), someone('gone', 'agent', false)],
  groups: [{ id: 'g1', slug: 'mesa', name: 'Mesa', members: ['bea'] }],
});

const simple: Process = draw('Pedido')
  .field('what', 'shortText', 'Qué')
  .titled('Pedido de {{what}}')
  .start('Inicio', { asks: ['what*'] })
  .tasks('Comprar', [{ name: 'Comprar', who: group('g1') }])
  .end('Finalizada')
  .process();

const longer: Process = draw('Pedido')
  .field('what', 'shortText', 'Qué')
  .start('Inicio', { asks: ['what*'] })
  .tasks('Comprar', [{ name: 'Comprar', who: group('g1') }])
  .approval('Revisión', { voters: [person('bea')] })
  .end('Finalizada')
  .process();

const begin: Begin = {
  do: 'begin',
  id: 'k1',
  by: 'bea',
  as: 'ana',
  request: 'r1',
  category: 'c1',
  values: { f1: 'sillas' },
};

let processes: PublishedProcess[];
let store: Store & StoreReader;
let engine: Engine;
let seed: MemorySeed;

beforeEach(() => {
  processes = [{ process: 'x1', version: 1, value: simple }];
  seed = { directory, processes, categories: { c1: 'x1', free: null, early: 'x2' } };
  store = memoryStore(seed);
  engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
});

async function act(id: string, what: ActIn['act'], more: Partial<ActIn> = {}) {
  const visit = (await store.visitsOf('r1')).at(-1)?.id ?? '';
  return engine.do({ do: 'act', id, by: 'bea', as: 'bea', request: 'r1', visit, act: what, ...more });
}

async function buying() {
  const item = (await store.itemsOf('r1')).at(-1);
  return { do: 'complete', task: item?.part ?? '', comment: '' } as const;
}

async function everything() {
  const rows = [store.visitsOf('r1'), store.itemsOf('r1'), store.historyOf('r1'), store.mailsOf('r1')] as const;
  return { requests: await store.requests(), rows: await Promise.all(rows) };
}

describe('the engine', () => {
  test('begins a request for any active person', async () => {
    const outcome = await engine.do(begin);
    expect(outcome).toMatchObject({ done: { number: 'SOL-000001', title: 'Pedido de sillas', requester: 'ana' } });
    expect((await store.historyOf('r1'))[0]).toMatchObject({ by: 'bea', as: 'ana' });
  });

  test('does a command once, however often it comes', async () => {
    await engine.do(begin);
    const before = await everything();
    const [again, other] = await Promise.all([engine.do(begin), engine.do({ ...begin, id: 'k2' })]);
    expect(again).toHaveProperty('done.id', 'r1');
    expect(other).toHaveProperty('refused.code', 'runtime.requestExists');
    expect(await everything()).toEqual(before);
  });

  test.each<readonly [string, Partial<Begin>, string]>([
    ['an unknown category', { category: 'none' }, 'runtime.unknownCategory'],
    ['a name that every object has', { category: 'constructor' }, 'runtime.unknownCategory'],
    ['a category without a process', { category: 'free' }, 'runtime.unassigned'],
    ['a process without a version', { category: 'early' }, 'runtime.unpublished'],
    ['somebody unknown', { as: 'nobody' }, 'runtime.unknownPerson'],
    ['somebody deactivated', { as: 'gone' }, 'runtime.inactive'],
    ['a missing required answer', { values: {} }, 'form.wrong'],
    ['an answer to no question', { values: { f1: 'x', f9: 'y' } }, 'form.notAsked'],
  ])('refuses to begin with %s and changes nothing', async (_what, change, code) => {
    expect(await engine.do({ ...begin, ...change })).toHaveProperty('refused.code', code);
    expect(await store.requests()).toEqual([]);
    expect(await engine.do({ ...begin, id: 'k2' })).toHaveProperty('done.number', 'SOL-000001');
  });

  test('refuses what cannot be done in a request, and changes nothing', async () => {
    await engine.do(begin);
    const [first] = await store.visitsOf('r1');
    const complete = await buying();
    const before = await everything();
    const refusals = [
      await act('k2', complete, { request: 'none' }),
      await act('k3', complete, { visit: 'r1/v9' }),
      await act('k4', complete, { visit: first?.id ?? '' }),
      await act('k5', complete, { as: 'ana' }),
      await act('k6', complete, { as: 'gone' }),
      await act('k7', { do: 'dance' }),
      await act('k8', { ...complete, task: 't9' }),
      await engine.do({ do: 'retry', id: 'k9', by: 'bea', as: 'bea', request: 'r1' }),
    ];
    expect(refusals.map((outcome) => ('refused' in outcome ? outcome.refused.code : 'done'))).toEqual([
      'runtime.unknownRequest',
      'runtime.unknownVisit',
      'runtime.visitClosed',
      'blocks.act.notYours',
      'runtime.inactive',
      'blocks.act.unknown',
      'tasks.noTask',
      'runtime.notStopped',
    ]);
    expect(await everything()).toEqual(before);
  });

  test('takes nothing more when the request has ended', async () => {
    await engine.do(begin);
    const complete = await buying();
    expect(await act('k2', complete)).toHaveProperty('done.state', 'completed');
    const before = await everything();
    expect(await act('k3', complete)).toHaveProperty('refused.code', 'runtime.requestEnded');
    expect(await everything()).toEqual(before);
  });

  test('keeps a request on the version that it began with', async () => {
    await engine.do(begin);
    processes.push({ process: 'x1', version: 2, value: longer });
    await engine.do({ ...begin, id: 'k2', request: 'r2' });
    expect(await act('k3', await buying())).toMatchObject({ done: { version: 1, state: 'completed' } });
    const visit = (await store.visitsOf('r2')).at(-1)?.id ?? '';
    const [item] = (await store.itemsOf('r2')).filter((one) => one.state === 'open');
    const complete = { do: 'complete', task: item?.part ?? '', comment: '' };
    const outcome = await act('k4', complete, { request: 'r2', visit });
    expect(outcome).toMatchObject({ done: { version: 2, state: 'open' } });
  });

  test('says beforehand what it would say', async () => {
    await engine.do(begin);
    const [request] = await store.requests();
    const [published] = processes;
    if (request === undefined || published === undefined) throw new Error('nothing was begun');
    const [visits, items] = [await store.visitsOf('r1'), await store.itemsOf('r1')];
    const view = { request, published, visits, items, directory, visit: visits.at(-1)?.id ?? '' };
    const before = await everything();
    expect(engine.may(view, await buying(), 'bea')).toBe(true);
    expect(engine.may(view, await buying(), 'ana')).toMatchObject({ code: 'blocks.act.notYours' });
    expect(engine.may({ ...view, visit: visits[0]?.id ?? '' }, await buying(), 'bea')).toMatchObject({
      code: 'runtime.visitClosed',
    });
    expect(await everything()).toEqual(before);
  });

  test('does not go on when what it follows is missing', async () => {
    await engine.do(begin);
    processes.length = 0;
    await expect(act('k2', { do: 'complete' })).rejects.toMatchObject({ name: 'StoreError', reason: 'damaged' });
  });

  test('does not answer for a request that is missing', async () => {
    const lost: Store = {
      ...store,
      transact: (work) => store.transact((tx) => work({ ...tx, doneBefore: async () => 'r9' })),
    };
    const broken = createEngine({ store: lost, now: () => '', zone: 'UTC' });
    await expect(broken.do(begin)).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('makes each machine once, and forgets the oldest of very many', async () => {
    for (let version = 1; version <= 60; version += 1) {
      processes.push({ process: 'x1', version: version + 1, value: simple });
      const outcome = await engine.do({ ...begin, id: `k${version}`, request: `r${version}` });
      expect(outcome).toHaveProperty('done.version', version + 1);
    }
    expect(await act('again', await buying())).toHaveProperty('done.version', 2);
  });
});
