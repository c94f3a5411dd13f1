import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import { createEngine } from './engine.ts';
import { explain, heldIn, type Explained } from './explain.ts';
import { memoryStore } from './memoryStore.ts';

const somebody = (id: string, role: 'requester' | 'agent') =>
  ({ id, name: id.toUpperCase(), email: `${id}@example.com`, role, manager: null, active: true }) as const;
const directory = directoryOf({ people: [somebody('ana', 'requester'), somebody('bea', 'agent')], groups: [] });

async function explained(process: Process, then?: (engine: ReturnType<typeof createEngine>) => Promise<unknown>) {
  const processes = [{ process: 'x1', version: 1, value: process }];
  const store = memoryStore({ directory, processes, categories: { c1: 'x1' } });
  const engine = createEngine({ store, now: () => '2026-10-05T08:00:00.000Z', zone: 'UTC' });
  const values = Object.hasOwn(process.fields, 'f1') ? { f1: 'Alto' } : {};
  await engine.do({ do: 'begin', id: 'k1', by: 'bea', as: 'ana', request: 'r1', category: 'c1', values });
  await then?.(engine);
  const [request] = await store.requests();
  if (request === undefined) throw new Error('nothing was begun');
  const [visits, items, timers, history] = await Promise.all([
    store.visitsOf('r1'),
    store.itemsOf('r1'),
    store.timersOf('r1'),
    store.historyOf('r1'),
  ]);
  const known: Explained = { request, visits, items, timers, history, process, directory };
  return { ...explain(known), known };
}

const risky = () =>
  draw('Cambio')
    .field('risk', 'shortText', 'Riesgo')
    .start('Inicio', { asks: ['risk'] })
    .condition('¿Riesgo?', {
      alto: { name: 'Alto', when: { is: 'test', field: 'risk', op: 'is', to: { is: 'value', value: 'Alto' } } },
    })
    .on('alto')
    .approval('Comité', { voters: [person('bea')] })
    .deadline({
      due: { is: 'after', days: 2 },
      reminders: [{ before: { hours: 4 }, to: [] }],
      leaves: true,
    })
    .on('expired')
    .end('Vencida', 'cancelled')
    .on('rejected')
    .end('Rechazada', 'rejected')
    .on('accepted')
    .tasks('Hacer', [{ name: 'A', who: person('bea') }])
    .end('Fin')
    .from('¿Riesgo?')
    .to('Hacer');

