import type { Point } from '#model/process.ts';
import type { Lines } from './lines.ts';
import type { Obstacles } from './obstacles.ts';
import type { Box } from './size.ts';
import { simplified, type Way } from './way.ts';

/** How much room a route keeps, px. */
export interface Room {
  /** From blocks. */
  readonly clear: number;
  /** Before the first turn and after the last. */
  readonly stub: number;
  /** Of a lane from the block that it runs along. */
  readonly lane: number;
}

/** What routes have as a rule. */
export const roomy: Room = { clear: 12, stub: 18, lane: 20 };
/** What they make do with where blocks stand close. */
export const tight: Room = { clear: 3, stub: 6, lane: 4 };

/** Between neighbouring lanes, px. */
const step = 12;
/** After so many levels a route that was found will do. */
const enough = 32;
/** How many lanes are tried beside a block. */
const lanes = [0, 1, 2, 3, 4, 5] as const;
/** What a corner is worth, in px of way. */
const corner = 24;

/**
 * The cheapest route of up to five pieces: out to the right, up or down, along a lane, up or down, in from the left.
 * Cheap is short, with few corners, off other lines. Null when each of them meets a block.
 */
export function lanesRoute(way: Way, obstacles: Obstacles, lines: Lines, room: Room): readonly Point[] | null {
  const scene: Scene = { way, obstacles, lines, room };
  return cheapestLane(scene, leftLanes(scene), rightLanes(scene)) ?? cheapestLane(scene, leftXs(scene), rightXs(scene));
}

function cheapestLane(scene: Scene, leftXs: readonly number[], rightXs: readonly number[]): readonly Point[] | null {
  const { way } = scene;
  const lefts = leftXs.map((x) => sideOf(scene, x, 'left'));
  const rights = rightXs.map((x) => sideOf(scene, x, 'right'));
  let best: Costed | null = null;
  for (const [at, y] of laneYs(scene).entries()) {
    // Lanes come shortest first: when even a bare one is dearer than what is found, all others are.
    if (best !== null && (at > enough || shortest(way, y) >= best.cost)) break;
    const found = alongLane(scene, y, lefts, rights);
    if (found !== null && (best === null || found.cost < best.cost)) best = found;
  }
  return best === null ? null : simplified(best.points);
}

interface Scene {
  readonly way: Way;
  readonly obstacles: Obstacles;
  readonly lines: Lines;
  readonly room: Room;
}

