import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { World } from '#model/world.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { say } from '#text/i18n.ts';
import { answerFromInitial, fieldKindOf } from './index.ts';

const person = (id: string, name: string, active = true) =>
  ({ id, name, email: `${id}@example.com`, role: 'agent', manager: null, active }) as const;

const world: World = {
  now: '2026-11-23T03:00:00.000Z',
  zone: 'America/Bogota',
  calendars: { default: defaultCalendar('America/Bogota') },
  directory: {
    people: { ana: person('ana', 'Ana'), luis: person('luis', 'Luis'), eva: person('eva', 'Eva', false) },
    groups: { rfc: { id: 'rfc', slug: 'rfc', name: 'Comité RFC', members: ['ana'] } },
  },
};

function field(type: string, options: JsonObject = {}, initial: Json = null): Field {
  const all = { ...fieldKindOf(type).freshOptions(), ...options };
  return { id: 'f1', key: 'x', type, label: 'Pregunta', help: '', initial, options: all };
}

const check = (type: string, answer: Json, options: JsonObject = {}) =>
  fieldKindOf(type).checkAnswer(answer, field(type, options), world)?.code ?? null;
const text = (type: string, answer: Json, options: JsonObject = {}, lang: 'es' | 'en' = 'es') =>
  fieldKindOf(type)
    .toText(answer, field(type, options), { directory: world.directory, lang, zone: world.zone })
    .replaceAll(/\s/gu, ' ');
const problems = (type: string, options: JsonObject, initial: Json = null) =>
  fieldKindOf(type)
    .checkField(field(type, options, initial))
    .map(({ code, place }) => `${code} ${place.path}`);

describe('texts', () => {
  test('a short text is one line within its limit', () => {
    expect(check('shortText', 'v2.4')).toBeNull();
    expect(check('shortText', 'a\nb')).toBe('shortText.oneLine');
    expect(check('shortText', 'a\u2028b')).toBe('shortText.oneLine');
    expect(check('shortText', 'abc', { maxLength: 2 })).toBe('fields.tooLong');
    expect(check('shortText', 'x'.repeat(501))).toBe('fields.tooLong');
  });

  test('a long text has lines and a limit of its own', () => {
    expect(check('longText', 'a\nb')).toBeNull();
    expect(check('longText', 'x'.repeat(20_001))).toBe('fields.tooLong');
    expect(text('longText', ' a\nb ')).toBe('a b');
  });
});

describe('a number', () => {
  test('keeps to its limits and decimals', () => {
    const options = { min: -1, max: 10, decimals: 2 };
    expect(check('number', 9.99, options)).toBeNull();
    expect(check('number', 0.1, options)).toBeNull();
    expect(check('number', -2, options)).toBe('number.tooLow');
    expect(check('number', 11, options)).toBe('number.tooHigh');
    expect(check('number', 1.234, options)).toBe('number.tooFine');
    expect(check('number', 1.5)).toBe('number.whole');
    expect(check('number', 1e300)).toBe('number.tooBig');
    expect(check('number', '1')).toBe('fields.wrongShape');
  });

  test.each([
    ['es', 'Escribe un número de 1.000,5 o menos.'],
    ['en', 'Write a number of 1,000.5 or less.'],
    ['qps', '1,000.5'],
  ] as const)('has its limits written as %s writes numbers', (lang, words) => {
    expect(say({ code: 'number.tooHigh', params: { max: 1000.5 } }, lang)).toContain(words);
  });

  test('is written as the language writes numbers, with its unit', () => {
    expect(text('number', 1234.5, { decimals: 1, unit: 'h' })).toBe('1.234,5 h');
    expect(text('number', 1234.5, { decimals: 1 }, 'en')).toBe('1,234.5');
  });

  test('may not have its limits crossed', () => {
    expect(problems('number', { min: 5, max: 1 })).toEqual(['number.limitsCrossed options.max']);
    expect(problems('number', { min: 1, max: 5 })).toEqual([]);
  });
});

describe('dates', () => {
  test('a date is a day of the calendar', () => {
    expect(check('date', '2026-02-30')).toBe('fields.wrongShape');
    expect(check('date', '2028-02-29')).toBeNull();
    expect(text('date', '2026-10-05')).toBe('5 oct 2026');
  });

  test('today is not the past, and today is the day of the zone', () => {
    expect(check('date', '2026-11-22', { notPast: true })).toBeNull();
    expect(check('date', '2026-11-21', { notPast: true })).toBe('fields.notPast');
  });

  test('a moment has a zone, and names it to a reader of another', () => {
    const at = '2026-11-23T12:00:00.000Z';
    expect(check('dateTime', { at, zone: 'Europe/Madrid' })).toBeNull();
    expect(text('dateTime', { at, zone: 'America/Bogota' })).toBe('23 nov 2026, 7:00');
    expect(text('dateTime', { at, zone: 'Europe/Madrid' })).toBe('23 nov 2026, 13:00 (Europe/Madrid)');
    expect(check('dateTime', { at, zone: 'Nowhere' })).toBe('fields.wrongShape');
    expect(check('dateTime', { at: '2026-11-23T02:59:59.000Z', zone: 'UTC' }, { notPast: true })).toBe(
      'fields.notPast',
    );
  });

  test('half a moment says which half is missing', () => {
    expect(check('dateTime', { date: '2026-11-23', time: '' })).toBe('calendar.missingTime');
    expect(check('dateTime', { date: null, time: '14:05' })).toBe('calendar.missingDate');
    expect(text('dateTime', { date: null, time: '14:05' })).toBe('');
  });
});

