import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';

test('it calculates with numbers as they are written', () => {
  expect(decimal.sum([0.1, 0.2], 2)).toBe(0.3);
  expect(decimal.sum([1.005, 0], 2)).toBe(1.01);
  expect(decimal.difference([1, 0.9, 0.1], 2)).toBe(0);
  expect(decimal.product([1.1, 1.1], 2)).toBe(1.21);
  expect(decimal.product([1e-7, 1e21], 0)).toBe(1e14);
});

test('it rounds half away from zero, once', () => {
  expect([decimal.sum([2.5], 0), decimal.sum([-2.5], 0), decimal.sum([2.4999], 0)]).toEqual([3, -3, 2]);
  expect(decimal.product([0.5, 0.1], 1)).toBe(0.1);
  expect(decimal.product([-0.5, 0.1], 1)).toBe(-0.1);
});

test('of nothing, a sum is nought and a product one', () => {
  expect([decimal.sum([], 0), decimal.difference([], 0), decimal.product([], 0)]).toEqual([0, 0, 1]);
});

test('sums of cents are those of whole numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 }), (cents) => {
      const exact = cents.reduce((all, one) => all + one, 0) / 100;
      expect(
        decimal.sum(
          cents.map((one) => one / 100),
          2,
        ),
      ).toBe(exact === 0 ? 0 : exact);
    }),
  );
});
