import type { Edit } from '#model/edit.ts';
import type { BlockId, StageId } from '#model/process.ts';
import { withoutEmptyStages } from './emptyStages.ts';
import { thing } from './records.ts';
import { noBlock, noStage } from './refusals.ts';

/** Puts a block into a stage, or takes it out of the one in which it is (null). */
export function moveToStage(id: BlockId, stage: StageId | null): Edit {
  return (process) => {
    const found = thing(process.blocks, id);
    if (found === undefined) return noBlock(id);
    if (stage !== null && thing(process.stages, stage) === undefined) return noStage(stage);
    const { stage: _before, ...block } = found;
    const blocks = { ...process.blocks, [id]: stage === null ? block : { ...block, stage } };
    return { process: withoutEmptyStages({ ...process, blocks }) };
  };
}
