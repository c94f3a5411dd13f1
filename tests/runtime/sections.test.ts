import { describe, expect, test } from 'vitest';
import { draw, type Drawing } from '#blocks/draw.ts';
import { requester } from '#blocks/drawn.ts';
import { problemsOf } from '#blocks/problems.ts';
import type { Condition } from '#model/condition.ts';
import type { Process } from '#model/process.ts';
import { drive } from './drive.ts';
import { smallDirectory } from './arbitraryProcess.ts';

/** Votes of the requester: `accepted` or `rejected`. */
const vote = { voters: [requester], outcomes: ['accepted', 'rejected'] as const, comments: [] };

const drawn = (name = 'P') =>
  draw(name)
    .field('x', 'shortText', 'X')
    .start('Inicio', { asks: ['x'] });

const asks = { asks: ['x'] };

const is = (text: string): Condition => ({ is: 'test', field: 'x', op: 'is', to: { is: 'value', value: text } });

/** A request of it, begun, after it was checked that nothing is wrong with it. */
async function begun(drawing: Drawing | Process, x = 'a') {
  const process = 'blocks' in drawing ? drawing : drawing.process();
  expect(problemsOf(process, smallDirectory).filter(({ severity }) => severity === 'error')).toEqual([]);
  const driven = drive(process, smallDirectory);
  await driven.begin({ f1: x }, 'ana');
  const send = (block: string) => driven.send(block, { f1: x }, 'ana');
  const accept = (block: string) => driven.vote(block, 'accepted', 'ana');
  const reject = (block: string) => driven.vote(block, 'rejected', 'ana');
  const ended = async () => (await driven.state()).request.result || (await driven.state()).request.state;
  const abandoned = async () => {
    const { visits } = await driven.state();
    const names = visits.filter(({ state }) => state === 'abandoned').map(({ block }) => process.blocks[block]?.name);
    return names;
  };
  return { ...driven, send, accept, reject, ended, abandoned };
}

const twoBranches = () =>
  drawn()
    .split('Revisiones', ['Legal', 'Seguridad'])
    .on('Legal')
    .form('Legal', asks)
    .form('Firma', asks)
    .to('Todo listo')
    .form('Seguridad', asks)
    .join('Todo listo')
    .form('Después', asks)
    .end('Fin');

