import type { Point } from '#model/process.ts';
import type { Box } from './size.ts';

/** Whether two boxes overlap; for tests. */
export function isOver(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether each piece is level or upright; for tests. */
export function isOrthogonal(route: readonly Point[]): boolean {
  return route.every(({ x, y }, at) => {
    const next = route[at + 1];
    return next === undefined || (x === next.x) !== (y === next.y);
  });
}

/** Whether a route runs through the inside of a box; for tests. */
export function isThrough(route: readonly Point[], box: Box): boolean {
  return pieces(route).some(
    ([from, to]) =>
      Math.min(from.x, to.x) < box.x + box.width &&
      Math.max(from.x, to.x) > box.x &&
      Math.min(from.y, to.y) < box.y + box.height &&
      Math.max(from.y, to.y) > box.y,
  );
}

/** The straight pieces of a route; for tests. */
function pieces(route: readonly Point[]): readonly (readonly [Point, Point])[] {
  return route.flatMap((point, at) => {
    const next = route[at + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}

/** Pieces of different routes that lie on each other; the last piece before a block that both enter does not count; for tests. */
export function overlaps(routes: readonly (readonly Point[])[]): readonly unknown[] {
  return routes.flatMap((one, at) =>
    routes.slice(at + 1).flatMap((other) => {
      const isSameEnd = one.at(-1)?.x === other.at(-1)?.x && one.at(-1)?.y === other.at(-1)?.y;
      const [mine, theirs] = [pieces(one), pieces(other)];
      return mine.flatMap((piece, a) =>
        theirs.flatMap((their, b) => {
          const isLast = isSameEnd && a === mine.length - 1 && b === theirs.length - 1;
          return !isLast && isAlong(piece, their) ? [[piece, their]] : [];
        }),
      );
    }),
  );
}

function isAlong([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const isFlat = a.y === b.y;
  if (isFlat !== (c.y === d.y) || (isFlat ? a.y !== c.y : a.x !== c.x)) return false;
  const [from, to, other, end] = isFlat ? [a.x, b.x, c.x, d.x] : [a.y, b.y, c.y, d.y];
  return Math.min(Math.max(from, to), Math.max(other, end)) > Math.max(Math.min(from, to), Math.min(other, end));
}