interface Costed {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** A place to turn near one end: where, and what the level piece between it and the end costs; null when that is blocked. */
interface Side {
  readonly x: number;
  readonly level: number | null;
}

function alongLane(scene: Scene, y: number, lefts: readonly Side[], rights: readonly Side[]): Costed | null {
  const { start, end } = scene.way;
  if (y === start.y && y === end.y) return straight(scene);
  if (y === start.y) return cheapest(rights.map((right) => oneTurn(scene, right.x, null, right)));
  if (y === end.y) return cheapest(lefts.map((left) => oneTurn(scene, left.x, left, null)));
  const outs = cheapestFew(lefts.map((left) => upright(scene, left, start, y)));
  const ins = cheapestFew(rights.map((right) => upright(scene, right, end, y)));
  return cheapest(outs.flatMap((out) => ins.map((into) => joined(scene, out, into, y))));
}

function straight({ way: { link, start, end }, obstacles, lines }: Scene): Costed | null {
  if (start.x > end.x || !obstacles.isClear(start, end, 0)) return null;
  return { points: [start, end], cost: end.x - start.x + lines.cost(start, end, link.to) };
}

/** Level, upright, level. */
function oneTurn(scene: Scene, x: number, left: Side | null, right: Side | null): Costed | null {
  const { way, obstacles, lines, room } = scene;
  const { link, start, end } = way;
  const [one, two] = [
    { x, y: start.y },
    { x, y: end.y },
  ];
  if (x <= start.x || x >= end.x || (left ?? right)?.level == null) return null;
  const other = left === null ? ([start, one, link.from] as const) : ([two, end, link.to] as const);
  if (!obstacles.isClear(other[0], other[1], room.clear, [other[2]])) return null;
  if (!obstacles.isClear(one, two, room.clear)) return null;
  const crossed = lines.cost(other[0], other[1], left === null ? null : link.to) + lines.cost(one, two, null);
  const level = (left ?? right)?.level ?? 0;
  // Any turn is as long as any other; in a short gap the middle looks best, in a long one the turn is near an end.
  const off = Math.min(Math.abs(x - (start.x + end.x) / 2), x - start.x, end.x - x + 60);
  const cost = end.x - start.x + Math.abs(start.y - end.y) + 2 * corner + crossed + level + off * 0.15;
  return { points: [start, one, two, end], cost };
}

/** The way from an end to a lane, by one place to turn. */
function upright({ obstacles, lines, room }: Scene, side: Side, end: Point, y: number): (Costed & Side) | null {
  const [from, to] = [
    { x: side.x, y: end.y },
    { x: side.x, y },
  ];
  if (side.level === null || !obstacles.isClear(from, to, room.clear)) return null;
  const away = Math.abs(side.x - end.x);
  const cost = Math.abs(y - end.y) + side.level + lines.cost(from, to, null) + away * 0.05;
  return { points: [end, from, to], cost, ...side };
}

function joined(
  { way, obstacles, lines, room }: Scene,
  out: Costed & Side,
  into: Costed & Side,
  y: number,
): Costed | null {
  const { start, end } = way;
  const [one, two] = [
    { x: out.x, y },
    { x: into.x, y },
  ];
  if (!obstacles.isClear(one, two, room.clear)) return null;
  const length = Math.abs(out.x - start.x) + Math.abs(out.x - into.x) + Math.abs(end.x - into.x);
  const cost = length + out.cost + into.cost + lines.cost(one, two, null) + 4 * corner;
  return { points: [...out.points, ...into.points.toReversed()], cost };
}

function sideOf({ way: { link, start, end }, obstacles, lines, room }: Scene, x: number, side: 'left' | 'right'): Side {
  const [from, to, own] = side === 'left' ? [start, { x, y: start.y }, link.from] : [{ x, y: end.y }, end, link.to];
  const isClear = obstacles.isClear(from, to, room.clear, [own]);
  return { x, level: isClear ? lines.cost(from, to, side === 'left' ? null : link.to) : null };
}

/** Places to turn after leaving: lanes beside the block, and a short gap's middle. */
function leftLanes({ way: { start, end }, room }: Scene): readonly number[] {
  return [...new Set([...lanes.map((at) => start.x + room.stub + at * step), ...between(start, end)])];
}

/** Places to turn before entering. */
function rightLanes({ way: { start, end }, room }: Scene): readonly number[] {
  return [...new Set([...lanes.map((at) => end.x - room.stub - at * step), ...between(start, end)])];
}

/** The same, and lanes beside what stands near: for where those beside the block are blocked. */
function leftXs(scene: Scene): readonly number[] {
  const { way, obstacles, room } = scene;
  const { x, y } = way.start;
  const near = obstacles.within({ left: x, right: x + 320, top: y - 240, bottom: y + 240 });
  return [...new Set([...leftLanes(scene), ...beside(near, room).filter((at) => at > x + room.stub && at < x + 400)])];
}

function rightXs(scene: Scene): readonly number[] {
  const { way, obstacles, room } = scene;
  const { x, y } = way.end;
  const near = obstacles.within({ left: x - 320, right: x, top: y - 240, bottom: y + 240 });
  return [...new Set([...rightLanes(scene), ...beside(near, room).filter((at) => at < x - room.stub && at > x - 400)])];
}

function beside(boxes: readonly Box[], room: Room): readonly number[] {
  return boxes.flatMap(({ x, width }) => [x + width + room.lane, x - room.lane]);
}

function between(start: Point, end: Point): readonly number[] {
  const gap = end.x - start.x;
  return gap > 0 ? [Math.round(start.x + gap / 2), Math.round(start.x + gap / 3), Math.round(end.x - gap / 3)] : [];
}

/** Levels to run along, shortest way first: those of both ends, and lanes above and below the blocks around. */
function laneYs({ way, obstacles, room }: Scene): readonly number[] {
  const { start, end } = way;
  const around = 480;
  const boxes = obstacles.within({
    left: Math.min(start.x, end.x) - 120,
    right: Math.max(start.x, end.x) + 120,
    top: Math.min(start.y, end.y) - around,
    bottom: Math.max(start.y, end.y) + around,
  });
  const ys = new Set([start.y, end.y]);
  for (const box of boxes) {
    for (const at of lanes) {
      ys.add(box.y - room.lane - at * step);
      ys.add(box.y + box.height + room.lane + at * step);
    }
  }
  return [...ys].sort((a, b) => shortest(way, a) - shortest(way, b) || a - b);
}

/** No route along a lane is shorter than this. */
function shortest({ start, end }: Way, y: number): number {
  return Math.abs(start.x - end.x) + Math.abs(start.y - y) + Math.abs(y - end.y);
}

function cheapest<T extends Costed>(routes: readonly (T | null)[]): T | null {
  return cheapestFew(routes)[0] ?? null;
}

function cheapestFew<T extends Costed>(routes: readonly (T | null)[]): readonly T[] {
  return routes
    .filter((route) => route !== null)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 2);
}
