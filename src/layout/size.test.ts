import { expect, test } from 'vitest';
import { portOf } from './boxes.ts';
import { sizeOf } from './size.ts';

test('a block grows with its exits, so that they are never closer than 16 px', () => {
  for (const shape of ['card', 'small', 'pill'] as const) {
    for (let exits = 1; exits <= 32; exits += 1) {
      const box = { x: 0, y: 0, ...sizeOf(shape, exits) };
      const heights = Array.from({ length: exits }, (_, at) => portOf(box, at, exits).y);
      const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
      expect(Math.min(16, ...gaps)).toBe(16);
      expect(heights.every((y) => y > 0 && y < box.height)).toBe(true);
    }
  }
});

test('few exits leave it as it is', () => {
  expect(sizeOf('card', 3)).toEqual(sizeOf('card'));
  expect(sizeOf('small', 2)).toEqual({ width: 56, height: 56 });
});
