import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatDuration, formatRelative, formatTime } from './dates.ts';
import { formatBytes, formatList, formatNumber, formatPercent } from './numbers.ts';

const spaced = (text: string) => text.replaceAll(/\s/gu, ' ');

test('a date is the same day in every zone', () => {
  expect(formatDate('2026-10-05', 'es')).toBe('5 oct 2026');
  expect(formatDate('2026-10-05', 'en')).toBe('Oct 5, 2026');
  expect(() => formatDate('2026-13-05', 'es')).toThrow(RangeError);
});

test('an instant is shown in the zone that is asked for', () => {
  expect(spaced(formatDateTime('2026-10-05T12:05:00Z', 'Europe/Madrid', 'es'))).toBe('5 oct 2026, 14:05');
  expect(spaced(formatTime('2026-10-05T12:05:00Z', 'UTC', 'en'))).toBe('12:05 PM');
});

test('what is near is said from now, in the largest unit', () => {
  const now = '2026-10-05T12:00:00Z';

  expect(formatRelative('2026-10-05T11:55:00Z', now, 'es')).toBe('hace 5 minutos');
  expect(formatRelative('2026-10-05T12:00:20Z', now, 'es')).toBe('ahora');
  expect(formatRelative('2026-10-07T11:00:00Z', now, 'en')).toBe('in 1 day');
  expect(formatRelative('2025-10-01T12:00:00Z', now, 'en')).toBe('1 year ago');
});

test('a length of time has at most two units', () => {
  expect(spaced(formatDuration(((2 * 24 + 3) * 60 + 7) * 60_000, 'es'))).toBe('2 d y 3 h');
  expect(spaced(formatDuration(0, 'es'))).toBe('0 s');
});

test('numbers, sizes and lists follow the language', () => {
  expect(formatNumber(1234.5, 'es')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(spaced(formatPercent(0.256, 'es'))).toBe('26 %');
  expect(spaced(formatBytes(0, 'es'))).toBe('0 bytes');
  expect(spaced(formatBytes(1_540_000, 'es'))).toBe('1,5 MB');
  expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
  expect(formatList(['a', 'b'], 'en', 'or')).toBe('a or b');
});
