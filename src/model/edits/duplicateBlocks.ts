import type { Edit } from '#model/edit.ts';
import { freshIdIn } from '#model/ids.ts';
import { refuse } from '#model/issue.ts';
import type { Block, BlockId, Flow, FlowId, Point, Process } from '#model/process.ts';
import { withBlocksNamed } from '#model/references.ts';
import { thing } from './records.ts';
import { called, idTaken, noBlock } from './refusals.ts';
import { isTaken } from './taken.ts';

/** The new id of each block that is copied. */
export type Copies = Readonly<Record<BlockId, BlockId>>;

/**
 * Copies blocks with the flows among them. A copied form asks the same fields; a copy that refers to a block which is
 * copied too refers to the copy.
 * @param by how far from the originals the copies lie, px
 * @param mayCopy says which may; a process has one start
 */
export function duplicateBlocks(copies: Copies, by: Point, mayCopy: (block: Block) => boolean = () => true): Edit {
  return (process) => {
    const blocks: [BlockId, Block][] = [];
    for (const [id, copy] of Object.entries(copies)) {
      const block = thing(process.blocks, id);
      if (block === undefined) return noBlock(id);
      if (!mayCopy(block)) return refuse('model.refused.oneOnly', { block: called(block) }, { block: id });
      if (isTaken(process, copy) || blocks.some(([taken]) => taken === copy)) return idTaken(copy);
      const data = withBlocksNamed(block.data, (named) => thing(copies, named) ?? named);
      blocks.push([copy, { ...block, id: copy, at: { x: block.at.x + by.x, y: block.at.y + by.y }, data }]);
    }
    const next = { ...process, blocks: { ...process.blocks, ...Object.fromEntries(blocks) } };
    return { process: { ...next, flows: { ...process.flows, ...copiedFlows(next, copies, by) } } };
  };
}

function copiedFlows(process: Process, copies: Copies, by: Point): Readonly<Record<FlowId, Flow>> {
  const fresh = freshIdIn(process);
  const inside = Object.values(process.flows).flatMap((flow) => {
    const [from, to] = [thing(copies, flow.from.block), thing(copies, flow.to)];
    if (from === undefined || to === undefined) return [];
    const bends = flow.bends?.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
    return [
      { id: fresh('c'), from: { block: from, exit: flow.from.exit }, to, ...(bends === undefined ? {} : { bends }) },
    ];
  });
  return Object.fromEntries(inside.map((flow) => [flow.id, flow]));
}
