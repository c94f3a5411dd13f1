import { describe, expect, test } from 'vitest';
import { labelPlaces } from './label.ts';

const size = { width: 60, height: 18 };
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

  test('has no place without a route', () => {
    expect(labelPlaces({}, new Map(), [{ id: 'c1', size }]).size).toBe(0);
  });
});
