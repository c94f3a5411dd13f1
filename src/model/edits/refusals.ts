import type { Said } from '#text/said.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Block, BlockId, Field, FieldId, FlowId, StageId } from '#model/process.ts';

type No = { readonly refused: Refusal };

/** The block is not in the process: somebody deleted it meanwhile. */
export function noBlock(block: BlockId): No {
  return refuse('model.refused.noBlock', { id: block }, { block });
}

/** The flow is not in the process. */
export function noFlow(flow: FlowId): No {
  return refuse('model.refused.noFlow', { id: flow }, { flow });
}

/** The field is not in the process. */
export function noField(field: FieldId): No {
  return refuse('model.refused.noField', { id: field }, { field });
}

/** The stage is not in the process. */
export function noStage(stage: StageId): No {
  return refuse('model.refused.noStage', { id: stage }, { stage });
}

/** Something in the process has this id already. */
export function idTaken(id: string): No {
  return refuse('model.refused.idTaken', { id });
}

/** How a refusal calls a block. */
export function called(block: Block): string | Said {
  return block.name.trim() === '' ? { code: 'model.unnamedBlock' } : block.name;
}

/** How a refusal calls a field. */
export function calledField(field: Field): string | Said {
  const name = [field.label, field.key].find((words) => words.trim() !== '');
  return name ?? { code: 'model.unnamedField' };
}
