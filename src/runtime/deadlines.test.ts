import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person, requester } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';

const somebody = (id: string, role: 'requester' | 'agent') =>
  ({ id, name: id.toUpperCase(), email: `${id}@example.com`, role, manager: null, active: true }) as const;
const directory = directoryOf({
  people: [somebody('ana', 'requester'), somebody('bea', 'agent'), somebody('eva', 'agent')],
  groups: [{ id: 'g1', slug: 'mesa', name: 'Mesa', members: ['eva'] }],
});

/** A request of a process, begun on Monday 5 October 2026 at 10:00 in Madrid, and a clock to move. */
async function begun(process: Process) {
  let now = '2026-10-05T08:00:00.000Z';
  const processes = [{ process: 'x1', version: 1, value: process }];
  const store = memoryStore({ directory, processes, categories: { c1: 'x1' } });
  const engine = createEngine({ store, now: () => now, zone: 'Europe/Madrid' });
  const given = { by: 'bea', as: 'bea', request: 'r1' };
  await done(engine, { ...given, as: 'ana', do: 'begin', id: 'k0', category: 'c1', values: {} });
  return {
    given,
    engine,
    store,
    do: (command: Omit<Parameters<Engine['do']>[0], 'by' | 'as' | 'request'>) =>
      done(engine, { ...given, ...command } as Parameters<Engine['do']>[0]),
    /** Moves the clock and fires what is due then. */
    until: async (instant: string) => {
      now = instant;
      while ((await engine.fire(16)) > 0);
    },
    request: async () => (await store.requests()).find(({ id }) => id === 'r1'),
    told: async () => (await store.historyOf('r1')).map(({ said }) => say(said, 'es')),
    mails: () => store.mailsOf('r1'),
    timers: async () => (await store.timersOf('r1')).map(({ part, at }) => [part, at]),
  };
}

async function done(engine: Engine, command: Parameters<Engine['do']>[0]) {
  const outcome = await engine.do(command);
  if ('refused' in outcome) throw new Error(say(outcome.refused, 'en'));
  return outcome.done;
}

const approving = () =>
  draw('Pedido')
    .start('Inicio')
    .approval('Jefe', { voters: [person('bea')] });

describe('the deadline of a block', () => {
  test('reminds whoever is asked, tells others when it has passed and leaves by its exit', async () => {
    const process = approving()
      .deadline({
        due: { is: 'after', hours: 5 },
        reminders: [{ before: { hours: 1 }, to: [] }],
        escalate: [group('g1'), requester],
        leaves: true,
      })
      .on('expired')
      .end('Vencida', 'cancelled', 'Sin respuesta')
      .on('rejected')
      .end('Rechazada', 'rejected')
      .end('Fin')
      .process();
    const run = await begun(process);
    expect(await run.timers()).toEqual([
      ['deadline.remind.0', '2026-10-05T12:00:00.000Z'],
      ['deadline.due', '2026-10-05T13:00:00.000Z'],
    ]);
    expect(await run.store.itemsOf('r1')).toMatchObject([
      { ask: 'form' },
      { ask: 'vote', dueAt: '2026-10-05T13:00:00.000Z' },
    ]);

    await run.until('2026-10-05T12:00:00.000Z');
    expect(await run.mails()).toMatchObject([{ to: [{ address: 'bea@example.com' }], lang: 'es' }]);
    expect((await run.mails())[0]?.subject).toBe('Recordatorio: SOL-000001 Pedido');

    await run.until('2026-10-05T13:00:00.000Z');
    expect((await run.mails())[1]?.to.map(({ name }) => name)).toEqual(['ANA', 'EVA']);
    expect(await run.request()).toMatchObject({ state: 'cancelled', result: 'Sin respuesta' });
    expect(await run.timers()).toEqual([]);
    expect(await run.told()).toContain('Venció el plazo de «Jefe».');
    expect((await run.store.visitsOf('r1'))[1]).toMatchObject({ state: 'done', exit: 'expired' });
  });

  test('that does not leave only tells, and is over when the block is left before it', async () => {
    const process = approving()
      .deadline({ due: { is: 'after', days: 1 } })
      .end('Fin')
      .process();
    const late = await begun(process);
    await late.until('2026-10-06T08:00:00.000Z');
    expect(await late.request()).toMatchObject({ state: 'open', open: ['b2'] });
    expect((await late.told()).at(-1)).toBe('Venció el plazo de «Jefe».');
    expect((await late.store.historyOf('r1')).at(-1)).toMatchObject({ block: 'b2', visit: 'r1/v2' });

    const early = await begun(process);
    const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    await early.do({ do: 'act', id: 'k1', visit: 'r1/v2', act } as never);
    expect(await early.timers()).toEqual([]);
  });

  test('stands still while the request is on hold', async () => {
    const process = approving()
      .deadline({ due: { is: 'after', hours: 5 } })
      .end('Fin')
      .process();
    const run = await begun(process);
    await run.until('2026-10-05T09:00:00.000Z');
    await run.do({ do: 'hold', id: 'k1', reason: 'Falta el proveedor' } as never);
    expect(await run.timers()).toEqual([]);
    await run.until('2026-10-07T09:00:00.000Z');
    expect((await run.request())?.state).toBe('onHold');
    await run.do({ do: 'resume', id: 'k2' } as never);
    expect(await run.timers()).toEqual([['deadline.due', '2026-10-07T13:00:00.000Z']]);
  });

  test('counted from an answer that is not there is told, and holds nothing up', async () => {
    const process = draw('Pedido')
      .field('day', 'date', 'Día')
      .start('Inicio', { asks: ['day'] })
      .approval('Jefe', { voters: [person('bea')] })
      .deadline({ due: { is: 'field', field: 'f1', shift: { days: 1 }, way: 'before' } })
      .end('Fin')
      .process();
    const run = await begun(process);
    expect(await run.timers()).toEqual([]);
    expect((await run.told()).join(' ')).toContain('El vencimiento no se pudo contar');
  });
});

