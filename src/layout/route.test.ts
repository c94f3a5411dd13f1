import { describe, expect, test } from 'vitest';
import type { Point } from '#model/process.ts';
import { entryOf, portOf, type Boxes, type Link } from './boxes.ts';
import { isOrthogonal, isThrough, overlaps } from './geometry.ts';
import { isBendClear, routesOf } from './route.ts';
import { sizeOf, type Box } from './size.ts';

/** Cards in a grid with room between them: `at(2, 1)` is the third of the second row. */
function at(column: number, row: number): Box {
  return { x: column * 300, y: row * 200, ...sizeOf('card') };
}

function link(id: string, from: string, to: string, port = 0, ports = 1): Link {
  return { id, from, to, port, ports };
}

function routed(boxes: Boxes, ...links: readonly Link[]): readonly (readonly Point[])[] {
  const routes = routesOf(boxes, links);
  return links.map(({ id }) => routes.get(id) ?? []);
}

describe('routes', () => {
  test('level blocks are joined by a straight line', () => {
    expect(routed({ a: at(0, 0), b: at(1, 0) }, link('c1', 'a', 'b'))).toEqual([
      [
        { x: 216, y: 36 },
        { x: 300, y: 36 },
      ],
    ]);
  });

  test('a block that is lower is reached by one turn in the middle of the gap', () => {
    expect(routed({ a: at(0, 0), b: at(1, 1) }, link('c1', 'a', 'b'))).toEqual([
      [
        { x: 216, y: 36 },
        { x: 258, y: 36 },
        { x: 258, y: 236 },
        { x: 300, y: 236 },
      ],
    ]);
  });

  test('a way back runs outside of the blocks between', () => {
    const boxes = { a: at(0, 0), b: at(1, 0), c: at(2, 0) };
    const [back = []] = routed(boxes, link('c1', 'c', 'a'));
    const lane = back.map(({ y }) => y).filter((y) => y !== 36);

    expect(lane.every((y) => y < -10 || y > 82)).toBe(true);
    expect(back).toHaveLength(6);
  });

  test('a block may lead back to itself', () => {
    const [round = []] = routed({ a: at(0, 0) }, link('c1', 'a', 'a'));

    expect(isThrough(round, at(0, 0))).toBe(false);
    expect([round[0], round.at(-1)]).toEqual([portOf(at(0, 0), 0, 1), entryOf(at(0, 0))]);
  });

  test('connections that lead back take lanes of their own', () => {
    const boxes = { a: at(0, 0), b: at(1, 0), c: at(2, 0), d: at(3, 0) };
    const routes = routed(
      boxes,
      link('c1', 'd', 'a', 1, 3),
      link('c2', 'c', 'a', 1, 3),
      link('c3', 'd', 'b', 2, 3),
      link('c4', 'c', 'b', 2, 3),
      link('c5', 'b', 'a', 1, 2),
    );

    expect(overlaps(routes)).toEqual([]);
  });

  test('connections from one block to several keep apart', () => {
    const boxes = { a: at(0, 1), b: at(1, 0), c: at(1, 1), d: at(1, 2), e: at(2, 2) };
    const links = ['b', 'c', 'd', 'e'].map((to, port) => link(`c${port}`, 'a', to, port, 4));

    expect(overlaps(routed(boxes, ...links))).toEqual([]);
  });

  test('where nothing but the edges of blocks is left, it goes along them', () => {
    const size = sizeOf('card');
    const boxes = Object.fromEntries(
      [0, 1, 2].flatMap((column) =>
        [0, 1, 2].map((row) => [`${column}${row}`, { x: column * 216, y: row * 72, ...size }]),
      ),
    );
    const [route = []] = routed(boxes, link('c1', '00', '22'));

    expect(Object.values(boxes).filter((box) => isThrough(route, box))).toEqual([]);
    expect(route.at(-1)).toEqual(entryOf({ x: 432, y: 144, ...size }));
  });

  test('blocks that overlap are joined all the same', () => {
    const [route = []] = routed({ a: at(0, 0), b: { ...at(0, 0), x: 100, y: 20 } }, link('c1', 'a', 'b'));

    expect([route[0], route.at(-1)]).toEqual([
      { x: 216, y: 36 },
      { x: 100, y: 56 },
    ]);
    expect(isOrthogonal(route)).toBe(true);
  });

  test('a connection to a block that is gone has no route', () => {
    expect(routesOf({ a: at(0, 0) }, [link('c1', 'a', 'b'), link('c2', 'b', 'a')]).size).toBe(0);
  });
});

describe('corners made by hand', () => {
  const boxes = { a: at(0, 0), b: at(2, 0), c: at(1, 1) };
  const bent = {
    ...link('c1', 'a', 'b'),
    bends: [
      { x: 250, y: 36 },
      { x: 250, y: 130 },
      { x: 560, y: 130 },
      { x: 560, y: 36 },
    ],
  };

  test('they are kept while they are clear', () => {
    expect(routed(boxes, bent)).toEqual([[{ x: 216, y: 36 }, ...bent.bends, { x: 600, y: 36 }]]);
    expect(isBendClear(boxes, bent)).toBe(true);
  });

  test('an end that moved is reached squarely', () => {
    const [route = []] = routed({ ...boxes, a: { ...at(0, 0), y: 10 }, b: { ...at(2, 0), y: -20 } }, bent);

    expect(route).toEqual([
      { x: 216, y: 46 },
      { x: 250, y: 46 },
      { x: 250, y: 130 },
      { x: 560, y: 130 },
      { x: 560, y: 16 },
      { x: 600, y: 16 },
    ]);
  });

  test('a block in their way makes the route automatic', () => {
    const covered = { ...boxes, c: { ...at(1, 1), y: 100 } };

    expect(isBendClear(covered, bent)).toBe(false);
    expect(routed(covered, bent)).toEqual([
      [
        { x: 216, y: 36 },
        { x: 600, y: 36 },
      ],
    ]);
    expect(isBendClear({ a: at(0, 0) }, bent)).toBe(false);
    expect(isBendClear(boxes, link('c1', 'a', 'b'))).toBe(false);
  });
});
