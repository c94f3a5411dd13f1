import type { Point } from '#model/process.ts';
import type { Link } from './boxes.ts';
import type { Obstacles } from './obstacles.ts';

/** From which port to which entry a route leads. */
export interface Way {
  readonly link: Link;
  readonly start: Point;
  readonly end: Point;
}

/** The same route without corners that are none. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const [before, last] = [corners.at(-2), corners.at(-1)];
    if (last !== undefined && isSamePoint(last, point)) continue;
    if (before !== undefined && last !== undefined && isInLine(before, last, point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** Whether every piece of a route is clear of all blocks. */
export function isAllClear(points: readonly Point[], obstacles: Obstacles): boolean {
  return points.every((point, at) => {
    const next = points[at + 1];
    return next === undefined || obstacles.isClear(point, next, 0);
  });
}

/** Whether two points are one. */
function isSamePoint(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

function isInLine(one: Point, two: Point, three: Point): boolean {
  return (one.x === two.x && two.x === three.x) || (one.y === two.y && two.y === three.y);
}