describe('choices', () => {
  const offered = [
    { id: 'o1', label: 'Menor' },
    { id: 'o2', label: 'Mayor' },
  ];

  test('an answer is one of those offered', () => {
    expect(check('choice', 'o2', { choices: offered })).toBeNull();
    expect(check('choice', 'o3', { choices: offered })).toBe('offered.gone');
    expect(check('choices', ['o1', 'o2'], { choices: offered })).toBeNull();
    expect(check('choices', ['o1', 'o9'], { choices: offered })).toBe('offered.gone');
    expect(check('choices', ['o1', 'o1'], { choices: offered })).toBe('fields.wrongShape');
  });

  test('answers are read by their labels, in the order in which they are offered', () => {
    expect(text('choice', 'o2', { choices: offered })).toBe('Mayor');
    expect(text('choice', 'o9', { choices: offered })).toBe('');
    expect(text('choices', ['o2', 'o1'], { choices: offered })).toBe('Menor y Mayor');
  });

  test('there is something to choose, with different labels', () => {
    expect(problems('choice', {})).toEqual(['offered.none options.choices']);
    const twice = [...offered, { id: 'o3', label: ' ' }, { id: 'o4', label: 'Menor ' }];
    expect(problems('choices', { choices: twice })).toEqual([
      'offered.blank options.choices.2',
      'offered.repeated options.choices.3',
    ]);
    const sameId = { ...fieldKindOf('choice').freshOptions(), choices: [...offered, ...offered] };
    expect(fieldKindOf('choice').options.safeParse(sameId).success).toBe(false);
  });

  test('no is an answer', () => {
    expect(fieldKindOf('yesNo').isEmpty(false)).toBe(false);
    expect(text('yesNo', false)).toBe('No');
    expect(text('yesNo', true, {}, 'en')).toBe('Yes');
    expect(check('yesNo', 'yes')).toBe('fields.wrongShape');
  });
});

describe('people and groups', () => {
  const group = { is: 'group', id: 'rfc' };

  test('a person is known, active and, where it is asked, of the group', () => {
    expect(check('person', 'luis')).toBeNull();
    expect(check('person', 'nobody')).toBe('fields.unknownPerson');
    expect(check('person', '__proto__')).toBe('fields.unknownPerson');
    expect(check('person', 'eva')).toBe('fields.inactivePerson');
    expect(check('person', 'luis', { group })).toBe('fields.notInGroup');
    expect(check('people', ['ana'], { group })).toBeNull();
    expect(check('people', ['ana', 'luis'], { group })).toBe('fields.notInGroup');
    expect(check('people', ['ana', 'ana'])).toBe('fields.wrongShape');
    expect(check('group', 'rfc')).toBeNull();
    expect(check('group', 'constructor')).toBe('group.gone');
  });

  test('a group that an imported file names and nobody chose yet limits nothing', () => {
    const unknown = { is: 'unknown', who: { as: 'group', slug: 'x', name: 'X' } };
    expect(check('person', 'luis', { group: unknown })).toBeNull();
  });

  test('answers name people and groups', () => {
    expect(fieldKindOf('person').named('ana')).toEqual({ people: ['ana'], groups: [] });
    expect(fieldKindOf('people').named(['ana', 'luis'])).toEqual({ people: ['ana', 'luis'], groups: [] });
    expect(fieldKindOf('group').named('rfc')).toEqual({ people: [], groups: ['rfc'] });
    expect(text('people', ['ana', 'nobody', 'luis'])).toBe('Ana y Luis');
    expect(text('group', 'rfc')).toBe('Comité RFC');
  });

  test('a process says initial answers as actors, so that files can name them', () => {
    const actors = [{ is: 'requester' }, { is: 'person', id: 'ana' }, { is: 'group', id: 'rfc' }];
    expect(answerFromInitial(field('person', {}, actors))).toBe('ana');
    expect(answerFromInitial(field('people', {}, actors))).toEqual(['ana']);
    expect(answerFromInitial(field('group', {}, actors))).toBe('rfc');
    expect(answerFromInitial(field('people'))).toEqual([]);
    expect(fieldKindOf('people').toInitial(['ana'])).toEqual([{ is: 'person', id: 'ana' }]);
    expect(fieldKindOf('group').toInitial('rfc')).toEqual([{ is: 'group', id: 'rfc' }]);
    expect(fieldKindOf('person').toInitial(null)).toBeNull();
    expect(answerFromInitial(field('shortText', {}, 'v1'))).toBe('v1');
  });
});

describe('files', () => {
  const file = { id: 'x1', name: 'plan.pdf', size: 10, type: 'application/pdf' };

  test('they are few and not large', () => {
    expect(check('file', [file])).toBeNull();
    expect(check('file', [file, file], { maxCount: 1 })).toBe('file.tooMany');
    expect(check('file', [{ ...file, size: 20_000_001 }])).toBe('file.tooLarge');
    expect(check('file', [{ name: 'plan.pdf' }])).toBe('fields.wrongShape');
    expect(text('file', [file, { ...file, name: 'b.txt' }])).toBe('plan.pdf y b.txt');
  });
});

describe('an initial answer', () => {
  test('is one that the field would accept', () => {
    expect(problems('email', {}, 'nobody')).toEqual(['fields.initialWrong initial']);
    expect(problems('email', {}, 'ana@example.com')).toEqual([]);
    expect(problems('date', { notPast: true }, '2020-01-01')).toEqual([]);
  });

  test('nothing is wrong with a heading', () => {
    expect(check('heading', 'anything')).toBeNull();
    expect(problems('heading', { text: 'x' })).toEqual([]);
  });
});
