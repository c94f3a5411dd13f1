import type { BlockId, Point } from '#model/process.ts';
import type { Boxes } from './boxes.ts';
import type { Box, Size } from './size.ts';

/** The grid that blocks lie on, px. */
const grid = 10;
/** How far a block stays from others when it has to give way, px. */
const aside = 20;
/** Room for a connection and its name between two blocks of a row, px. */
const gap = 80;

/**
 * The place (top left corner, on a 10 px grid) nearest to a wish where a block overlaps no other. A free wish is
 * granted, however tight; a block that has to give way keeps 20 px from the others.
 */
export function freePlace(boxes: Iterable<Box>, size: Size, near: Point): Point {
  const wish = { x: snap(near.x), y: snap(near.y) };
  const all = [...boxes];
  if (isFree(all, size, wish, 0)) return wish;
  const nearest = all.toSorted((a, b) => apart(a, wish) - apart(b, wish));
  // Few boxes decide nearly always; all of them surely, because beyond the outermost one there is room.
  return bestAmong(nearest.slice(0, 40), all, size, wish) ?? bestAmong(nearest, all, size, wish) ?? wish;
}

/**
 * Where a block goes between two others, and where blocks move to make room for it: those in its row to the right of
 * it, and whatever these would overlap. A connection that leads back has room already.
 */
export function roomFor(
  boxes: Boxes,
  between: { readonly from: BlockId; readonly to: BlockId },
  size: Size,
): { readonly at: Point; readonly moves: Readonly<Record<BlockId, Point>> } {
  const [from, to] = [boxes[between.from], boxes[between.to]];
  if (from === undefined || to === undefined) {
    return { at: freePlace(Object.values(boxes), size, from ?? to ?? { x: 0, y: 0 }), moves: {} };
  }
  const wish = { x: snap(from.x + from.width + gap), y: snap(from.y + (from.height - size.height) / 2) };
  if (to.x < from.x + from.width) {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return { at: freePlace(Object.values(boxes), size, middle), moves: {} };
  }
  const by = Math.ceil((wish.x + size.width + gap - to.x) / grid) * grid;
  const moves = by > 0 ? pushed(boxes, { ...wish, ...size }, to, by) : {};
  const after = Object.entries(boxes).map(([id, box]) => ({ ...box, ...moves[id] }));
  return { at: freePlace(after, size, wish), moves };
}

/** Moves the row of a new block from `to` on; whoever is then in the way moves as far. */
function pushed(boxes: Boxes, room: Box, to: Box, by: number): Readonly<Record<BlockId, Point>> {
  const moving = new Map<BlockId, Box>();
  const isInRow = (box: Box) => box.y < room.y + room.height + aside && box.y + box.height > room.y - aside;
  const todo = Object.entries(boxes).filter(([, box]) => box === to || (box.x >= to.x && isInRow(box)));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [id, box] = next;
    if (moving.has(id)) continue;
    const moved = { ...box, x: box.x + by };
    moving.set(id, moved);
    todo.push(...Object.entries(boxes).filter(([other, there]) => !moving.has(other) && overlaps(moved, there, 0)));
  }
  return Object.fromEntries([...moving].map(([id, { x, y }]) => [id, { x, y }]));
}

/** The nearest free place has each edge at the wish or beside a box; of two as near, the one to the right and below. */
function bestAmong(beside: readonly Box[], all: readonly Box[], size: Size, wish: Point): Point | null {
  const xs = beside.flatMap((box) => [snapUp(box.x + box.width + aside), snapDown(box.x - size.width - aside)]);
  const ys = beside.flatMap((box) => [snapUp(box.y + box.height + aside), snapDown(box.y - size.height - aside)]);
  let best: Point | null = null;
  for (const x of new Set([wish.x, ...xs])) {
    for (const y of new Set([wish.y, ...ys])) {
      const isNearer = best === null || distance({ x, y }, wish) < distance(best, wish);
      if (isNearer && isFree(all, size, { x, y }, aside)) best = { x, y };
    }
  }
  return best;
}

function isFree(boxes: readonly Box[], size: Size, at: Point, room: number): boolean {
  const box = { ...at, ...size };
  return boxes.every((other) => !overlaps(box, other, room));
}

function overlaps(one: Box, other: Box, room: number): boolean {
  return (
    one.x < other.x + other.width + room &&
    other.x < one.x + one.width + room &&
    one.y < other.y + other.height + room &&
    other.y < one.y + one.height + room
  );
}

function apart(box: Box, at: Point): number {
  return distance({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, at);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function snap(value: number): number {
  return Math.round(value / grid) * grid;
}

function snapDown(value: number): number {
  return Math.floor(value / grid) * grid;
}

function snapUp(value: number): number {
  return Math.ceil(value / grid) * grid;
}