describe('the deadline of a stage', () => {
  const process = approving()
    .on('rejected')
    .end('Rechazada', 'rejected')
    .tasks('Preparar', [{ name: 'Comprar', who: person('bea') }])
    .tasks('Revisar', [{ name: 'Mirar', who: person('bea') }])
    .end('Fin')
    .stage('Compra', ['Jefe', 'Preparar'], { due: { is: 'after', hours: 5 }, block: 'Revisar' })
    .process();
  const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };

  test('counts from the first of its blocks and takes the request out of whichever it is in', async () => {
    const run = await begun(process);
    await run.until('2026-10-05T10:00:00.000Z');
    await run.do({ do: 'act', id: 'k1', visit: 'r1/v2', act } as never);
    expect(await run.timers()).toEqual([['deadline.due', '2026-10-05T13:00:00.000Z']]);
    await run.until('2026-10-05T13:00:00.000Z');
    const names = (await run.request())?.open.map((id) => process.blocks[id]?.name);
    expect(names).toEqual(['Revisar']);
    expect(await run.store.visitsOf('r1')).toMatchObject([{}, {}, { state: 'abandoned' }, { state: 'open' }]);
    expect((await run.request())?.stages).toEqual({});
  });

  test('is over when the request leaves the stage', async () => {
    const run = await begun(process);
    await run.do({ do: 'act', id: 'k1', visit: 'r1/v2', act } as never);
    await run.do({ do: 'act', id: 'k2', visit: 'r1/v3', act: { do: 'complete', task: 't2', comment: '' } } as never);
    expect(await run.timers()).toEqual([]);
  });
});

