import { describe, expect, test } from 'vitest';
import { person } from '#blocks/drawn.ts';
import { asks, drawn, requestOf, xIs } from './requestOf.ts';

describe('basic control flow', () => {
  test('1 Sequence: an activity begins when the one before is done', async () => {
    const request = await requestOf(drawn().form('A', asks).form('B', asks).end('Fin'));
    expect(await request.open()).toEqual(['A']);
    await request.does('A');
    expect(await request.open()).toEqual(['B']);
    await request.does('B');
    expect(await request.past()).toEqual(['Inicio', 'A', 'B', 'Fin']);
  });

  const both = () =>
    drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A', asks)
      .to('J')
      .form('B', asks)
      .join('J')
      .form('C', asks)
      .end('Fin');

  test('2 Parallel split: all branches begin', async () => {
    expect(await (await requestOf(both())).open()).toEqual(['A', 'B']);
  });

  test('3 Synchronization: what follows begins once, when all branches are done', async () => {
    const request = await requestOf(both());
    await request.does('B');
    expect(await request.open()).not.toContain('C');
    await request.does('A');
    expect(await request.open()).toEqual(['C']);
    await request.does('C');
    expect((await request.past()).filter((name) => name === 'C')).toHaveLength(1);
  });

  const either = () =>
    drawn()
      .condition('¿Cuál?', { a: xIs('a') })
      .on('a')
      .form('A', asks)
      .to('C')
      .on('otherwise')
      .form('B', asks)
      .form('C', asks)
      .end('Fin');

  test('4 Exclusive choice: one of several ways, by the answers', async () => {
    expect(await (await requestOf(either(), { x: 'a' })).open()).toEqual(['A']);
    expect(await (await requestOf(either(), { x: 'b' })).open()).toEqual(['B']);
  });

  test('5 Simple merge: ways come together without waiting', async () => {
    for (const [x, name] of [
      ['a', 'A'],
      ['b', 'B'],
    ] as const) {
      const request = await requestOf(either(), { x });
      await request.does(name);
      expect(await request.open()).toEqual(['C']);
    }
  });
});

describe('branching and synchronization', () => {
  const some = () =>
    drawn()
      .split('S', [
        { name: 'Uno', when: xIs('a') },
        { name: 'Dos', when: { is: 'any', of: [xIs('a'), xIs('b')] } },
        'Tres',
      ])
      .on('Uno')
      .form('A', asks)
      .to('J')
      .on('Dos')
      .form('B', asks)
      .to('J')
      .on('Tres')
      .form('C', asks)
      .join('J')
      .form('D', asks)
      .end('Fin');

  test('6 Multi-choice: every branch whose condition holds begins', async () => {
    expect(await (await requestOf(some(), { x: 'a' })).open()).toEqual(['A', 'B', 'C']);
    expect(await (await requestOf(some(), { x: 'b' })).open()).toEqual(['B', 'C']);
    expect(await (await requestOf(some(), { x: 'c' })).open()).toEqual(['C']);
  });

  test('7 Structured synchronizing merge: waits for the branches that were chosen', async () => {
    const request = await requestOf(some(), { x: 'b' });
    await request.does('B');
    expect(await request.open()).toEqual(['C']);
    await request.does('C');
    expect(await request.open()).toEqual(['D']);
  });

  const race = (first: number) =>
    drawn()
      .split('S', ['Uno', 'Dos', 'Tres'])
      .on('Uno')
      .form('A', asks)
      .to('J')
      .on('Dos')
      .form('B', asks)
      .to('J')
      .on('Tres')
      .form('C', asks)
      .join('J', { first })
      .form('D', asks)
      .end('Fin');

  test('29 Cancelling discriminator: the first branch goes on, the others are withdrawn', async () => {
    const request = await requestOf(race(1));
    await request.does('B');
    expect(await request.open()).toEqual(['D']);
    expect(await request.abandoned()).toEqual(['A', 'C']);
  });

  test('32 Cancelling partial join: the first so many go on, the rest is withdrawn', async () => {
    const request = await requestOf(race(2));
    await request.does('C');
    expect(await request.open()).toEqual(['A', 'B']);
    await request.does('A');
    expect(await request.open()).toEqual(['D']);
    expect(await request.abandoned()).toEqual(['B']);
  });

  /** `Pronto` waits for A and for a branch of the inner split, whose other branch goes past it. */
  const woven = () =>
    drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A', asks)
      .to('Pronto')
      .on('Dos')
      .condition('¿Cuál?', { a: xIs('a') })
      .on('a')
      .split('T', ['Tres', 'Cuatro'])
      .on('Tres')
      .form('B', asks)
      .join('Pronto', { of: 'T' })
      .form('D', asks)
      .to('Tarde')
      .from('T')
      .form('C', asks)
      .join('Tarde', { of: 'S' })
      .form('E', asks)
      .end('Fin')
      .from('¿Cuál?')
      .to('Tarde');

  test('33 Generalised AND-join: waits for branches of splits that do not nest', async () => {
    const request = await requestOf(woven(), { x: 'a' });
    expect(await request.open()).toEqual(['A', 'B', 'C']);
    await request.does('A');
    expect(await request.open()).not.toContain('D');
    await request.does('B');
    expect(await request.open()).toContain('D');
    await request.does('D');
    await request.does('C');
    expect(await request.open()).toEqual(['E']);
  });

  test('37 Acyclic synchronizing merge: a join knows which branches can still come', async () => {
    const request = await requestOf(woven(), { x: 'b' });
    // The way to C and B was not taken, so nothing waits for it.
    await request.does('A');
    expect(await request.open()).toEqual(['D']);
    await request.does('D');
    expect(await request.open()).toEqual(['E']);
  });
});

