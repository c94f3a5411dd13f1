import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group } from '#blocks/drawn.ts';
import { all, any, not, test as ask } from '#blocks/drawnCondition.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Condition } from '#model/condition.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { say } from '#text/i18n.ts';

const choices = [
  { id: 'low', label: 'Bajo' },
  { id: 'high', label: 'Alto' },
];

const begun = draw('P')
  .field('impact', 'choice', 'Impacto', { options: { choices, shown: 'select' } })
  .field('cost', 'number', 'Coste', { options: { min: null, max: null, decimals: 2, unit: '€' } })
  .field('boss', 'person', 'Responsable')
  .start('Inicio', { asks: ['impact', 'cost', 'boss'] });

const high = ask('impact', 'is', 'high');
const dear = ask('cost', 'moreThan', 1000);

const routed = (cases: Parameters<typeof begun.condition>[1]): Process =>
  begun.condition('Ruta', cases).end('Fin').process();

function blockOf(process: Process) {
  const block = Object.values(process.blocks).find(({ name }) => name === 'Ruta');
  if (block === undefined) throw new Error('there is no such block');
  return block;
}

function passed(process: Process, values: Values) {
  const { scene } = play(process, 'Inicio', values);
  const block = blockOf(process);
  const outcome = kindOf(block).pass?.(block.data, { ...scene, block });
  if (outcome === undefined) throw new Error('it does not pass');
  return outcome;
}

function went(process: Process, values: Values): readonly [exit: string, told: string] {
  const outcome = passed(process, values);
  if ('stopped' in outcome) throw new Error(outcome.stopped.code);
  return [outcome.exit, outcome.told === undefined ? '' : say(outcome.told, 'es').replaceAll(/\s/gu, ' ')];
}

const problems = (cases: Parameters<typeof begun.condition>[1]) => {
  const process = routed(cases);
  const block = blockOf(process);
  return kindOf(block)
    .check(block, { process, directory })
    .map(({ code, place, severity }) => `${code} ${place.path}${severity === 'error' ? '' : ' ?'}`);
};

test('the first case that holds decides, and the history says which and why', () => {
  const process = routed({
    board: { name: 'Al comité', when: any(high, dear) },
    boss: { name: 'Al jefe', when: dear },
  });

  expect(went(process, { f1: 'high', f2: 5 })).toEqual([
    'board',
    'Siguió por «Al comité»: «Impacto» es Alto o «Coste» es mayor que 1.000 €.',
  ]);
  expect(went(process, { f1: 'low', f2: 2000 })[0]).toBe('board');
  expect(went(process, { f1: 'low', f2: 5 })).toEqual([
    'otherwise',
    'Siguió por «En otro caso»: no se cumplió ningún caso.',
  ]);
});

test('the facts are what every case that was looked at asked and found', () => {
  const process = routed({ k1: high, k2: all(dear, not(high)), k3: dear });
  const outcome = passed(process, { f1: 'low', f2: 2000 });

  expect('facts' in outcome ? outcome.facts : null).toEqual({
    judged: [
      { case: 'k1', holds: false, tests: [{ path: '', field: 'f1', op: 'is', answer: 'low', holds: false }] },
      {
        case: 'k2',
        holds: true,
        tests: [
          { path: 'of.0', field: 'f2', op: 'moreThan', answer: 2000, holds: true },
          { path: 'of.1.of', field: 'f1', op: 'is', answer: 'low', holds: false },
        ],
      },
    ],
  });
});

test('it has an exit for every case, by name or number, and one for the rest', () => {
  const block = blockOf(routed({ k1: { name: 'Caro', when: dear }, k2: high }));
  const exits = kindOf(block).exits(block.data);

  expect(exits.map(({ id, name, said }) => [id, name ?? say(said, 'es')])).toEqual([
    ['k1', 'Caro'],
    ['k2', 'Caso 2'],
    ['otherwise', 'En otro caso'],
  ]);
});

test('a case that cannot be decided stops the request and says which control to mend', () => {
  const outcome = passed(routed({ k1: dear, k2: all() }), {});

  if (!('stopped' in outcome)) throw new Error('it went on');
  expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'cases.1.when' });
  expect(say(outcome.stopped, 'es')).toBe('No se puede decidir «Caso 2» de «Ruta»: Agrega al menos una condición.');
  expect(passed(routed({ k1: dear, k2: all() }), { f2: 2000 })).toMatchObject({ exit: 'k1' });
});

test('a member of a group is seen as the group is now', () => {
  const process = routed({ k1: ask('boss', 'memberOf', [group('committee')]) });

  expect(went(process, { f3: 'ana' })[0]).toBe('k1');
  expect(went(process, { f3: 'mar' })[0]).toBe('otherwise');
});

describe('what is wrong with it', () => {
  const odd = (condition: Condition) => condition;
  test.each([
    ['no cases', {}, ['condition.noCases cases']],
    ['nothing', { k1: high, k2: dear }, []],
    ['an empty case', { k1: all() }, ['conditions.fault.emptyGroup cases.0.when']],
    ['an empty group inside', { k1: any(high, all()) }, ['conditions.fault.emptyGroup cases.0.when.of.1']],
    ['a wrong operand', { k1: ask('cost', 'is', 'x') }, ['conditions.fault.wrongOperand cases.0.when.to']],
    ['two alike', { k1: high, k2: high }, ['condition.sameCase cases.1.when']],
    [
      'two of one name',
      { k1: { name: 'A', when: high }, k2: { name: ' A', when: dear } },
      ['condition.sameName cases.1.name'],
    ],
    ['one after what always holds', { k1: any(high, not(high)), k2: dear }, ['condition.unreachable cases.1.when ?']],
    [
      'one after answered or not',
      { k1: any(ask('cost', 'isAnswered'), ask('cost', 'isEmpty')), k2: dear },
      ['condition.unreachable cases.1.when ?'],
    ],
    [
      'one after what never fails to fail',
      { k1: odd(not(all(high, not(high)))), k2: dear },
      ['condition.unreachable cases.1.when ?'],
    ],
  ] as const)('%s', (_name, cases, expected) => expect(problems(cases)).toEqual(expected));

  test('an exit of the name that is kept for the rest, two of one name, and names of objects do not fit the schema', () => {
    const { schema } = kindOf(blockOf(routed({ k1: high })));
    const of = (...ids: readonly string[]) => ({ cases: ids.map((id) => ({ id, name: '', when: all() })) });
    expect(schema.safeParse(of('k1', 'k2')).success).toBe(true);
    for (const ids of [['otherwise'], ['k1', 'k1'], ['__proto__'], ['constructor'], ['1']]) {
      expect([ids, schema.safeParse(of(...ids)).success]).toEqual([ids, false]);
    }
    expect(schema.safeParse(of(...Array.from({ length: 21 }, (_, at) => `k${at}`))).success).toBe(false);
  });
});