describe('two stages at the same time', () => {
  const voters = [person('bea')];
  const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
  const process = draw('Pedido')
    .start('Inicio')
    .split('S', ['Uno', 'Dos'])
    .on('Uno')
    .approval('Precio', { voters })
    .on('rejected')
    .to('J')
    .on('accepted')
    .to('J')
    .on('Dos')
    .approval('Calidad', { voters: [...voters, person('eva')], rule: 'all' })
    .deadline({ due: { is: 'after', hours: 8 } })
    .on('rejected')
    .to('J')
    .on('accepted')
    .tasks('Muestra', [{ name: 'Pedirla', who: person('bea') }])
    .join('J')
    .end('Fin')
    .stage('Compras', ['Precio'], { due: { is: 'after', hours: 4 } })
    .stage('Técnica', ['Calidad', 'Muestra'], {
      due: { is: 'after', hours: 6 },
      reminders: [{ before: { hours: 1 }, to: [] }],
      escalate: [group('g1')],
    })
    .process();

  test('count each for themselves: leaving one changes nothing of the other', async () => {
    const run = await begun(process);
    const since = '2026-10-05T08:00:00.000Z';
    expect(Object.values((await run.request())?.stages ?? {})).toEqual([{ since }, { since }]);
    expect(await run.timers()).toHaveLength(4);

    await run.until('2026-10-05T09:00:00.000Z');
    await run.do({ do: 'act', id: 'k1', visit: 'r1/v3', act } as never);
    expect(Object.values((await run.request())?.stages ?? {})).toEqual([{ since }]);
    expect(await run.timers()).toEqual([
      ['deadline.due', '2026-10-05T16:00:00.000Z'],
      ['deadline.remind.0', '2026-10-05T13:00:00.000Z'],
      ['deadline.due', '2026-10-05T14:00:00.000Z'],
    ]);
  });

  test('remind those who are still asked in them, and nobody else', async () => {
    const run = await begun(process);
    const { part = '' } = (await run.store.itemsOf('r1')).find(({ visit }) => visit === 'r1/v4') ?? {};
    const [body] = part.split(':');
    await run.do({ do: 'act', id: 'k1', visit: 'r1/v4', act: { ...act, body } } as never);
    await run.until('2026-10-05T13:00:00.000Z');
    expect((await run.mails()).map(({ to }) => to.map(({ name }) => name))).toEqual([['EVA']]);
  });

  test('only tell when they lead nowhere, and the request stays where it is', async () => {
    const run = await begun(process);
    await run.until('2026-10-05T14:00:00.000Z');
    expect(await run.told()).toContain('Venció el plazo de la etapa «Compras».');
    expect((await run.mails()).map(({ subject, to }) => [subject, to[0]?.name])).toEqual([
      ['Recordatorio: SOL-000001 Pedido', 'BEA'],
      ['Plazo vencido: SOL-000001 Pedido', 'EVA'],
    ]);
    expect((await run.request())?.open).toEqual(['b3', 'b4']);
    expect(await run.timers()).toEqual([['deadline.due', '2026-10-05T16:00:00.000Z']]);
  });
});

test('a block that hears of an answer sets its own timers anew, keeps those that stay and leaves its deadline alone', async () => {
  const process = draw('P')
    .field('at', 'dateTime', 'Momento')
    .start('Inicio')
    .split('S', ['Espera', 'Otra'])
    .on('Espera')
    .wait('Hasta entonces', {
      when: { is: 'test', field: 'at', op: 'before', to: { is: 'now', days: 0 } },
      atMost: { days: 9 },
    })
    .deadline({ due: { is: 'after', days: 8 } })
    .on('elapsed')
    .to('J')
    .on('happened')
    .to('J')
    .on('Otra')
    .form('Cambio', { asks: ['at'] })
    .form('Otro cambio', { asks: ['at'] })
    .join('J')
    .end('Fin')
    .process();
  const run = await begun(process);
  const send = (id: string, visit: string, day: number) => {
    const values = { f1: { at: `2026-10-0${day}T08:00:00.000Z`, zone: 'Europe/Madrid' } };
    return run.do({ do: 'act', id, as: 'ana', visit, act: { do: 'send', values } } as never);
  };
  const [deadline, late] = [
    ['deadline.due', '2026-10-13T08:00:00.000Z'],
    ['late', '2026-10-14T08:00:00.000Z'],
  ];
  expect(await run.timers()).toEqual([deadline, late]);

  await send('k1', 'r1/v4', 7);
  expect(await run.timers()).toEqual([deadline, late, ['look', '2026-10-07T08:00:00.000Z']]);

  await send('k2', 'r1/v5', 6);
  expect(await run.timers()).toEqual([deadline, late, ['look', '2026-10-06T08:00:00.000Z']]);

  await run.until('2026-10-06T08:00:00.001Z');
  expect(await run.request()).toMatchObject({ state: 'completed' });
  expect(await run.timers()).toEqual([]);
});
