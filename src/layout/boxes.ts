import type { Block, BlockId, ExitId, FlowId, Point, Process } from '#model/process.ts';
import type { Box, Size } from './size.ts';

/** Where every block is. */
export type Boxes = Readonly<Record<BlockId, Box>>;

/** A connection as the router sees it: from which of how many ports, to which block. */
export interface Link {
  readonly id: FlowId;
  readonly from: BlockId;
  /** Index of the exit among the block's exits, from the top. */
  readonly port: number;
  readonly ports: number;
  readonly to: BlockId;
  readonly bends?: readonly Point[];
}

/** The boxes of a process. */
export function boxesOf(process: Process, sizeOf: (block: Block) => Size): Boxes {
  const boxes = Object.values(process.blocks).map((block) => [block.id, { ...block.at, ...sizeOf(block) }]);
  return Object.fromEntries(boxes);
}

/** The links of a process; a flow of an exit or block that is gone has none. */
export function linksOf(process: Process, exitsOf: (block: Block) => readonly ExitId[]): readonly Link[] {
  const exits = new Map(Object.values(process.blocks).map((block) => [block.id, exitsOf(block)]));
  return Object.values(process.flows).flatMap(({ id, from, to, bends }) => {
    const ports = exits.get(from.block) ?? [];
    const port = ports.indexOf(from.exit);
    if (port === -1 || !exits.has(to)) return [];
    return [{ id, from: from.block, port, ports: ports.length, to, ...(bends === undefined ? {} : { bends }) }];
  });
}

/** Where an exit sits: on the right edge, evenly spread from top to bottom. */
export function portOf(box: Box, index: number, count: number): Point {
  return { x: box.x + box.width, y: box.y + Math.round((box.height * (index + 1)) / (count + 1)) };
}

/** Where connections enter: the middle of the left edge. */
export function entryOf(box: Box): Point {
  return { x: box.x, y: box.y + box.height / 2 };
}
