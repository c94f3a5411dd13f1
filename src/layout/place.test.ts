import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boxes } from './boxes.ts';
import { isOver } from './geometry.ts';
import { freePlace, roomFor } from './place.ts';
import { sizeOf, type Box, type Shape } from './size.ts';

const card = sizeOf('card');

function at(x: number, y: number): Box {
  return { x, y, ...card };
}

describe('a free place', () => {
  test('is the wish on the grid, where nothing is', () => {
    expect(freePlace([], card, { x: 13, y: -6 })).toEqual({ x: 10, y: -10 });
    expect(freePlace([at(216, 0)], card, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });

  test('is beside what lies there, on the nearest side', () => {
    expect(freePlace([at(0, 0)], card, { x: 10, y: 30 })).toEqual({ x: 10, y: 100 });
    expect(freePlace([at(0, 0)], card, { x: 10, y: -30 })).toEqual({ x: 10, y: -100 });
    expect(freePlace([at(0, 0)], card, { x: 200, y: 0 })).toEqual({ x: 240, y: 0 });
  });

  const places = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
    maxLength: 60,
  });
  const shapes = fc.constantFrom<Shape>('card', 'pill', 'small');

  test('overlaps no block and lies on the grid, in the thickest crowd', () => {
    fc.assert(
      fc.property(
        places,
        shapes,
        fc.tuple(fc.double({ min: -300, max: 300, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true })),
        (crowd, shape, [x, y]) => {
          const boxes = crowd.map(([x, y]) => at(x * 10, y * 10));
          const place = freePlace(boxes, sizeOf(shape), { x, y });

          expect(boxes.filter((box) => isOver({ ...place, ...sizeOf(shape) }, box))).toEqual([]);
          expect([Math.abs(place.x % 10), Math.abs(place.y % 10)]).toEqual([0, 0]);
        },
      ),
    );
  }, 60_000);

  test('is found behind many blocks in a row', () => {
    const row = Array.from({ length: 100 }, (_, n) => at(0, n * 80 - 4000));

    expect(freePlace(row, card, { x: 0, y: 0 })).toEqual({ x: 240, y: 0 });
  });
});

describe('room for a block between two', () => {
  const between = { from: 'a', to: 'b' };

  test('is there already when they are far apart', () => {
    expect(roomFor({ a: at(0, 0), b: at(700, 0) }, between, card)).toEqual({ at: { x: 300, y: 0 }, moves: {} });
  });

  test('is made by moving the row on', () => {
    const boxes = { a: at(0, 0), b: at(300, 0), c: at(600, 10), below: at(300, 200) };

    expect(roomFor(boxes, between, card)).toEqual({
      at: { x: 300, y: 0 },
      moves: { b: { x: 600, y: 0 }, c: { x: 900, y: 10 } },
    });
  });

  test('pushes what the row would come to lie on', () => {
    const boxes = { a: at(0, 0), b: at(300, 60), low: at(600, 120), lower: at(800, 160) };
    const { moves } = roomFor(boxes, between, card);

    expect(Object.keys(moves).sort()).toEqual(['b', 'low', 'lower']);
  });

  test('is beside them for a connection that leads back, and wherever there is some for blocks that are gone', () => {
    expect(roomFor({ a: at(600, 0), b: at(0, 0) }, between, card)).toEqual({ at: { x: 300, y: 0 }, moves: {} });
    expect(roomFor({ a: at(0, 0) }, between, card)).toEqual({ at: { x: 0, y: 100 }, moves: {} });
    expect(roomFor({ b: at(0, 0) }, between, card)).toEqual({ at: { x: 0, y: 100 }, moves: {} });
    expect(roomFor({}, between, card)).toEqual({ at: { x: 0, y: 0 }, moves: {} });
  });

  test('never leaves blocks on each other', () => {
    const spots = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 2,
      maxLength: 20,
      selector: ([x, y]) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(spots, fc.integer({ min: 0, max: 60 }), (spots, shift) => {
        const boxes: Boxes = Object.fromEntries(
          spots.map(([x, y], n) => [`b${n}`, at(x * 230 + (y % 2) * shift, y * 80)]),
        );
        const { at: place, moves } = roomFor(boxes, { from: 'b0', to: 'b1' }, card);
        const after = [...Object.entries(boxes).map(([id, box]) => ({ ...box, ...moves[id] })), { ...place, ...card }];
        const over = after.flatMap((one, n) => after.slice(n + 1).filter((other) => isOver(one, other)));

        expect(over).toEqual([]);
      }),
    );
  }, 60_000);
});
