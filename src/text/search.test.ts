import { expect, test } from 'vitest';
import { isFound } from './search.ts';

test('accents and capitals do not matter', () => {
  expect(isFound('oscar', ['Óscar Núñez'])).toBe(true);
  expect(isFound('NÚÑEZ', ['oscar nunez'])).toBe(true);
});

test('every word must be somewhere', () => {
  expect(isFound('  sol-12  lanzamiento ', ['SOL-000123', 'Lanzamiento 4.2'])).toBe(false);
  expect(isFound('sol-0001 lanza', ['SOL-000123', 'Lanzamiento 4.2'])).toBe(true);
});

test('nothing asked finds everything', () => {
  expect(isFound(' ', [])).toBe(true);
});
