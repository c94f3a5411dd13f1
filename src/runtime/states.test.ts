import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { problemsOf } from '#blocks/problems.ts';
import type { Process } from '#model/process.ts';
import { compile } from './compile.ts';
import type { Moved } from './flow.ts';
import { openBlocksOf } from './stateNames.ts';
import { exitEvent, expireEvent, moveEvent, splitEvent } from './vocabulary.ts';

const drawn = draw('P')
  .start('Inicio')
  .form('Plan')
  .split('S', ['a', 'b'])
  .on('a')
  .form('A1')
  .form('A2')
  .to('J')
  .form('B')
  .join('J')
  .form('Después')
  .end('Fin')
  .process();

/** A process taken along by the names of its blocks; null where nothing listens. */
function along(process: Process) {
  const { flow } = compile(process);
  const id = (name: string) => Object.values(process.blocks).find((block) => block.name === name)?.id ?? name;
  const open = (moved: Moved | null) =>
    moved === null ? null : openBlocksOf(moved.value).map((block) => process.blocks[block]?.name);
  const send = (from: Moved | null, type: string, exits: readonly string[] = []) =>
    from === null ? null : flow.send(from, { type, exits, passes: 0 });
  const leave = (from: Moved | null, name: string, exit = 'sent') => send(from, exitEvent(id(name), exit));
  const move = (from: Moved | null, name: string) => send(from, moveEvent(id(name)));
  const begun = leave(flow.begin(), 'Inicio');
  const planned = leave(begun, 'Plan') ?? begun;
  const inside = send(planned, splitEvent(id('S')), ['r1', 'r2']);
  return { open, send, leave, move, inside };
}

describe('moved to a block', () => {
  const { open, leave, move, inside } = along(drawn);

  test('of the same branch, the others stay where they are', () => {
    expect(open(inside)).toEqual(['A1', 'B']);
    expect(open(move(inside, 'A2'))).toEqual(['A2', 'B']);
    expect(open(move(move(inside, 'A2'), 'A1'))).toEqual(['A1', 'B']);
  });

  test('of a branch that had arrived, it goes on there again', () => {
    const arrived = leave(inside, 'B');
    expect(open(arrived)).toEqual(['A1']);
    expect(open(move(arrived, 'B'))).toEqual(['A1', 'B']);
  });

  test('outside, the request leaves the section', () => {
    const moved = move(inside, 'Después');
    expect(open(moved)).toEqual(['Después']);
    expect(moved?.marks).toEqual({});
    expect(moved?.orders.map(({ type }) => type).toSorted()).toEqual(['enter', 'leave', 'leave']);
    expect(open(move(inside, 'Plan'))).toEqual(['Plan']);
  });

  test('of a section in which it is not, nothing listens', () => {
    expect(move(move(inside, 'Plan'), 'A1')).toBeNull();
  });
});

test('a branch that leads out of two sections at once ends the branch of the outer one', () => {
  const process = draw('P')
    .start('Inicio')
    .split('S', ['a', 'b'])
    .on('a')
    .split('T', ['c', 'd'])
    .on('c')
    .to('J')
    .on('d')
    .form('D')
    .join('K', { of: 'T' })
    .to('J')
    .on('b')
    .form('B')
    .join('J', { of: 'S' })
    .end('Fin')
    .process();
  const { open, send, inside } = along(process);
  expect(open(inside)).toEqual(['T', 'B']);
  const id = Object.values(process.blocks).find(({ name }) => name === 'T')?.id ?? '';
  expect(open(send(inside, splitEvent(id), ['r1', 'r2']))).toEqual(['B']);
});

describe('the deadline of a stage takes the request out', () => {
  const expiring = (blocks: readonly string[], to: string): Process => {
    const id = (name: string) => Object.values(drawn.blocks).find((block) => block.name === name)?.id ?? name;
    const inStage = blocks.map((name) => [id(name), { ...drawn.blocks[id(name)], stage: 's1' }]);
    const deadline = { due: { is: 'none' }, reminders: [], escalate: [], block: id(to) };
    return {
      ...drawn,
      blocks: { ...drawn.blocks, ...(Object.fromEntries(inStage) as Process['blocks']) },
      stages: { s1: { id: 's1', name: 'Etapa', deadline } },
    } as Process;
  };

  test.each<readonly [string, readonly string[], string, readonly string[] | null]>([
    ['of one branch to a block of it', ['A1'], 'A2', ['A2', 'B']],
    ['of one branch to a block outside', ['A1', 'A2'], 'Después', ['Después']],
    ['of one branch to the join, which ends the branch', ['A1'], 'J', ['B']],
    ['of two branches, which leaves both', ['A1', 'B'], 'Plan', ['Plan']],
    ['with the split in it', ['S', 'A1', 'A2', 'B'], 'Plan', ['Plan']],
    ['into a section that it is not in: nothing listens', ['Plan', 'A1'], 'A2', null],
  ])('%s', (_what, blocks, to, expected) => {
    const { open, send, inside } = along(expiring(blocks, to));
    expect(open(send(inside, expireEvent('s1')))).toEqual(expected);
    const codes = problemsOf(expiring(blocks, to), { people: {}, groups: {} }).map(({ code }) => code);
    expect(codes.includes('blocks.deadline.into')).toBe(expected === null);
  });
});

describe('a draft', () => {
  test('stops at a split or join that is in no section, with the words of the problem', () => {
    const { flow, plan } = compile(draw('P').start('Inicio').split('S', ['a', 'b']).process());
    const [start = '', split = ''] = Object.keys(plan.blocks);
    const moved = flow.send(flow.begin(), { type: exitEvent(start, 'sent'), passes: 1 });
    expect(moved?.orders.at(-1)).toEqual({
      type: 'stop',
      params: { code: 'model.rule.unjoined', params: { split: 'S' }, place: { block: split } },
    });
  });

  test('stops before a section that a connection enters from elsewhere', () => {
    const process = draw('P')
      .start('Inicio')
      .split('S', ['a', 'b'])
      .on('a')
      .form('A')
      .to('J')
      .form('B')
      .join('J')
      .end('Fin')
      .form('Suelto')
      .to('A')
      .process();
    const { flow } = compile(process);
    const id = Object.values(process.blocks).find(({ name }) => name === 'Suelto')?.id ?? '';
    const moved = flow.send({ value: id, marks: {} }, { type: exitEvent(id, 'sent'), passes: 1 });
    expect(moved?.orders.at(-1)).toEqual({
      type: 'stop',
      params: { code: 'runtime.intoSection', place: { block: id, exit: 'sent' } },
    });
  });
});
