import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Begin } from './command.ts';
import { compile } from './compile.ts';
import type { Machine } from './machine.ts';
import { finish, openVisitIn } from './progress.ts';
import { BlockContractError } from './scene.ts';
import { stateAfter } from './state.testing.ts';
import { begin, step } from './step.ts';
import { defaultCalendar } from '#model/calendar.ts';

const bea = { id: 'bea', name: 'Bea', email: 'bea@example.com', role: 'agent', manager: null, active: true } as const;
const world = {
  now: '2026-11-23T12:00:00.000Z',
  zone: 'UTC',
  directory: directoryOf({ people: [bea], groups: [] }),
  calendars: { default: defaultCalendar('UTC') },
};
const seed = { process: 'x1', version: 1, number: 1 };
const command: Begin = { do: 'begin', id: 'k1', by: 'bea', as: 'bea', request: 'r1', category: 'c1', values: {} };
const process = draw('x')
  .start()
  .approval('Jefe', { voters: [person('bea')] })
  .end('Fin')
  .process();

function begun(machine: Machine) {
  const stepped = begin(machine, seed, command, world);
  if ('refused' in stepped) throw new Error(stepped.refused.code);
  return stepped.changes;
}

describe('an end', () => {
  test('closes everything that is still open', () => {
    const progress = { ...stateAfter(begun(compile(process))), mails: [], calls: [], begins: [], told: [] };
    const ended = finish(progress, { state: 'cancelled', label: 'Ya no' }, world.now);
    expect(openVisitIn(ended, 'b2')).toBeUndefined();
    expect(ended.visits.map(({ state }) => state)).toEqual(['done', 'abandoned']);
    expect(ended.items.map(({ state }) => state)).toEqual(['done', 'void']);
    expect(ended.request).toMatchObject({ state: 'cancelled', result: 'Ya no' });
  });
});

describe('a bug of a block kind', () => {
  test('that leaves by an exit of its own making is named', () => {
    const { flow, ...machine } = compile(process);
    const deaf = { ...machine, flow: { ...flow, send: () => null } };
    expect(() => begin(deaf, seed, command, world)).toThrow(BlockContractError);
    expect(() => begin(deaf, seed, command, world)).toThrow('Block b1 does not leave by "b1.sent"');
  });

  test.each(['enter', 'pass', 'finish'] as const)('that cannot do what is ordered (%s) is named', (type) => {
    const { flow, ...machine } = compile(process);
    const block = type === 'enter' ? 'b3' : 'b2';
    const order = { type, params: { block } };
    const odd = { ...machine, flow: { ...flow, begin: () => ({ value: block, marks: {}, orders: [order] }) } };
    expect(() => begin(odd, seed, command, world)).toThrow(BlockContractError);
  });

  test('that splits without being a split, or chooses no branch, is named', () => {
    const split = draw('x').start().split('S', ['A', 'B']).on('A').to('J').on('B').join('J').end('Fin').process();
    const { flow, plan, ...machine } = compile(split);
    const planned = plan.blocks['b2'];
    if (planned === undefined) throw new Error('the split is not planned');
    const withFragment = (block: string, fragment: (typeof planned)['fragment']): Machine => {
      const order = { type: 'split', params: { block } } as const;
      const blocks = { ...plan.blocks, [block]: { ...planned, id: block, fragment } };
      return {
        ...machine,
        plan: { ...plan, blocks },
        flow: { ...flow, begin: () => ({ value: block, marks: {}, orders: [order] }) },
      };
    };
    const chosen = { is: 'split', mode: 'chosen', exits: ['r1', 'r2'] } as const;
    expect(() =>
      begin(withFragment('b2', { is: 'end', result: { state: 'completed', label: '' } }), seed, command, world),
    ).toThrow('Block b2 splits without being a split');
    expect(() => begin(withFragment('b1', chosen), seed, command, world)).toThrow(
      'Block b1 splits by choice without `choose`',
    );
  });

  test('is told from a block that is not there', () => {
    const { flow, ...machine } = compile(process);
    const order = { type: 'enter', params: { block: 'b9' } } as const;
    const odd = { ...machine, flow: { ...flow, begin: () => ({ value: 'b9', marks: {}, orders: [order] }) } };
    expect(() => begin(odd, seed, command, world)).toThrow('is not in its process');
  });

  test('that leaves a visit open where nothing is held is named', () => {
    const state = stateAfter(begun(compile(process)));
    const visits = state.visits.map((visit) => ({ ...visit, block: 'b3' }));
    const vote = { ...command, do: 'act', visit: 'r1/v2', act: { do: 'vote' } } as const;
    expect(() => step(compile(process), { ...state, visits }, vote, world)).toThrow(BlockContractError);
  });
});
