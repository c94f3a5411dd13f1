import { describe, expect, test } from 'vitest';
import { answer, group, person } from '#blocks/drawn.ts';
import { asks, drawn, requestOf, xIs } from './requestOf.ts';

describe('several instances', () => {
  const three = ['A', 'B', 'C'].map((name) => ({ name, who: person('bea') }));

  test('13 Multiple instances with design-time knowledge: a list of activities, all to be done', async () => {
    const request = await requestOf(drawn().tasks('Tres', three).end('Fin'));
    expect(await request.openIn('Tres')).toHaveLength(3);
    await request.does('Tres');
    await request.does('Tres');
    expect(await request.end()).toBe('open');
    await request.does('Tres');
    expect(await request.end()).toBe('completed');
  });

  const votes = (rule: 'all' | 'anyone' | 'majority' | number) =>
    drawn()
      .approval('Votos', { voters: [answer('who')], rule, comments: [] })
      .on('rejected')
      .end('No')
      .end('Fin');

  test('14 Multiple instances with run-time knowledge: as many as people were named in the form', async () => {
    for (const who of [['bea'], ['bea', 'ana']]) {
      const request = await requestOf(votes('all'), { who });
      expect(await request.openIn('Votos')).toHaveLength(who.length);
      for (const _one of who) await request.does('Votos');
      expect(await request.end()).toBe('completed');
    }
  });

  test('35 Cancelling partial join for multiple instances: the rest is withdrawn when enough have answered', async () => {
    const request = await requestOf(votes(1), { who: ['bea', 'ana'] });
    await request.does('Votos');
    expect(await request.end()).toBe('completed');
    expect((await request.store.itemsOf('r1')).map(({ state }) => state)).toEqual(['done', 'done', 'void']);
  });

  test('36 Dynamic partial join: how many are enough follows from how many there are', async () => {
    const alone = await requestOf(votes('majority'), { who: ['bea'] });
    await alone.does('Votos');
    expect(await alone.end()).toBe('completed');
    const two = await requestOf(votes('majority'), { who: ['bea', 'ana'] });
    await two.does('Votos');
    expect(await two.end()).toBe('open');
    await two.does('Votos');
    expect(await two.end()).toBe('completed');
  });

  test('27 Complete multiple instances: the first answer decides for all', async () => {
    const request = await requestOf(votes('anyone'), { who: ['bea', 'ana'] });
    await request.does('Votos', 'rejected');
    expect(await request.past()).toContain('No');
    expect(await request.openIn('Votos')).toEqual([]);
  });

  test('26 Cancel multiple instances: one cancellation withdraws what the others were asked', async () => {
    const process = drawn()
      .approval('Votos', { voters: [answer('who')], outcomes: ['accepted', 'cancelled'], comments: [] })
      .on('cancelled')
      .end('Retirada', 'cancelled')
      .end('Fin');
    const request = await requestOf(process, { who: ['bea', 'ana'] });
    await request.does('Votos', 'cancelled');
    expect(await request.end()).toBe('cancelled');
    expect((await request.store.itemsOf('r1')).at(-1)?.state).toBe('void');
  });
});

describe('state', () => {
  test('16 Deferred choice: what happens first decides, a person or time', async () => {
    const process = () =>
      drawn()
        .approval('Jefe', { voters: [person('bea')], comments: [] })
        .deadline({ due: { is: 'after', hours: 4 }, leaves: true })
        .on('expired')
        .end('Tarde', 'cancelled', 'Nadie contestó')
        .on('rejected')
        .end('No', 'rejected')
        .end('Fin');
    const answered = await requestOf(process());
    await answered.does('Jefe');
    await answered.hours(5);
    expect(await answered.end()).toBe('completed');
    const late = await requestOf(process());
    await late.hours(5);
    expect(await late.end()).toBe('Nadie contestó');
    expect(await late.openIn('Jefe')).toEqual([]);
  });

  test('40 Interleaved routing: activities in any order, each done once', async () => {
    const tasks = ['A', 'B'].map((name) => ({ name, who: person('bea') }));
    const request = await requestOf(drawn().tasks('Lista', tasks).form('Después', asks).end('Fin'));
    const [, second] = await request.openIn('Lista');
    const complete = { do: 'complete', task: second?.part ?? '', comment: '' };
    await request.must({ do: 'act', visit: second?.visit ?? '', act: complete }, 'bea');
    const again = await request.send({ do: 'act', visit: second?.visit ?? '', act: complete }, 'bea');
    expect(again).toHaveProperty('refused');
    await request.does('Lista');
    expect(await request.open()).toEqual(['Después']);
  });

  test('18 Milestone: an activity may begin only once something is so', async () => {
    const process = drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .wait('Hasta que haya presupuesto', { when: xIs('sí') })
      .form('Comprar', asks)
      .to('J')
      .form('Presupuesto', asks)
      .join('J')
      .end('Fin');
    const request = await requestOf(process, { x: 'no' });
    expect(await request.open()).toEqual(['Hasta que haya presupuesto', 'Presupuesto']);
    const [item] = await request.openIn('Presupuesto');
    await request.must({ do: 'act', visit: item?.visit ?? '', act: { do: 'send', values: { f1: 'sí' } } });
    expect(await request.open()).toContain('Comprar');
  });
});

