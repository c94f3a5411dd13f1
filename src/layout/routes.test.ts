import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, portOf, type Link } from './boxes.ts';
import { isOrthogonal, isOver, isThrough, overlaps } from './geometry.ts';
import { routesOf } from './route.ts';
import { sizeOf, type Box, type Shape } from './size.ts';

function at(column: number, row: number): Box {
  return { x: column * 300, y: row * 200, ...sizeOf('card') };
}

function link(id: string, from: string, to: string, port = 0, ports = 1): Link {
  return { id, from, to, port, ports };
}

describe('whatever the drawing', () => {
  const shape = fc.constantFrom<Shape>('card', 'pill', 'small');
  const place = fc.record({
    x: fc.integer({ min: 0, max: 90 }),
    y: fc.integer({ min: 0, max: 60 }),
    shape,
  });
  /** Blocks on a 10 px grid, often touching, that do not overlap. */
  const drawings = fc.array(place, { minLength: 1, maxLength: 14 }).chain((places) => {
    const boxes: Record<string, Box> = {};
    for (const { x, y, shape } of places) {
      const box = { x: x * 10, y: y * 10, ...sizeOf(shape) };
      if (Object.values(boxes).every((other) => !isOver(box, other))) boxes[`b${Object.keys(boxes).length}`] = box;
    }
    const id = fc.constantFrom(...Object.keys(boxes));
    const ends = fc.array(fc.tuple(id, id, fc.integer({ min: 0, max: 2 })), { maxLength: 12 });
    return ends.map((all) => ({ boxes, links: all.map(([from, to, port], at) => link(`c${at}`, from, to, port, 3)) }));
  });

  test('a route is orthogonal, begins at its port, ends at its entry and passes through no block', () => {
    fc.assert(
      fc.property(drawings, ({ boxes, links }) => {
        const routes = routesOf(boxes, links);
        for (const { id, from, to, port, ports } of links) {
          const route = routes.get(id) ?? [];
          const [source, target] = [boxes[from] ?? at(0, 0), boxes[to] ?? at(0, 0)];
          expect([route[0], route.at(-1)]).toEqual([portOf(source, port, ports), entryOf(target)]);
          expect(isOrthogonal(route)).toBe(true);
          expect(Object.values(boxes).filter((box) => isThrough(route, box))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('the same drawing gives the same routes, whatever the order of the links', () => {
    fc.assert(
      fc.property(drawings, ({ boxes, links }) => {
        const sorted = (routes: ReadonlyMap<string, unknown>) => [...routes].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(routesOf(boxes, links.toReversed()))).toEqual(sorted(routesOf(boxes, links)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test('a way out of a large crowd is found', () => {
  const size = sizeOf('small');
  const boxes = Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`b${n}`, { x: (n % 20) * 56, y: Math.floor(n / 20) * 56, ...size }]),
  );
  const links = [link('c1', 'b0', 'b399'), link('c2', 'b399', 'b0'), link('c3', 'b190', 'b190')];

  for (const route of routesOf(boxes, links).values()) {
    expect(isOrthogonal(route)).toBe(true);
    expect(Object.values(boxes).filter((box) => isThrough(route, box))).toEqual([]);
  }
}, 60_000);

test('in rows that go on below, with ways back, no line lies on another', () => {
  for (const [columns, rows] of [
    [4, 3],
    [3, 6],
    [6, 4],
  ] as const) {
    const { boxes, links } = snake(columns, rows);

    expect(overlaps([...routesOf(boxes, links).values()])).toEqual([]);
  }
}, 60_000);

describe('cost', () => {
  test('fifteen blocks take a few milliseconds and five hundred less than a second', () => {
    const [small, large] = [snake(5, 3), snake(25, 20)];

    // The best of some rounds, because other work shares the machine; three times what is promised, for the same reason.
    expect(bestOf(40, () => routesOf(small.boxes, small.links))).toBeLessThan(15);
    expect(bestOf(3, () => routesOf(large.boxes, large.links))).toBeLessThan(3000);
  }, 60_000);
});

/** ms */
function bestOf(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

/** Rows of blocks, each leading to the next; every other block also leads three back. */
function snake(columns: number, rows: number) {
  const boxes: Record<string, Box> = {};
  const links: Link[] = [];
  for (let n = 0; n < columns * rows; n += 1) {
    boxes[`b${n}`] = at(n % columns, Math.floor(n / columns));
    if (n > 0) links.push(link(`c${n}`, `b${n - 1}`, `b${n}`, 0, 2));
    if (n > 3 && n % 2 === 0) links.push(link(`d${n}`, `b${n}`, `b${n - 3}`, 1, 2));
  }
  return { boxes, links };
}