describe('a nested section', () => {
  test('opens all branches, and goes on when the last has arrived', async () => {
    const request = await begun(twoBranches());
    expect(await request.open()).toEqual(['Legal', 'Seguridad']);

    await request.send('Legal');
    expect(await request.open()).toEqual(['Firma', 'Seguridad']);

    await request.send('Seguridad');
    expect(await request.open()).toEqual(['Firma']);

    await request.send('Firma');
    expect(await request.open()).toEqual(['Después']);
    expect((await request.state()).request.snapshot.marks).toEqual({});
    expect(await request.told()).toEqual(expect.arrayContaining([expect.stringContaining('Todo listo')]));

    await request.send('Después');
    expect(await request.ended()).toBe('completed');
  });

  test('is left as a whole when a branch leads out of it, and may be entered again', async () => {
    const request = await begun(
      drawn()
        .form('Plan', asks)
        .split('Revisiones', ['Legal', 'Seguridad'])
        .on('Legal')
        .approval('Legal', vote)
        .on('rejected')
        .to('Plan')
        .on('accepted')
        .to('Listo')
        .form('Seguridad', asks)
        .join('Listo')
        .end('Fin'),
    );
    await request.send('Plan');
    await request.reject('Legal');
    expect(await request.open()).toEqual(['Plan']);
    expect(await request.abandoned()).toEqual(['Seguridad']);

    await request.send('Plan');
    expect(await request.open()).toEqual(['Legal', 'Seguridad']);
    await request.accept('Legal');
    await request.send('Seguridad');
    expect(await request.ended()).toBe('completed');
  });

  test('has loops inside a branch, branches with nothing in them, and ends that end the request', async () => {
    const process = () =>
      drawn()
        .split('S', ['a', 'b', 'c'])
        .on('a')
        .form('A', asks)
        .approval('V', vote)
        .on('rejected')
        .to('A')
        .on('accepted')
        .to('J')
        .on('b')
        .to('J')
        .on('c')
        .approval('W', vote)
        .on('rejected')
        .end('No', 'rejected', 'No')
        .on('accepted')
        .join('J')
        .end('Fin');
    const request = await begun(process());
    expect(await request.open()).toEqual(['A', 'W']);
    await request.send('A');
    await request.reject('V');
    expect(await request.open()).toEqual(['A', 'W']);
    await request.accept('W');
    await request.send('A');
    await request.accept('V');
    expect(await request.ended()).toBe('completed');

    const other = await begun(process());
    await other.reject('W');
    expect(await other.ended()).toBe('No');
    expect(await other.abandoned()).toEqual(['A']);
  });

  test('may lie in a branch of another', async () => {
    const request = await begun(
      drawn()
        .split('S', ['a', 'b'])
        .on('a')
        .form('A', asks)
        .to('J')
        .split('T', ['c', 'd'])
        .on('c')
        .approval('C', vote)
        .on('rejected')
        .to('J')
        .on('accepted')
        .to('K')
        .form('D', asks)
        .join('K')
        .form('E', asks)
        .join('J', { of: 'S' })
        .end('Fin'),
    );
    expect(await request.open()).toEqual(['A', 'C', 'D']);
    await request.accept('C');
    await request.send('D');
    expect(await request.open()).toEqual(['A', 'E']);
    await request.send('E');
    await request.send('A');
    expect(await request.ended()).toBe('completed');
  });

  test('a branch that leaves an inner section for the outer join abandons what else is inside', async () => {
    const request = await begun(
      drawn()
        .split('S', ['a', 'b'])
        .on('a')
        .form('A', asks)
        .to('J')
        .split('T', ['c', 'd'])
        .on('c')
        .approval('C', vote)
        .on('rejected')
        .to('J')
        .on('accepted')
        .to('K')
        .form('D', asks)
        .join('K')
        .join('J', { of: 'S' })
        .end('Fin'),
    );
    await request.reject('C');
    expect(await request.open()).toEqual(['A']);
    expect(await request.abandoned()).toEqual(['D']);
    await request.send('A');
    expect(await request.ended()).toBe('completed');
  });

  test.each([
    ['the first', 1, ['A'], ['B', 'C']],
    ['the first two', 2, ['B', 'A'], ['C']],
  ] as const)('goes on with %s where the join waits for no more', async (_what, first, sent, left) => {
    const request = await begun(
      drawn()
        .split('S', ['a', 'b', 'c'])
        .on('a')
        .form('A', asks)
        .to('J')
        .on('b')
        .form('B', asks)
        .to('J')
        .form('C', asks)
        .join('J', { first })
        .form('D', asks)
        .end('Fin'),
    );
    for (const block of sent) {
      expect(await request.open()).not.toContain('D');
      await request.send(block);
    }
    expect(await request.open()).toEqual(['D']);
    expect(await request.abandoned()).toEqual(left);
  });

  const chosen = (otherwise?: string) =>
    drawn()
      .split(
        'S',
        [
          { name: 'a', when: is('a') },
          { name: 'b', when: { is: 'any', of: [is('a'), is('b')] } },
          { name: 'c', when: is('z') },
        ],
        otherwise,
      )
      .on('a')
      .form('A', asks)
      .to('J')
      .on('b')
      .form('B', asks)
      .to('J')
      .form('C', asks)
      .join('J')
      .end('Fin');

  test('begins the branches whose condition holds, and waits for no other', async () => {
    const both = await begun(chosen(), 'a');
    expect(await both.open()).toEqual(['A', 'B']);
    await both.send('A');
    await both.send('B');
    expect(await both.ended()).toBe('completed');

    const one = await begun(chosen(), 'b');
    expect(await one.open()).toEqual(['B']);
    await one.send('B');
    expect(await one.ended()).toBe('completed');
  });

  test('begins the branch for all other cases when no condition holds, or stops with words', async () => {
    const rest = await begun(chosen('c'), 'other');
    expect(await rest.open()).toEqual(['C']);

    const stopped = await begun(chosen(), 'other');
    const { request } = await stopped.state();
    expect(request.state).toBe('stopped');
    expect(request.stopped).toMatchObject({ code: 'split.noneHolds' });
    expect(await stopped.open()).toEqual(['S']);
  });

  test('waits for as many as were begun, where that is less than the join waits for', async () => {
    const request = await begun(
      drawn()
        .split('S', [
          { name: 'a', when: is('a') },
          { name: 'b', when: is('z') },
        ])
        .on('a')
        .form('A', asks)
        .to('J')
        .form('B', asks)
        .join('J', { first: 2 })
        .end('Fin'),
    );
    await request.send('A');
    expect(await request.ended()).toBe('completed');
  });

  test('passes through branches that work by themselves, and drops what a left branch was about to do', async () => {
    const mail = { to: [requester], subject: 'S', body: 'B' };
    const first = await begun(
      drawn()
        .split('S', ['a', 'b'])
        .on('a')
        .notify('A', mail)
        .to('J')
        .notify('B', mail)
        .join('J', { first: 1 })
        .end('Fin'),
    );
    expect(await first.ended()).toBe('completed');
    const { visits } = await first.state();
    expect(visits.filter(({ state }) => state === 'open')).toEqual([]);
    expect((await first.state()).mails).toHaveLength(2);
  });
});