describe('cancellation', () => {
  test('19 Cancel activity: it is withdrawn from whoever was asked', async () => {
    const process = drawn()
      .tasks('Opcional', [{ name: 'A', who: person('bea') }])
      .deadline({ due: { is: 'after', hours: 1 }, leaves: true })
      .on('expired')
      .form('Después', asks)
      .end('Fin')
      .from('Opcional')
      .to('Después');
    const request = await requestOf(process);
    await request.hours(2);
    expect(await request.openIn('Opcional')).toEqual([]);
    expect(await request.open()).toEqual(['Después']);
  });

  test('20 Cancel case: the whole request is withdrawn', async () => {
    const process = drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A', asks)
      .to('J')
      .form('B', asks)
      .join('J')
      .end('Fin');
    const request = await requestOf(process);
    await request.must({ do: 'cancel', reason: 'Ya no hace falta' });
    expect(await request.end()).toBe('cancelled');
    expect((await request.store.itemsOf('r1')).filter(({ state }) => state === 'open')).toEqual([]);
    expect(await request.abandoned()).toEqual(['A', 'B']);
  });

  test('25 Cancel region: a result that leaves a section withdraws all of it', async () => {
    const process = drawn()
      .form('Datos', asks)
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .approval('Legal', { voters: [group('g1')], rule: 'anyone', comments: [] })
      .on('rejected')
      .to('Datos')
      .on('accepted')
      .to('J')
      .from('S')
      .tasks('Compras', [{ name: 'Pedir precios', who: person('bea') }])
      .join('J')
      .end('Fin');
    const request = await requestOf(process);
    await request.does('Datos');
    await request.does('Legal', 'rejected');
    expect(await request.open()).toEqual(['Datos']);
    expect(await request.abandoned()).toEqual(['Compras']);
    await request.does('Datos');
    expect(await request.open()).toEqual(['Legal', 'Compras']);
  });
});

describe('triggers', () => {
  test('23 Transient trigger: an act that comes when nobody waits for it does nothing', async () => {
    const request = await requestOf(drawn().form('A', asks).form('B', asks).end('Fin'));
    const [item] = await request.openIn('A');
    await request.does('A');
    const late = await request.send({ do: 'act', visit: item?.visit ?? '', act: { do: 'send', values: {} } });
    expect(late).toHaveProperty('refused.code', 'runtime.visitClosed');
    expect(await request.open()).toEqual(['B']);
  });

  test('24 Persistent trigger: what happened before somebody waits for it is not lost', async () => {
    const process = drawn().wait('Hasta que termine la otra', { request: 'other' }).end('Fin', 'completed', 'Terminó');
    const other = drawn('Otra').end('Fin');
    const request = await requestOf(drawn().form('A', asks).end('Fin'), {}, { waits: process, other });
    // The other request, SOL-000002, ends at once; only then does one begin that waits for it.
    await request.must({ do: 'begin', request: 'r2', category: 'other', values: { f1: 'a', f2: [], f3: '' } });
    const values = { f1: 'a', f2: [], f3: 'SOL-000002' };
    await request.must({ do: 'begin', request: 'r3', category: 'waits', values });
    expect((await request.read('r3')).result).toBe('Terminó');
  });
});
