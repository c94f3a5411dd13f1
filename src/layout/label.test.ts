import { describe, expect, test } from 'vitest';
import { labelPlaces } from './label.ts';

const size = { width: 60, height: 18 };
const at = (x: number, y: number) => ({ x, y });
const box = { x: 300, y: 0, width: 216, height: 72 };

describe('the name of a connection', () => {
  test('lies on it, near where it begins', () => {
    const routes = new Map([
      [
        'c1',
        [
          { x: 0, y: 10 },
          { x: 300, y: 10 },
          { x: 300, y: 200 },
        ],
      ],
    ]);

    expect(labelPlaces({}, routes, [{ id: 'c1', size }])).toEqual(new Map([['c1', { x: 34, y: 10 }]]));
  });

  test('keeps off blocks, other lines and other names', () => {
    const routes = new Map([
      [
        'c1',
        [
          { x: 0, y: 36 },
          { x: 290, y: 36 },
          { x: 290, y: 300 },
          { x: 600, y: 300 },
        ],
      ],
      [
        'c2',
        [
          { x: 40, y: 0 },
          { x: 40, y: 100 },
        ],
      ],
      [
        'c3',
        [
          { x: 0, y: 40 },
          { x: 400, y: 40 },
        ],
      ],
    ]);
    const labels = ['c1', 'c3'].map((id) => ({ id, size }));
    const places = labelPlaces({ b: box }, routes, labels);
    const [one = { x: 0, y: 0 }, three = { x: 0, y: 0 }] = [places.get('c1'), places.get('c3')];

    expect(one).toEqual({ x: 290, y: 89 });
    expect(Math.abs(three.x - 40)).toBeGreaterThan(30);
    expect(three.x).toBeLessThan(300 - 30);
  });

  test('lies in the middle of a piece that is too short for it', () => {
    const routes = new Map([
      [
        'c1',
        [
          { x: 0, y: 0 },
          { x: 30, y: 0 },
        ],
      ],
    ]);

    expect(labelPlaces({}, routes, [{ id: 'c1', size }]).get('c1')).toEqual({ x: 15, y: 0 });
  });

  test('makes room for one that comes after it and can only be there', () => {
    const routes = new Map([
      ['c1', [at(0, 10), at(400, 10)]],
      ['c2', [at(34, -30), at(34, 50)]],
    ]);
    const places = labelPlaces({}, routes, [
      { id: 'c1', size },
      { id: 'c2', size: { width: 60, height: 72 } },
    ]);

    expect(places.get('c2')).toEqual({ x: 34, y: 10 });
    expect(places.get('c1')?.x).toBeGreaterThan(34 + 60);
  });

  test('keeps off the name that stands under a small block', () => {
    const routes = new Map([['c1', [at(56, 20), at(70, 20), at(70, 200)]]]);
    const small = { x: 0, y: 0, width: 56, height: 56 };

    expect(labelPlaces({ b: small }, routes, [{ id: 'c1', size }]).get('c1')?.y).toBeGreaterThan(56 + 24 + 9);
  });

  test('has no place without a route', () => {
    expect(labelPlaces({}, new Map(), [{ id: 'c1', size }]).size).toBe(0);
  });
});