describe('a woven section', () => {
  /** The overlapping pattern: a → c and d, b; c and b are joined first. */
  const overlapping = () =>
    drawn()
      .split('S', ['a', 'b'])
      .on('a')
      .form('A', asks)
      .split('T', ['c', 'd'])
      .on('c')
      .form('C', asks)
      .to('J')
      .form('D', asks)
      .to('K')
      .on('b')
      .form('B', asks)
      .join('J', { of: 'S' })
      .form('E', asks)
      .join('K', { of: 'T' })
      .end('Fin');

  test('opens each block when all that leads to it is known', async () => {
    const request = await begun(overlapping());
    expect(await request.open()).toEqual(['A', 'B']);
    await request.send('A');
    expect(await request.open()).toEqual(['C', 'D', 'B']);
    await request.send('C');
    expect(await request.open()).toEqual(['D', 'B']);
    await request.send('B');
    expect(await request.open()).toEqual(['D', 'E']);
    await request.send('E');
    expect(await request.open()).toEqual(['D']);
    await request.send('D');
    expect(await request.ended()).toBe('completed');
    expect((await request.state()).request.snapshot.marks).toEqual({});
  });

  test('passes over what no way leads to', async () => {
    const request = await begun(
      drawn()
        .split('S', ['a', 'b'])
        .on('a')
        .approval('A', vote)
        .on('rejected')
        .to('C')
        .on('accepted')
        .to('J')
        .form('B', asks)
        .form('C', asks)
        .join('J')
        .end('Fin'),
    );
    await request.accept('A');
    expect(await request.open()).toEqual(['B']);
    await request.send('B');
    expect(await request.open()).toEqual(['C']);
    await request.send('C');
    expect(await request.ended()).toBe('completed');
  });

  test('is left as a whole, also by a chosen branch of a split inside', async () => {
    const process = () =>
      drawn()
        .form('Plan', asks)
        .split('S', ['a', 'b'])
        .on('a')
        .split(
          'T',
          [
            { name: 'c', when: is('a') },
            { name: 'd', when: is('b') },
            { name: 'e', when: is('e') },
          ],
          'd',
        )
        .on('c')
        .form('C', asks)
        .to('J')
        .on('d')
        .form('D', asks)
        .to('J')
        .on('e')
        .end('Otro', 'cancelled', 'Otro')
        .on('b')
        .approval('B', vote)
        .on('rejected')
        .to('Plan')
        .on('accepted')
        .join('J', { of: 'S' })
        .end('Fin');
    const request = await begun(process(), 'a');
    await request.send('Plan');
    expect(await request.open()).toEqual(['C', 'B']);
    await request.reject('B');
    expect(await request.open()).toEqual(['Plan']);
    expect(await request.abandoned()).toEqual(['C']);
    await request.send('Plan');
    await request.send('C');
    await request.accept('B');
    expect(await request.ended()).toBe('completed');

    const out = await begun(process(), 'e');
    await out.send('Plan');
    expect(await out.ended()).toBe('Otro');
  });

  test('has joins inside that wait for the first', async () => {
    const request = await begun(
      drawn()
        .split('S', ['a', 'b', 'c'])
        .on('a')
        .form('A', asks)
        .to('J')
        .on('b')
        .form('B', asks)
        .to('J')
        .form('C', asks)
        .to('K')
        .from('B')
        .join('J', { of: 'S', first: 1 })
        .form('D', asks)
        .join('K', { of: 'S' })
        .end('Fin'),
    );
    await request.send('A');
    expect(await request.open()).toEqual(['B', 'D', 'C']);
    await request.send('D');
    await request.send('C');
    expect(await request.ended()).toBe('completed');
    expect(await request.abandoned()).toEqual(['B']);
  });
});
