import type { Point } from '#model/process.ts';
import type { Box } from './size.ts';
import { areaOf } from './area.ts';
import { leastFirst } from './leastFirst.ts';
import type { Obstacles } from './obstacles.ts';
import { simplified, type Way } from './way.ts';

/** How far around the two ends it looks first, px. */
const reaches = [200, 1200, Number.POSITIVE_INFINITY] as const;
/** What a corner is worth, and by how much a way along the very edge of a block is longer. */
const corner = 40;
const hugging = 2;
/** How far from blocks it would rather go, px. */
const off = 12;

/**
 * The cheapest orthogonal route through the lines along and beside the edges of blocks (A*), for where the plain
 * shapes are blocked. It finds one whenever there is one: along edges, blocks that do not overlap always leave a way.
 */
export function mazeRoute(way: Way, obstacles: Obstacles): readonly Point[] | null {
  for (const reach of reaches) {
    const area = areaOf(way.start, way.end, reach);
    const route = search(way, obstacles, obstacles.within(area));
    if (route !== null) return route;
  }
  return null;
}

interface Step {
  readonly column: number;
  readonly row: number;
  readonly isFlat: boolean;
  readonly cost: number;
  readonly before: Step | null;
}

function search({ start, end }: Way, obstacles: Obstacles, boxes: readonly Box[]): readonly Point[] | null {
  const xs = linesOf([start.x, end.x], boxes, (box) => [box.x, box.x + box.width]);
  const ys = linesOf([start.y, end.y], boxes, (box) => [box.y, box.y + box.height]);
  const goal = { column: xs.indexOf(end.x), row: ys.indexOf(end.y) };
  const done = new Set<number>();
  const open = leastFirst<Step>();
  const at = ({ column, row }: { readonly column: number; readonly row: number }): Point => ({
    x: xs[column] ?? 0,
    y: ys[row] ?? 0,
  });
  const rest = (point: Point) => Math.abs(point.x - end.x) + Math.abs(point.y - end.y);
  open.add({ column: xs.indexOf(start.x), row: ys.indexOf(start.y), isFlat: true, cost: 0, before: null }, 0);
  for (let step = open.take(); step !== undefined; step = open.take()) {
    const key = (step.row * xs.length + step.column) * 2 + Number(step.isFlat);
    if (done.has(key)) continue;
    done.add(key);
    if (step.column === goal.column && step.row === goal.row && step.isFlat) return simplified(pointsOf(step, at));
    for (const [column, row] of neighbours(step)) {
      const isOutside = column < 0 || row < 0 || column >= xs.length || row >= ys.length;
      const next = { column, row };
      if (isOutside || !obstacles.isClear(at(step), at(next), 0)) continue;
      const isFlat = row === step.row;
      const cost = step.cost + costOf(at(step), at(next), obstacles) + (isFlat === step.isFlat ? 0 : corner);
      open.add({ ...next, isFlat, cost, before: step }, cost + rest(at(next)));
    }
    // Turning on the spot, so that the last piece may arrive level.
    if (step.column === goal.column && step.row === goal.row)
      open.add({ ...step, isFlat: true, cost: step.cost + corner }, step.cost + corner);
  }
  return null;
}

function neighbours({ column, row }: Step): readonly (readonly [number, number])[] {
  return [
    [column + 1, row],
    [column - 1, row],
    [column, row + 1],
    [column, row - 1],
  ];
}

function costOf(from: Point, to: Point, obstacles: Obstacles): number {
  const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  return obstacles.isClear(from, to, off - 1) ? length : length * hugging;
}

function linesOf(
  ends: readonly number[],
  boxes: readonly Box[],
  edges: (box: Box) => readonly [number, number],
): readonly number[] {
  const lines = new Set(ends);
  for (const box of boxes) {
    const [near, far] = edges(box);
    for (const line of [near - off, near, far, far + off]) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

function pointsOf(last: Step, at: (step: Step) => Point): readonly Point[] {
  const points: Point[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) points.push(at(step));
  return points.reverse();
}
