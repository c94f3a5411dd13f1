import { expect, test } from 'vitest';
import { say } from '#text/i18n.ts';
import { defaultCalendar } from './calendar.ts';
import { dueAt, dueSchema, fieldMoment, isAbsent, shiftSaid, type Due } from './due.ts';
import { emptyProcess, type Field } from './process.ts';
import type { Values } from './values.ts';
import type { World } from './world.ts';

const zone = 'Europe/Madrid';
const field = (id: string, type: string, label: string): Field => ({
  id,
  key: id,
  type,
  label,
  help: '',
  initial: null,
  options: {},
});
const process = {
  ...emptyProcess('Prueba', 'es'),
  fields: { f1: field('f1', 'date', 'Salida'), f2: field('f2', 'dateTime', 'Ventana') },
};

const world: World = {
  now: '2026-10-24T08:00:00.000Z',
  zone,
  directory: { people: {}, groups: {} },
  calendars: { default: defaultCalendar(zone) },
};

/** When something is due that begins on Saturday, 24 October 2026, at 10:00 in Madrid; clocks change that night. */
function due(due: Due, values: Values = {}) {
  return dueAt(due, { world, process, values });
}

const from = (id: string, way: 'before' | 'after', shift: Extract<Due, { is: 'field' }>['shift']): Due => ({
  is: 'field',
  field: id,
  way,
  shift,
});

test('days are those of the calendar: the night when clocks change has 25 hours', () => {
  expect(due({ is: 'after', days: 1 })).toBe('2026-10-25T09:00:00.000Z');
});

test('hours and minutes are exact', () => {
  expect(due({ is: 'after', hours: 24 })).toBe('2026-10-25T08:00:00.000Z');
  expect(due({ is: 'after', minutes: 90 })).toBe('2026-10-24T09:30:00.000Z');
});

test('working time begins on Monday for what begins at the weekend', () => {
  expect(due({ is: 'after', workingHours: 3 })).toBe('2026-10-26T11:00:00.000Z');
  expect(due({ is: 'after', workingDays: 1 })).toBe('2026-10-27T08:00:00.000Z');
});

test('a fixed moment stays, written as all instants are, and nothing is due when there is none', () => {
  expect(due({ is: 'at', at: '2026-11-01T00:00:00.000Z', zone: 'UTC' })).toBe('2026-11-01T00:00:00.000Z');
  expect(due({ is: 'at', at: '2026-11-01T02:00+02:00', zone: 'UTC' })).toBe('2026-11-01T00:00:00.000Z');
  expect(due({ is: 'none' })).toBeNull();
});

test('the date of a field is due at the end of its day, in the zone of the world', () => {
  const values = { f1: '2026-11-23' };

  expect(due(from('f1', 'after', null), values)).toBe('2026-11-23T22:59:00.000Z');
  expect(due(from('f1', 'before', { days: 30 }), values)).toBe('2026-10-24T21:59:00.000Z');
  expect(due(from('f1', 'before', { workingDays: 1 }), values)).toBe('2026-11-20T17:00:00.000Z');
});

test('the moment of a field is moved before or after, in any unit', () => {
  const values = { f2: { at: '2026-11-23T08:30:00Z', zone: 'America/Bogota' } };

  expect(due(from('f2', 'after', { workingDays: 5 }), values)).toBe('2026-11-30T08:30:00.000Z');
  expect(due(from('f2', 'before', { workingHours: 1 }), values)).toBe('2026-11-20T16:30:00.000Z');
  expect(due(from('f2', 'before', { minutes: 45 }), values)).toBe('2026-11-23T07:45:00.000Z');
  expect(due(from('f2', 'before', { hours: 2 }), values)).toBe('2026-11-23T06:30:00.000Z');
});

test('a wait for a date ends when its day begins', () => {
  const at = { field: 'f1', shift: null, way: 'after' } as const;

  expect(fieldMoment(at, 'begin', { world, process, values: { f1: '2026-11-23' } })).toBe('2026-11-22T23:00:00.000Z');
});

test.each([
  ['the field is gone', from('f9', 'after', null), {}, 'el campo de la fecha ya no existe'],
  ['there is no answer', from('f1', 'after', null), {}, '«Salida» no tiene respuesta'],
  ['the answer was cleared', from('f1', 'after', null), { f1: '' }, '«Salida» no tiene respuesta'],
  ['it is no date', from('f1', 'after', null), { f1: '2026-02-30' }, 'la respuesta de «Salida» no es una fecha'],
  ['it is half a moment', from('f2', 'after', null), { f2: { date: '2026-02-03', time: '' } }, 'no es una fecha'],
  [
    'its year has more than four digits',
    from('f2', 'after', null),
    { f2: { at: '+012026-01-01T00:00Z', zone: 'UTC' } },
    'no es una fecha',
  ],
  [
    'its year would have five digits',
    from('f2', 'after', { workingDays: 1 }),
    { f2: { at: '9999-12-31T12:00Z', zone: 'UTC' } },
    'fuera',
  ],
])('nothing is known when %s, and it says so', (_when, after, values, words) => {
  const moment = due(after, values);

  if (!isAbsent(moment)) throw new Error(`due at ${String(moment)}`);
  expect(say(moment.absent, 'es')).toContain(words);
});

test('a date from a field is said with what it is moved by', () => {
  const said = (way: 'before' | 'after', shift: Extract<Due, { is: 'field' }>['shift']) =>
    say(shiftSaid({ field: 'f1', way, shift }, process), 'es');

  expect(said('before', { workingDays: 2 })).toBe('2 días hábiles antes de «Salida»');
  expect(said('after', { hours: 1 })).toBe('1 hora después de «Salida»');
  expect(said('after', null)).toBe('en «Salida»');
  expect(say(shiftSaid({ field: '', way: 'after', shift: null }, process), 'es')).toContain('falta elegir');
  expect(say(shiftSaid({ field: 'f9', way: 'after', shift: null }, process), 'es')).toContain('ya no existe');
});

test('what is stored has one unit and nothing else', () => {
  const fits = (json: unknown) => dueSchema.safeParse(json).success;

  expect(fits({ is: 'none' })).toBe(true);
  expect(fits({ is: 'after', days: 1 })).toBe(true);
  expect(fits({ is: 'after', hours: 0 })).toBe(true);
  expect(fits({ is: 'after', workingDays: 2500 })).toBe(true);
  expect(fits({ is: 'field', field: 'f1', shift: { days: 2 }, way: 'before' })).toBe(true);
  expect(fits({ is: 'after', days: 1, hours: 2 })).toBe(false);
  expect(fits({ is: 'after' })).toBe(false);
  expect(fits({ is: 'after', days: -1 })).toBe(false);
  expect(fits({ is: 'after', workingHours: 20_001 })).toBe(false);
  expect(fits({ is: 'at', at: 'tomorrow', zone: 'UTC' })).toBe(false);
  expect(fits({ is: 'field', field: 'f1', shift: null, way: 'beside' })).toBe(false);
});
