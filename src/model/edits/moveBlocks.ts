import type { Edit } from '#model/edit.ts';
import type { BlockId, Flow, Point, Process } from '#model/process.ts';
import { thing } from './records.ts';
import { noBlock } from './refusals.ts';

/** Puts blocks in new places (top left corners, px). Corners made by hand go along when both ends move together. */
export function moveBlocks(places: Readonly<Record<BlockId, Point>>): Edit {
  return (process) => {
    const missing = Object.keys(places).find((id) => thing(process.blocks, id) === undefined);
    if (missing !== undefined) return noBlock(missing);
    const moved = Object.entries(places).flatMap(([id, at]) => {
      const block = process.blocks[id];
      return block === undefined || isSame(block.at, at) ? [] : [[id, { ...block, at: { x: at.x, y: at.y } }] as const];
    });
    if (moved.length === 0) return { process };
    const next = { ...process, blocks: { ...process.blocks, ...Object.fromEntries(moved) } };
    return { process: { ...next, flows: withBendsMoved(process, next) } };
  };
}

function withBendsMoved(before: Process, after: Process): Process['flows'] {
  const moved = Object.values(before.flows).flatMap((flow) => {
    const by = togetherBy(before, after, flow);
    if (flow.bends === undefined || by === null) return [];
    return [[flow.id, { ...flow, bends: flow.bends.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }] as const];
  });
  return moved.length === 0 ? before.flows : { ...before.flows, ...Object.fromEntries(moved) };
}

/** How far both ends of a flow moved, or null when they did not move or not alike. */
function togetherBy(before: Process, after: Process, flow: Flow): Point | null {
  const [from, to] = [distance(before, after, flow.from.block), distance(before, after, flow.to)];
  return isSame(from, to) && !isSame(from, { x: 0, y: 0 }) ? from : null;
}

function distance(before: Process, after: Process, block: BlockId): Point {
  const [was, is] = [before.blocks[block]?.at, after.blocks[block]?.at];
  return was === undefined || is === undefined ? { x: 0, y: 0 } : { x: is.x - was.x, y: is.y - was.y };
}

function isSame(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}
