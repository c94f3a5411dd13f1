import type { Edit } from '#model/edit.ts';
import type { StageId } from '#model/process.ts';
import { thing } from './records.ts';
import { noStage } from './refusals.ts';

/** Takes a stage away; its blocks stay. */
export function dissolveStage(id: StageId): Edit {
  return (process) => {
    if (thing(process.stages, id) === undefined) return noStage(id);
    const { [id]: _gone, ...stages } = process.stages;
    const blocks = Object.fromEntries(
      Object.values(process.blocks).map((block) => {
        if (block.stage !== id) return [block.id, block];
        const { stage: _stage, ...rest } = block;
        return [block.id, rest];
      }),
    );
    return { process: { ...process, blocks, stages } };
  };
}
