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
export function pieces(route: readonly Point[]): readonly (readonly [Point, Point])[] {
  return route.flatMap((point, at) => {
    const next = route[at + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}
