import type { Edit } from '#model/edit.ts';
import type { Stage } from '#model/process.ts';
import { thing } from './records.ts';
import { noStage } from './refusals.ts';

/** Renames a stage, or gives it a deadline, another one, or none. */
export function changeStage(stage: Stage): Edit {
  return (process) => {
    if (thing(process.stages, stage.id) === undefined) return noStage(stage.id);
    return { process: { ...process, stages: { ...process.stages, [stage.id]: stage } } };
  };
}
