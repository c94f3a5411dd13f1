import { expect, test } from 'vitest';
import { daysAfter, hoursAfter, instantAt, isBefore, isDate, isInstant, isTime, isZone, wallTimeOf } from './time.ts';

test('a date is a day that the calendar has, written in one way', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-2-1', '20260201', '', '2026-02-01T00:00'].some(isDate)).toBe(false);
});

test('a time is hours and minutes of one day', () => {
  expect(['00:00', '09:30', '23:59'].every(isTime)).toBe(true);
  expect(['24:00', '9:30', '12:60', '12:00:00', ''].some(isTime)).toBe(false);
});

test('an instant and a zone are told from other texts', () => {
  expect(isInstant('2026-11-23T12:00:00.000Z')).toBe(true);
  expect(isInstant('2026-11-23T12:00:00')).toBe(false);
  expect(isInstant('+012345-11-23T12:00:00.000Z')).toBe(false);
  expect(isInstant('9999-12-31T23:59:59-05:00')).toBe(false);
  expect(isZone('America/Bogota')).toBe(true);
  expect(['Atlantis/Center', '+02:00', ''].some(isZone)).toBe(false);
});

test('an instant becomes the wall time of a zone and back', () => {
  expect(wallTimeOf('2026-11-23T12:05:00.000Z', 'America/Bogota')).toEqual({ date: '2026-11-23', time: '07:05' });
  expect(instantAt({ date: '2026-11-23', time: '07:05' }, 'America/Bogota')).toBe('2026-11-23T12:05:00.000Z');
});

test('a time that the clocks skip moves forward, and of one that comes twice it is the first', () => {
  expect(instantAt({ date: '2026-03-29', time: '02:30' }, 'Europe/Madrid')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantAt({ date: '2026-10-25', time: '02:30' }, 'Europe/Madrid')).toBe('2026-10-25T00:30:00.000Z');
});

test('a day later is the same time of the day, not 24 hours', () => {
  const friday = '2026-10-24T08:00:00.000Z';

  expect(daysAfter(friday, 1, 'Europe/Madrid')).toBe('2026-10-25T09:00:00.000Z');
  expect(hoursAfter(friday, 24)).toBe('2026-10-25T08:00:00.000Z');
});

test('instants are compared as moments, not as texts', () => {
  expect(isBefore('2026-01-01T10:00:00+05:00', '2026-01-01T06:00:00Z')).toBe(true);
  expect(isBefore('2026-01-01T06:00:00Z', '2026-01-01T06:00:00Z')).toBe(false);
});
