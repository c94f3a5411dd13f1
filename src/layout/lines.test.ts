import { expect, test } from 'vitest';
import { noLines } from './lines.ts';

const at = (x: number, y: number) => ({ x, y });

test('a line costs for what it lies on and for what it crosses, and nothing where it only ends', () => {
  const lines = noLines();
  lines.add([at(0, 0), at(100, 0), at(100, 100), at(200, 100)], 'b');

  expect(lines.cost(at(20, 0), at(80, 0), null)).toBeGreaterThan(400);
  expect(lines.cost(at(20, 5), at(80, 5), null)).toBeGreaterThan(400);
  expect(lines.cost(at(20, 10), at(80, 10), null)).toBe(0);
  expect(lines.cost(at(50, -50), at(50, 50), null)).toBe(30);
  expect(lines.cost(at(50, 0), at(50, 50), null)).toBe(0);
  expect(lines.cost(at(50, 0), at(50, 0), null)).toBe(0);
});

test('lines that enter the same block share their last piece', () => {
  const lines = noLines();
  lines.add([at(0, 0), at(100, 0)], 'b');

  expect(lines.cost(at(50, 0), at(100, 0), 'b')).toBe(0);
  expect(lines.cost(at(50, 0), at(100, 0), 'c')).toBeGreaterThan(400);
});
