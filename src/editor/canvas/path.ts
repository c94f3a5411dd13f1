import type { Point } from '#model/process.ts';

const radius = 10;

/** The SVG path of a route, with its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const parts = rest.map((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (after === undefined) return `L${corner.x} ${corner.y}`;
    const turn = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const [into, outOf] = [towards(corner, before, turn), towards(corner, after, turn)];
    return `L${into.x} ${into.y}Q${corner.x} ${corner.y} ${outOf.x} ${outOf.y}`;
  });
  return `M${start.x} ${start.y}${parts.join('')}`;
}

/** The head of the arrow at the end of a route. */
export function arrowOf(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const back = towards(end, before, 7);
  const [dx, dy] = [(end.x - back.x) / 7, (end.y - back.y) / 7];
  return `M${end.x} ${end.y}L${back.x - dy * 4.5} ${back.y + dx * 4.5}L${back.x + dy * 4.5} ${back.y - dx * 4.5}Z`;
}

/** How far a place is from a route, px. */
export function distanceTo(points: readonly Point[], place: Point): number {
  const legs = points.slice(1).map((to, index) => distance(place, nearestOn(points[index] ?? to, to, place)));
  return Math.min(Infinity, ...legs);
}

function nearestOn(from: Point, to: Point, { x, y }: Point): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
  return towards(from, to, Math.max(0, Math.min(length, along)));
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
