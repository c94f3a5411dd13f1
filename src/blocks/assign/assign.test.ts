import { describe, expect, test } from 'vitest';
import '#model/liquid.ts';
import { faceOf } from '#blocks/faceOf.ts';
import { kindOf } from '#blocks/index.ts';
import { play } from '#blocks/scene.testing.ts';
import { expressionSchema, type Expression } from '#model/expression.ts';
import type { Json } from '#model/json.ts';
import type { Values } from '#model/values.ts';
import { say } from '#text/i18n.ts';
import { assigning, assigningRaw, assignmentOf, begun, problemsIn, sum } from './assign.testing.ts';

const key = (id: string) => Object.values(begun.process().fields).find((field) => field.key === id)?.id ?? id;
const byId = (values: Readonly<Record<string, Json>>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, answer]) => [key(name), answer]));

function passed(
  sets: Readonly<Record<string, Expression>>,
  values: Readonly<Record<string, Json>> = {},
  requester = 'luis',
) {
  const process = assigning(sets);
  const block = assignmentOf(process);
  const { scene } = play(process, 'Inicio', byId(values), requester);
  const outcome = kindOf(block).pass?.(block.data, { ...scene, process, block });
  if (outcome === undefined) throw new Error('it does not pass');
  return outcome;
}

/** What a field is answered with. */
function given(
  field: string,
  value: Expression,
  values: Readonly<Record<string, Json>> = {},
  requester = 'luis',
): Json {
  const outcome = passed({ [field]: value }, values, requester);
  if ('stopped' in outcome) throw new Error(say(outcome.stopped, 'es'));
  return outcome.answers?.[key(field)] ?? null;
}

test.each([
  [{}, '0'],
  [{ name: { is: 'text', text: 'Figma' } }, 'Nombre'],
  [{ name: { is: 'text', text: 'Figma' }, day: { is: 'today', shift: null, way: 'after' } }, '2'],
] as const)('its card names the one field that it sets, or how many: %j', (sets, named) => {
  const process = assigning(sets);
  const [said] = faceOf(assignmentOf(process), process).summary;

  expect(said === undefined ? '' : say(said, 'es')).toContain(named);
});

describe('what each expression gives', () => {
  // It is the morning of 5 October 2026 in Madrid; Luis asks, Ana leads him.
  test.each<readonly [field: string, value: Expression, values: Readonly<Record<string, Json>>, given: Json]>([
    ['risk', { is: 'value', value: 'high' }, {}, 'high'],
    ['who', { is: 'value', value: [{ is: 'person', id: 'mar' }] }, {}, 'mar'],
    [
      'team',
      {
        is: 'value',
        value: [
          { is: 'person', id: 'mar' },
          { is: 'person', id: 'rui' },
        ],
      },
      {},
      ['mar', 'rui'],
    ],
    ['board', { is: 'value', value: [{ is: 'group', id: 'team' }] }, {}, 'team'],
    ['total', { is: 'field', field: 'price' }, { price: 7.5 }, 7.5],
    ['total', { is: 'field', field: 'price' }, {}, null],
    ['name', { is: 'field', field: 'risk' }, { risk: 'high' }, 'Alto'],
    ['name', { is: 'field', field: 'notes' }, { notes: 'Dos\nlíneas' }, 'Dos líneas'],
    ['team', { is: 'field', field: 'who' }, { who: 'mar' }, ['mar']],
    [
      'plan',
      { is: 'field', field: 'other' },
      { other: [{ id: 'x', name: 'a', size: 1, type: '' }] },
      [{ id: 'x', name: 'a', size: 1, type: '' }],
    ],
    ['name', { is: 'text', text: 'Para {{name}}: {{price}}' }, { name: 'Eva', price: 1.5 }, 'Para Eva: 1,5'],
    ['day', { is: 'today', shift: null, way: 'after' }, {}, '2026-10-05'],
    ['day', { is: 'today', shift: { days: 30 }, way: 'after' }, {}, '2026-11-04'],
    ['day', { is: 'today', shift: { workingDays: 5 }, way: 'after' }, {}, '2026-10-12'],
    [
      'at',
      { is: 'now', shift: { hours: 2 }, way: 'before' },
      {},
      { at: '2026-10-05T06:00:00.000Z', zone: 'Europe/Madrid' },
    ],
    ['who', { is: 'requester' }, {}, 'luis'],
    ['who', { is: 'manager' }, {}, 'ana'],
    ['team', { is: 'requester' }, {}, ['luis']],
    ['team', { is: 'manager' }, {}, ['ana']],
    ['total', sum({ is: 'field', field: 'price' }, { is: 'field', field: 'tax' }), { price: 0.1, tax: 0.2 }, 0.3],
    ['total', sum({ is: 'field', field: 'price' }, { is: 'field', field: 'tax' }), { price: 0.1 }, null],
    [
      'total',
      {
        is: 'difference',
        of: [
          { is: 'value', value: 10 },
          { is: 'field', field: 'tax' },
        ],
        decimals: 2,
      },
      { tax: 0.01 },
      9.99,
    ],
    [
      'total',
      {
        is: 'product',
        of: [
          { is: 'field', field: 'price' },
          { is: 'value', value: 0.21 },
        ],
        decimals: 2,
      },
      { price: 9.99 },
      2.1,
    ],
    ['name', { is: 'empty' }, { name: 'Eva' }, ''],
    ['team', { is: 'empty' }, { team: ['mar'] }, []],
  ])('%s: %j', (field, value, values, expected) => {
    expect(expressionSchema.safeParse(value).success).toBe(true);
    expect(problemsIn(assigning({ [field]: value }))).toEqual([]);
    expect(given(field, value, values)).toEqual(expected);
  });

  test('nobody is the manager of who has none', () => {
    expect(given('who', { is: 'manager' }, { who: 'mar' }, 'rui')).toBeNull();
    expect(given('team', { is: 'manager' }, {}, 'rui')).toEqual([]);
  });
});

test('fields are set in order, each from what those before it gave', () => {
  const outcome = passed({
    price: { is: 'value', value: 2 },
    total: sum({ is: 'field', field: 'price' }, { is: 'value', value: 1 }),
  });

  expect(outcome).toMatchObject({ exit: 'done', answers: byId({ price: 2, total: 3 }) });
  if ('stopped' in outcome || outcome.told === undefined) throw new Error('nothing was told');
  expect(say(outcome.told, 'es')).toBe('Anotó «Precio» = 2 y «Total» = 3.');
});

test('an answer that the field does not take stops the request, with nothing set', () => {
  const outcome = passed(
    { name: { is: 'value', value: 'x' }, total: sum({ is: 'field', field: 'price' }) },
    { price: 1_000_001 },
  );

  if (!('stopped' in outcome)) throw new Error('it went on');
  expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'sets.1.value' });
  expect(say(outcome.stopped, 'es')).toBe(
    '«Anotar» no puede dar respuesta a «Total»: Escribe un número de 1.000.000 o menos.',
  );
});

test('a text that cannot be written, and a field that is gone, stop it too', () => {
  const codes = (...sets: Parameters<typeof assigningRaw>[0]) => {
    const process = assigningRaw(sets);
    const block = assignmentOf(process);
    const outcome = kindOf(block).pass?.(block.data, { ...play(process, 'Inicio').scene, block });
    return outcome !== undefined && 'stopped' in outcome ? outcome.stopped.code : null;
  };
  expect(codes({ field: key('name'), value: { is: 'text', text: '{% odd %}' } })).toBe('assign.stopped');
  expect(codes({ field: 'f99', value: { is: 'empty' } })).toBe('assign.stoppedField');
});