describe('iteration and termination', () => {
  test('10 Arbitrary cycles: a loop may be entered and left at several places', async () => {
    const process = drawn()
      .condition('¿Dónde?', { a: xIs('a') })
      .on('a')
      .form('A', asks)
      .approval('B', { voters: [person('bea')], outcomes: ['accepted', 'rejected', 'cancelled'], comments: [] })
      .on('rejected')
      .to('A')
      .on('cancelled')
      .end('Salida', 'cancelled', 'Por B')
      .form('C', asks)
      .approval('D', { voters: [person('bea')], comments: [] })
      .on('rejected')
      .to('A')
      .end('Fin', 'completed', 'Por D')
      .from('¿Dónde?')
      .to('C');
    const request = await requestOf(process, { x: 'b' });
    await request.does('C');
    await request.does('D', 'rejected');
    await request.does('A');
    await request.does('B', 'rejected');
    await request.does('A');
    await request.does('B', 'cancelled');
    expect(await request.end()).toBe('Por B');
  });

  test('21 Structured loop: an activity is repeated until a condition holds', async () => {
    const process = drawn()
      .form('A', asks)
      .condition('¿Listo?', { si: xIs('a') })
      .on('otherwise')
      .to('A')
      .on('si')
      .end('Fin');
    const request = await requestOf(process, { x: 'b' });
    await request.does('A');
    await request.does('A');
    expect(await request.open()).toEqual(['A']);
    const [item] = await request.openIn('A');
    await request.must({ do: 'act', visit: item?.visit ?? '', act: { do: 'send', values: { f1: 'a' } } });
    expect(await request.end()).toBe('completed');
  });

  test('22 Recursion: a process begins a request of itself, until a condition holds', async () => {
    const self = { id: 'main', process: drawn('P').end('Fin').process() };
    const process = drawn('P')
      .condition('¿Otra vez?', { si: xIs('a') })
      .on('si')
      .subprocess('La misma', { of: self, asks: { x: { is: 'value', value: 'b' } } })
      .on('rejected')
      .to('Fin')
      .on('cancelled')
      .to('Fin')
      .on('completed')
      .form('Después', asks)
      .end('Fin')
      .from('¿Otra vez?')
      .form('Hoja', asks)
      .to('Fin');
    const request = await requestOf(process, { x: 'a' });
    expect(await request.open()).toEqual(['La misma']);
    const child = (await request.store.requests()).find(({ parent }) => parent?.request === 'r1');
    expect(child?.process).toBe('main');
    const [item] = await request.store
      .itemsOf(child?.id ?? '')
      .then((items) => items.filter(({ state }) => state === 'open'));
    const act = { do: 'send', values: {} };
    await request.must({ do: 'act', request: child?.id ?? '', visit: item?.visit ?? '', act });
    expect(await request.open()).toEqual(['Después']);
  });

  test('11 Implicit termination: a request ends when no branch has anything left to do', async () => {
    const process = drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .form('A', asks)
      .to('J')
      .form('B', asks)
      .join('J')
      .end('Fin');
    const request = await requestOf(process);
    await request.does('B');
    expect(await request.end()).toBe('open');
    await request.does('A');
    expect(await request.end()).toBe('completed');
  });

  test('43 Explicit termination: an end ends the request, whatever else is open', async () => {
    const process = drawn()
      .split('S', ['Uno', 'Dos'])
      .on('Uno')
      .approval('A', { voters: [person('bea')], comments: [] })
      .on('rejected')
      .end('Alto', 'rejected', 'Ya no')
      .on('accepted')
      .to('J')
      .from('S')
      .form('B', asks)
      .join('J')
      .end('Fin');
    const request = await requestOf(process);
    await request.does('A', 'rejected');
    expect(await request.end()).toBe('Ya no');
    expect(await request.abandoned()).toEqual(['B']);
    expect(await request.openIn('B')).toEqual([]);
  });
});
