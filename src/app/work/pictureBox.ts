import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import { sizeOf, type Box } from '#layout/size.ts';
import type { BlockId, Point, Process } from '#model/process.ts';

/** What a picture shows, in the places of its blocks, px: its own `viewBox`. */
export function pictureBox(svg: string): Box {
  const found = /viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
  return { x, y, width, height };
}

/** Where the middle of a block is in a picture, px from its corner; null when it is not in the process. */
export function middleOf(process: Process, id: BlockId, picture: Box): Point | null {
  const block = process.blocks[id];
  if (block === undefined) return null;
  const { width, height } = sizeOf(faceOf(block, process).shape, exitsOf(block).length);
  return { x: block.at.x - picture.x + width / 2, y: block.at.y - picture.y + height / 2 };
}
