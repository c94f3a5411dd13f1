import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person, requester } from '#blocks/drawn.ts';
import { approving, begun } from './timed.testing.ts';

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
    expect((await run.mails())[1]?.body).toContain('salió de «Jefe» porque su plazo venció');
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
