import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person } from '#blocks/drawn.ts';
import { approving, begun } from './timed.testing.ts';

describe('the deadline of a stage', () => {
  const process = approving()
    .on('rejected')
    .end('Rechazada', 'rejected')
    .tasks('Preparar', [{ name: 'Comprar', who: person('bea') }])
    .tasks('Revisar', [{ name: 'Mirar', who: person('bea') }])
    .end('Fin')
    .stage('Compra', ['Jefe', 'Preparar'], {
      due: { is: 'after', hours: 5 },
      escalate: [person('eva')],
      block: 'Revisar',
    })
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
    expect((await run.mails())[0]?.body).toContain('salió de «Compra» porque su plazo venció');
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

test('a stage that leads into the middle of branches that have not begun only tells', async () => {
  const process = approving()
    .on('rejected')
    .end('Rechazada', 'rejected')
    .split('S', ['Uno', 'Dos'])
    .on('Uno')
    .tasks('Comprar', [{ name: 'Comprar', who: person('bea') }])
    .to('J')
    .tasks('Revisar', [{ name: 'Mirar', who: person('bea') }])
    .join('J')
    .end('Fin')
    .stage('Compra', ['Jefe'], { due: { is: 'after', hours: 5 }, block: 'Revisar' })
    .process();
  const run = await begun(process);

  await run.until('2026-10-05T13:00:00.000Z');

  expect((await run.told()).at(-1)).toBe('Venció el plazo de la etapa «Compra».');
  expect(await run.request()).toMatchObject({ state: 'open', open: ['b2'] });
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
    expect((await run.mails())[1]?.body).toContain('sigue en «Técnica»');
    expect((await run.request())?.open).toEqual(['b3', 'b4']);
    expect(await run.timers()).toEqual([['deadline.due', '2026-10-05T16:00:00.000Z']]);
  });
});
