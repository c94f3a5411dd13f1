import fc from 'fast-check';
import { fieldKindOf, fieldKinds } from '#fields/index.ts';
import type { Measure, Operator } from '#fields/operator.ts';
import type { Condition, Operand } from '#model/condition.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { directoryOf } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import { emptyProcess, type Field, type Process } from '#model/process.ts';
import type { World } from '#model/world.ts';

const person = (id: string, manager: string | null) =>
  ({ id, name: id, email: `${id}@example.com`, role: 'agent', manager, active: true }) as const;

/** Ana leads Luis; both, and nobody else, are the committee. */
export const judgingWorld: World = {
  now: '2026-11-23T03:00:00.000Z',
  zone: 'America/Bogota',
  calendars: { default: defaultCalendar('America/Bogota') },
  directory: directoryOf({
    people: [person('ana', null), person('luis', 'ana'), person('eva', null)],
    groups: [
      { id: 'g1', slug: 'g1', name: 'Comité', members: ['ana', 'luis'] },
      { id: 'g2', slug: 'g2', name: 'Otro', members: [] },
    ],
  }),
};

/** Two fields of every kind: `number1`, `number2`… */
export const fieldsOfAllKinds: Process = {
  ...emptyProcess('Todo', 'es'),
  fields: Object.fromEntries(
    fieldKinds.flatMap(({ type }) => [1, 2].map((n) => fieldOf(type, `${type}${n}`))).map((one) => [one.id, one]),
  ),
};

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Constants of every measure, as a process holds them. */
const constants: Readonly<Record<Measure, readonly Json[]>> = {
  text: ['Menor', 'v2'],
  number: [0, 3, 0.1],
  date: ['2026-11-22', '2028-02-29'],
  moment: [{ at: '2026-11-23T03:00:00.000Z', zone: 'UTC' }],
  yesNo: [true],
  choice: ['o1', 'o2'],
  choices: [['o1'], ['o1', 'o2']],
  person: [[{ is: 'person', id: 'ana' }]],
  people: [
    [
      { is: 'person', id: 'ana' },
      { is: 'person', id: 'luis' },
    ],
  ],
  group: [[{ is: 'group', id: 'g1' }]],
};

/** Answers of any JSON, some to fields that do not exist, some of the right form. */
export const anyValues: fc.Arbitrary<Readonly<Record<string, Json>>> = fc.dictionary(
  fc.constantFrom(...Object.keys(fieldsOfAllKinds.fields), 'nothing', '__proto__', 'constructor'),
  fc.oneof(
    json,
    fc.constantFrom<Json>(
      '2026-11-22',
      { at: '2026-11-23T03:00:00.000Z', zone: 'UTC' },
      ['o1'],
      'ana',
      ['ana'],
      'g1',
      true,
      3,
    ),
  ),
);

const anyOperand: fc.Arbitrary<Operand> = fc.oneof(
  fc.record({ is: fc.constant('value' as const), value: json }),
  fc.record({
    is: fc.constant('field' as const),
    field: fc.constantFrom(...Object.keys(fieldsOfAllKinds.fields), '__proto__', ''),
  }),
  fc.record({
    is: fc.constantFrom('today' as const, 'now' as const),
    days: fc.integer({ min: -3650, max: 3650 }),
  }),
  fc.constantFrom<Operand>({ is: 'requester' }, { is: 'manager' }),
);

/** Any condition that its schema lets through, mended or not. */
export const anyCondition: fc.Arbitrary<Condition> = conditionsOf(
  fc.record({
    is: fc.constant('test' as const),
    field: fc.constantFrom(...Object.keys(fieldsOfAllKinds.fields), '', 'gone', '__proto__', 'constructor', 'toString'),
    op: fc.oneof(
      fc.constantFrom(...fieldKinds.flatMap(({ operators }) => operators.map(({ name }) => name as string))),
      fc.constantFrom('', 'constructor'),
    ),
    to: fc.option<Operand>(anyOperand),
  }),
);

/** Conditions in which every test fits the kind of its field. */
export const soundCondition: fc.Arbitrary<Condition> = conditionsOf(
  fc.oneof(
    ...Object.values(fieldsOfAllKinds.fields).flatMap((field) =>
      fieldKindOf(field.type).operators.map((operator) =>
        operandOf(operator).map((to) => ({ is: 'test' as const, field: field.id, op: operator.name as string, to })),
      ),
    ),
  ),
);

function operandOf({ takes }: Operator): fc.Arbitrary<Operand | null> {
  if (takes === null) return fc.constant(null);
  const fields = Object.values(fieldsOfAllKinds.fields).filter(({ type }) => fieldKindOf(type).measure === takes);
  const all: readonly Operand[] = [
    ...constants[takes].map((value) => ({ is: 'value' as const, value })),
    ...(takes === 'choice' || takes === 'choices' ? [] : fields.map(({ id }) => ({ is: 'field' as const, field: id }))),
    ...(takes === 'date' ? [{ is: 'today' as const, days: 3 }] : []),
    ...(takes === 'moment' ? [{ is: 'now' as const, days: -3 }] : []),
    ...(takes === 'person' ? [{ is: 'requester' as const }, { is: 'manager' as const }] : []),
  ];
  return fc.constantFrom(...all);
}

function conditionsOf(test: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ readonly all: Condition }>((tie) => ({
    all: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 5 },
      test,
      fc.record({
        is: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('all'), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ is: fc.constant('not' as const), of: tie('all') }),
    ),
  })).all;
}

function fieldOf(type: string, id: string): Field {
  const offered = [
    { id: 'o1', label: 'Menor' },
    { id: 'o2', label: 'Mayor' },
  ];
  const options = fieldKindOf(type).freshOptions();
  const own = 'choices' in options ? { ...options, choices: offered } : options;
  return { id, key: id, type, label: id, help: '', initial: null, options: own };
}
