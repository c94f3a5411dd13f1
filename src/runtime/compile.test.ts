import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { blockKinds, newBlock } from '#blocks/index.ts';
import { emptyProcess, type Process } from '#model/process.ts';
import { templates } from '#templates/index.ts';
import { checkConfig, UnknownNameError } from './checkConfig.ts';
import { compile } from './compile.ts';
import type { FlowConfig, FlowState } from './vocabulary.ts';

const licence = draw('Licencia')
  .start('Pedido')
  .approval('Jefe')
  .on('rejected')
  .end('Rechazada', 'rejected', 'No procede')
  .notify('Aviso', { to: [{ is: 'requester' }], subject: 'Listo', body: 'Listo' })
  .end('Finalizada')
  .process();

const at = (value: string) => ({ value, marks: {} });

const [start = '', approval = '', rejected = '', notify = '', completed = ''] = Object.keys(licence.blocks);

describe('a compiled process', () => {
  test('begins at the start and has a state for every block', () => {
    const { plan, config } = compile(licence);
    expect(plan.start).toBe(start);
    expect(config.initial).toBe(start);
    expect(Object.keys(config.states)).toEqual(expect.arrayContaining(Object.keys(licence.blocks)));
  });

  test('leads every exit to its target as an event of the block', () => {
    const { config } = compile(licence);
    const targets = Object.entries(config.states[approval]?.on ?? {}).map(([event, list]) => [
      event,
      list.at(-1)?.target,
    ]);
    expect(Object.fromEntries(targets)).toEqual({
      [`${approval}.accepted`]: `#${notify}`,
      [`${approval}.rejected`]: `#${rejected}`,
      [`${approval}!retry`]: `#${approval}`,
    });
  });

  test('orders by name what each block asks for', () => {
    const { states } = compile(licence).config;
    expect(states[approval]).toMatchObject({
      entry: [{ type: 'enter', params: { block: approval } }],
      exit: [{ type: 'leave', params: { block: approval } }],
    });
    expect(states[notify]).toMatchObject({ entry: [{ type: 'pass', params: { block: notify } }] });
    expect(states[completed]).toEqual({
      id: completed,
      type: 'final',
      entry: [{ type: 'finish', params: { block: completed } }],
    });
  });

  test.each(templates.map((template) => [template.id, template.process('es')] as const))(
    'of the template %s is plain data with object targets and known names',
    (_id, process) => {
      const { config, plan } = compile(process);
      expect(JSON.parse(JSON.stringify({ config, plan }))).toEqual({ config, plan });
      for (const state of Object.values(config.states)) {
        for (const transition of Object.values(state.on ?? {}).flat()) expect(transition).toHaveProperty('target');
      }
    },
  );
});

describe('a draft', () => {
  test('without blocks stops where it begins', () => {
    const { flow, plan } = compile(emptyProcess('Nada', 'es'));
    expect(plan.start).toBeNull();
    expect(flow.begin().orders).toEqual([{ type: 'stop', params: { code: 'runtime.noStart', place: {} } }]);
  });

  test.each(blockKinds.map(({ kind }) => kind))('with a fresh %s alone compiles', (kind) => {
    const block = newBlock(kind, 'b1', '', { x: 0, y: 0 }, 'es');
    expect(compile({ ...emptyProcess('x', 'es'), blocks: { b1: block } }).config.states).toHaveProperty('b1');
  });

  test('stops at an exit that is not wired, and says which', () => {
    const { flow } = compile({ ...licence, flows: {} });
    const moved = flow.send(at(start), { type: `${start}.sent`, passes: 1 });
    expect(moved?.value).toBe(`${start}!sent`);
    expect(moved?.orders).toEqual([
      { type: 'leave', params: { block: start } },
      { type: 'stop', params: { code: 'runtime.unwired', place: { block: start, exit: 'sent' } } },
    ]);
  });

  test('stops at a connection that leads to a block that is gone', () => {
    const { [approval]: _gone, ...blocks } = licence.blocks;
    const draft: Process = { ...licence, blocks };
    expect(compile(draft).plan.blocks[start]?.targets).toEqual({ sent: null });
  });
});

describe('the flow', () => {
  const { flow } = compile(licence);

  test('is pure: the same event from the same state leads to the same place', () => {
    const event = { type: `${approval}.rejected`, passes: 1 };
    expect(flow.send(at(approval), event)).toEqual(flow.send(at(approval), event));
    expect(flow.send(at(approval), event)).toEqual({
      marks: {},
      value: rejected,
      orders: [
        { type: 'leave', params: { block: approval } },
        { type: 'finish', params: { block: rejected } },
      ],
    });
  });

  test('answers nothing where nothing listens', () => {
    expect(flow.send(at(approval), { type: `${start}.sent`, passes: 1 })).toBeNull();
    expect(flow.send(at(approval), { type: 'accepted', passes: 1 })).toBeNull();
  });

  test('stops after a thousand blocks without a person, and goes on from there when tried again', () => {
    const within = flow.send(at(approval), { type: `${approval}.accepted`, passes: 1000 });
    const beyond = flow.send(at(approval), { type: `${approval}.accepted`, passes: 1001 });
    expect(within?.value).toBe(notify);
    expect(beyond?.value).toBe(`${approval}!`);
    expect(beyond?.orders.at(-1)).toMatchObject({ type: 'stop', params: { code: 'runtime.endless' } });
    expect(flow.send(at(`${approval}!`), { type: `${approval}!retry`, passes: 0 })?.value).toBe(approval);
  });

  test('leaves and enters a block again when it is tried again', () => {
    expect(flow.send(at(approval), { type: `${approval}!retry`, passes: 0 })?.orders.map(({ type }) => type)).toEqual([
      'leave',
      'enter',
    ]);
  });
});

describe('names', () => {
  const a: FlowState = { id: 'a' };
  const having = (state: Partial<FlowState>): FlowConfig => ({
    id: '/',
    initial: 'a',
    states: { a: { ...a, ...state } },
  });
  const odd = { type: 'explode', params: { block: 'a' } } as never;
  const to = (target: `#${string}`, more = {}) => [{ target, reenter: true, ...more }];

  test.each<readonly [string, FlowConfig, string]>([
    ['the first state', { ...having({}), initial: 'b' }, 'state'],
    ['the first state of a section', having({ states: { b: { id: 'b' } }, initial: 'c' }), 'state'],
    ['a state and its key', { ...having({}), states: { a, b: { id: 'c' } } }, 'state'],
    ['two states', having({ initial: 'a', states: { a } }), 'state'],
    ['a target', having({ on: { go: to('#b') } }), 'state'],
    ['where a state leads by itself', having({ always: to('#b') }), 'state'],
    ['where a section leads', having({ type: 'parallel', states: {}, onDone: to('#b') }), 'state'],
    ['what is done on entry', having({ entry: [odd] }), 'order'],
    ['what is done on exit', having({ exit: [odd] }), 'order'],
    ['what is done on the way', having({ on: { go: to('#a', { actions: [odd] }) } }), 'order'],
    ['what is done inside', having({ initial: 'b', states: { b: { id: 'b', entry: [odd] } } }), 'order'],
    ['a guard', having({ on: { go: to('#a', { guard: odd }) } }), 'guard'],
  ])('of %s are checked', (_what, config, what) => {
    expect(() => checkConfig(config)).toThrow(UnknownNameError);
    expect(() => checkConfig(config)).toThrow(expect.objectContaining({ what }));
    expect(() => checkConfig(having({}))).not.toThrow();
  });
});
