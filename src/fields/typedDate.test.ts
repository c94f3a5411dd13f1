import { expect, test } from 'vitest';
import { toTypedDate } from './typedDate.ts';

const read = (text: string, lang: 'es' | 'en' = 'es') => toTypedDate(text, lang, '2026-11-23');

test('a date is read in the order of the language', () => {
  expect(read('5/10/2027')).toBe('2027-10-05');
  expect(read('5/10/2027', 'en')).toBe('2027-05-10');
  expect(read('05-10-27')).toBe('2027-10-05');
  expect(read(' 5.10 2027 ')).toBe('2027-10-05');
});

test('without a year it is this year’s', () => {
  expect(read('24/11')).toBe('2026-11-24');
  expect(read('11/24', 'en')).toBe('2026-11-24');
});

test('the international order is read in every language', () => {
  expect(read('2026-12-01')).toBe('2026-12-01');
  expect(read('2026-12-01', 'en')).toBe('2026-12-01');
});

test('what is not a date yet is none', () => {
  expect(
    ['', '5', '5/', '31/02/2026', '2026-13-01', '5/10/202', 'mañana', '1/2/3/4', '2026-12'].map((text) => read(text)),
  ).toEqual(Array.from({ length: 9 }, () => null));
});
