import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldKind } from '#fields/field.ts';
import { fieldKindOf, fieldKinds, UnknownFieldTypeError } from '#fields/index.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { World } from '#model/world.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { langs } from '#text/langs.ts';
import { say } from '#text/i18n.ts';
import { wordsOf } from '#text/words.ts';

const world: World = {
  now: '2026-11-23T12:00:00.000Z',
  zone: 'America/Bogota',
  calendars: { default: defaultCalendar('America/Bogota') },
  directory: {
    people: { p1: { id: 'p1', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true } },
    groups: { g1: { id: 'g1', slug: 'comite', name: 'Comité', members: ['p1'] } },
  },
};

/** Any JSON, and texts that look like what kinds expect. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
  fc.constantFrom('__proto__', 'constructor', '2026-02-30', 'p1', 'g1', 'https://', 'mailto:', '@', '\uD800'),
  fc.record({ at: fc.string(), zone: fc.constantFrom('UTC', 'x', '__proto__') }),
  fc.array(fc.constantFrom('p1', 'p2', '__proto__')),
);

function freshField(kind: FieldKind): Field {
  return { id: 'f1', key: 'x', type: kind.type, label: 'X', help: '', initial: null, options: kind.freshOptions() };
}

describe.each(fieldKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  const field = freshField(kind);
  const reader = { directory: world.directory, lang: 'es', zone: world.zone } as const;

  test('its fresh options fit its schema and survive JSON', () => {
    expect(kind.options.parse(kind.freshOptions())).toEqual(kind.freshOptions());
    expect(JSON.parse(JSON.stringify(kind.freshOptions()))).toEqual(kind.freshOptions());
  });

  test('its schema refuses an option that nobody knows', () => {
    expect(kind.options.safeParse({ ...kind.freshOptions(), surprise: 1 }).success).toBe(false);
  });

  test('its empty answer is empty, is not wrong and reads as nothing', () => {
    expect(kind.isEmpty(kind.empty)).toBe(true);
    expect(kind.checkAnswer(kind.empty, field, world)).toBeNull();
    expect(kind.toText(kind.empty, field, reader)).toBe('');
    expect(kind.named(kind.empty)).toEqual({ people: [], groups: [] });
  });

  test('whatever the answer, checking it never throws, and what it says has words', () => {
    fc.assert(
      fc.property(anyJson, (answer) => {
        const said = kind.checkAnswer(answer, field, world);
        expect(langs.map((lang) => said === null || say(said, lang) !== '')).not.toContain(false);
      }),
    );
  });

  test('an answer that passes is read without a fault, and one of another shape names nobody', () => {
    fc.assert(
      fc.property(anyJson, (answer) => {
        expect(typeof kind.toText(answer, field, reader)).toBe('string');
        expect(typeof kind.isEmpty(answer)).toBe('boolean');
        expect(kind.canName || kind.named(answer).people.length + kind.named(answer).groups.length === 0).toBe(true);
      }),
    );
  });

  test('an initial answer that is any JSON never throws, and what is wrong with it has words', () => {
    fc.assert(
      fc.property(anyJson, (initial) => {
        kind.fromInitial(initial);
        kind.toInitial(initial);
        for (const issue of kind.checkField({ ...field, initial })) {
          expect(issue.place.field).toBe('f1');
          for (const lang of langs) expect(say(issue, lang)).not.toBe('');
        }
      }),
    );
  });

  test('it has a name and an explanation in every language', () => {
    expect(wordsOf(type)).toBeDefined();
    for (const lang of langs) {
      expect(say({ code: `${type}.name` }, lang)).not.toBe('');
      expect(say({ code: `${type}.about` }, lang)).not.toBe('');
    }
  });
});

test('every kind has its own type and is found by it', () => {
  expect(new Set(fieldKinds.map(({ type }) => type)).size).toBe(fieldKinds.length);
  expect(fieldKinds.map(({ type }) => fieldKindOf(type))).toEqual(fieldKinds);
});

test('a type that nobody knows is a bug with a name', () => {
  expect(() => fieldKindOf('signature')).toThrow(UnknownFieldTypeError);
  expect(() => fieldKindOf('constructor')).toThrow(UnknownFieldTypeError);
});