describe('why a request is where it is', () => {
  test('says by which exits it came, and what was asked and found where answers decided', async () => {
    const { steps } = await explained(risky().process());
    expect(steps).toHaveLength(1);
    const [came] = steps.map((step) => step.came);
    expect(came?.map(({ block }) => block)).toEqual(['b2', 'b1']);
    expect(came?.[0]?.exit).toBe('Alto');
    expect(came?.[0]?.judged).toEqual([{ field: 'f1', answer: 'Alto', holds: true }]);
    expect(came?.[0]?.said.map((one) => say(one, 'es')).join(' ')).toContain('Riesgo');
  });

  test('says where each exit leads, and which ends the request', async () => {
    const { steps } = await explained(risky().process());
    expect(steps[0]?.exits.map(({ exit, to, isEnd }) => [exit, to, isEnd])).toEqual([
      ['accepted', 'b6', false],
      ['rejected', 'b5', true],
      ['expired', 'b4', true],
    ]);
  });

  test('says what time will do, also while it stands still', async () => {
    const times = [
      { at: '2026-10-07T04:00:00.000Z', what: 'remind' },
      { at: '2026-10-07T08:00:00.000Z', what: 'leave' },
    ];
    expect((await explained(risky().process())).steps[0]?.times).toEqual(times);
    const hold = { do: 'hold', id: 'k2', by: 'bea', as: 'bea', request: 'r1', reason: 'Falta el proveedor' } as const;
    const held = await explained(risky().process(), (engine) => engine.do(hold));
    expect(held.held).toEqual({ since: '2026-10-05T08:00:00.000Z', why: 'Falta el proveedor' });
    expect(held.steps[0]?.times).toEqual(times);
  });

  test('in branches, comes from the split', async () => {
    const process = draw('P')
      .start('Inicio')
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A')
      .to('J')
      .form('B')
      .join('J')
      .end('Fin')
      .process();
    const { steps } = await explained(process);
    expect(steps.map(({ came }) => came.map(({ block, exit }) => [block, exit === null]))).toEqual([
      [
        ['b2', true],
        ['b1', false],
      ],
      [
        ['b2', true],
        ['b1', false],
      ],
    ]);
  });

  test('of one that stopped, says what is to be mended', async () => {
    const process = draw('P')
      .start('Inicio')
      .approval('Jefe', { voters: [person('gone')] })
      .end('Fin')
      .process();
    const { steps } = await explained(process);
    expect(steps).toMatchObject([{ waiting: { is: 'mending', block: 'b2' }, came: [{ block: 'b1' }] }]);
  });

  test('of one that has ended, there is nothing', async () => {
    expect((await explained(draw('P').start('Inicio').end('Fin').process())).steps).toEqual([]);
  });

  test('in branches, comes only from what leads to it', async () => {
    const process = draw('P')
      .start('Inicio')
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A')
      .form('A2')
      .to('J')
      .on('Dos')
      .form('B')
      .form('B2')
      .join('J')
      .end('Fin')
      .process();
    const { steps } = await explained(process, async (engine) => {
      await engine.do(sent('k2', 'r1/v3'));
      await engine.do(sent('k3', 'r1/v4'));
    });
    const names = steps.map(({ waiting, came }) => [waiting.block, ...came.map(({ block }) => block)]);
    expect(names).toEqual([
      ['b4', 'b3'],
      ['b6', 'b5'],
    ]);
  });

  test('after going back, comes by the exit that led here', async () => {
    const process = draw('P')
      .start('Inicio')
      .form('Datos')
      .approval('Jefe', { voters: [person('bea')], comments: [] })
      .on('rejected')
      .to('Datos')
      .end('Fin')
      .process();
    const { steps } = await explained(process, async (engine) => {
      await engine.do(sent('k2', 'r1/v2'));
      const act = { do: 'vote', body: 'o1', outcome: 'rejected', comment: '' };
      await engine.do({ do: 'act', id: 'k3', by: 'bea', as: 'bea', request: 'r1', visit: 'r1/v3', act });
    });
    expect(steps[0]?.came).toMatchObject([{ block: 'b3', said: [], judged: [] }]);
    expect(steps[0]?.exits).toMatchObject([{ exit: 'sent', to: 'b3', isEnd: false }]);
  });

  test('leads nowhere where an exit is not connected', async () => {
    const process = draw('P')
      .start('Inicio')
      .approval('Jefe', { voters: [person('bea')] })
      .on('rejected')
      .end('No')
      .process();
    const { steps } = await explained(process);
    expect(steps[0]?.exits).toMatchObject([
      { exit: 'accepted', to: null, isEnd: false },
      { exit: 'rejected', to: 'b3', isEnd: true },
    ]);
  });

  test('that cannot be placed anywhere says only that it is to be mended', async () => {
    const { known } = await explained(draw('P').start('Inicio').form('A').end('Fin').process());
    const why = { code: 'runtime.endless', place: {} };
    const lost = { ...known.request, state: 'stopped', stopped: why, open: [] } as const;
    expect(explain({ ...known, request: lost, visits: [] }).steps).toEqual([
      { waiting: { is: 'mending', block: null, why }, came: [], exits: [], times: [], locked: [] },
    ]);
  });
});

describe('what time will do in a block', () => {
  test('is told of its own timers and those of its stage, the earliest first', async () => {
    const process = draw('P')
      .start('Inicio')
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .wait('Espera', { days: 3 })
      .to('J')
      .on('Dos')
      .approval('Jefe', { voters: [person('bea')] })
      .deadline({ due: { is: 'after', days: 2 } })
      .on('rejected')
      .to('J')
      .on('accepted')
      .join('J')
      .form('Tarde')
      .end('Fin')
      .stage('Revisión', ['Jefe'], { due: { is: 'after', days: 1 }, block: 'Tarde' })
      .stage('Pausa', ['Espera'], { due: { is: 'after', days: 4 } })
      .process();
    const { steps } = await explained(process);
    expect(steps.map(({ times }) => times)).toEqual([
      [
        { at: '2026-10-08T08:00:00.000Z', what: 'goOn' },
        { at: '2026-10-09T08:00:00.000Z', what: 'expire' },
      ],
      [
        { at: '2026-10-06T08:00:00.000Z', what: 'leave' },
        { at: '2026-10-07T08:00:00.000Z', what: 'expire' },
      ],
    ]);
  });
});

describe('why a request is on hold', () => {
  test('is the last reason that was given, and nothing where none is known', async () => {
    const { known } = await explained(draw('P').start('Inicio').form('A').end('Fin').process());
    const held = { ...known.request, held: { since: '2026-10-05T08:00:00.000Z', timers: [] } };
    const said = (code: string, params?: { readonly reason: string }) =>
      known.history.slice(0, 1).map((event) => ({ ...event, said: { code, ...(params && { params }) } }));
    const history = [...said('runtime.held', { reason: 'Antes' }), ...said('runtime.held', { reason: 'Ahora' })];

    expect(heldIn(held, [...history, ...said('runtime.moved', { reason: 'Otra cosa' })])?.why).toBe('Ahora');
    expect(heldIn(held, said('runtime.held'))?.why).toBe('');
    expect(heldIn(held, [])?.why).toBe('');
    expect(heldIn(known.request, history)).toBeNull();
  });
});

function sent(id: string, visit: string) {
  const act = { do: 'send', values: {} };
  return { do: 'act', id, by: 'bea', as: 'ana', request: 'r1', visit, act } as const;
}
