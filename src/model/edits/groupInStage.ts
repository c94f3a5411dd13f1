import type { Edit } from '#model/edit.ts';
import type { BlockId, StageId } from '#model/process.ts';
import { withoutEmptyStages } from './emptyStages.ts';
import { thing } from './records.ts';
import { idTaken, noBlock } from './refusals.ts';
import { isTaken } from './taken.ts';

/** Makes a stage of blocks; each leaves the one in which it was. */
export function groupInStage(id: StageId, name: string, blocks: readonly BlockId[]): Edit {
  return (process) => {
    if (isTaken(process, id)) return idTaken(id);
    const lost = blocks.find((block) => thing(process.blocks, block) === undefined);
    if (lost !== undefined) return noBlock(lost);
    const inside = new Set(blocks);
    const next = Object.fromEntries(
      Object.values(process.blocks).map((block) => [block.id, inside.has(block.id) ? { ...block, stage: id } : block]),
    );
    const stages = { ...process.stages, [id]: { id, name } };
    return { process: withoutEmptyStages({ ...process, blocks: next, stages }) };
  };
}
