import type { Point } from '#model/process.ts';
import type { Obstacles } from './obstacles.ts';
import { isAllClear, simplified, type Way } from './way.ts';

/**
 * The route along corners that a person made, or null when there are none or a block is in the way. Corners are kept
 * as they are; where an end has moved, a corner is added to reach it squarely.
 */
export function bentRoute({ link, start, end }: Way, obstacles: Obstacles): readonly Point[] | null {
  if (link.bends === undefined || link.bends.length === 0) return null;
  const points: Point[] = [start];
  for (const bend of link.bends) {
    const last = points.at(-1) ?? start;
    // The first piece leaves to the right, the later ones turn where the one before went up or down.
    if (last.x !== bend.x && last.y !== bend.y) points.push({ x: bend.x, y: last.y });
    points.push(bend);
  }
  const last = points.at(-1) ?? start;
  if (last.y !== end.y) points.push({ x: last.x, y: end.y });
  const route = simplified([...points, end]);
  return isAllClear(route, obstacles) ? route : null;
}
