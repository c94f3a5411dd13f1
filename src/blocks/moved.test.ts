import { expect, test } from 'vitest';
import { landing, moved, replaced, without } from './moved.ts';

const letters = ['a', 'b', 'c', 'd'];

test('a thing moves and the rest keeps its order', () => {
  expect(moved(letters, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(letters, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(letters, 1, 1)).toBe(letters);
  expect(moved(letters, 9, 0)).toBe(letters);
});

test.each<[number, number, 'before' | 'after', string]>([
  [0, 2, 'before', 'bacd'],
  [0, 2, 'after', 'bcad'],
  [3, 0, 'before', 'dabc'],
  [3, 0, 'after', 'adbc'],
  [1, 2, 'before', 'abcd'],
])('thing %i dropped on %i, %s it: %s', (from, onto, edge, order) => {
  expect(moved(letters, from, landing(from, onto, edge)).join('')).toBe(order);
});

test('a thing is taken away or replaced', () => {
  expect(without(letters, 1)).toEqual(['a', 'c', 'd']);
  expect(replaced(letters, 1, 'x')).toEqual(['a', 'x', 'c', 'd']);
});
