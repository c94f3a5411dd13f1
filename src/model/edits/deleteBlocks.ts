import type { Edit } from '#model/edit.ts';
import { refuse } from '#model/issue.ts';
import type { Block, BlockId, Process } from '#model/process.ts';
import { fieldsUsed, fieldsUsedIn, withBlocksNamed } from '#model/references.ts';
import { withoutEmptyStages } from './emptyStages.ts';
import { thing, without } from './records.ts';
import { called, noBlock } from './refusals.ts';

/**
 * Takes blocks away, with the flows that touch them and the fields that only they used. Settings that referred to one
 * of them refer to none.
 * @param mayGo says which may; a process keeps its start
 */
export function deleteBlocks(ids: readonly BlockId[], mayGo: (block: Block) => boolean = () => true): Edit {
  return (process) => {
    for (const id of ids) {
      const block = thing(process.blocks, id);
      if (block === undefined) return noBlock(id);
      if (!mayGo(block)) return refuse('model.refused.keepsBlock', { block: called(block) }, { block: id });
    }
    const gone = new Set(ids);
    const blocks = forgetting(without(process.blocks, gone), gone);
    const flows = Object.values(process.flows).filter((flow) => gone.has(flow.from.block) || gone.has(flow.to));
    const stages = withoutTargets(process.stages, gone);
    const next = { ...process, blocks, stages, flows: without(process.flows, new Set(flows.map((flow) => flow.id))) };
    return { process: withoutEmptyStages({ ...next, fields: without(process.fields, orphans(process, next, gone)) }) };
  };
}

/** A stage whose deadline led to a block that is gone leads nowhere any more. */
function withoutTargets(stages: Process['stages'], gone: ReadonlySet<BlockId>): Process['stages'] {
  const mended = Object.values(stages).flatMap((stage) => {
    const { deadline } = stage;
    if (deadline?.block == null || !gone.has(deadline.block)) return [];
    return [[stage.id, { ...stage, deadline: { ...deadline, block: null } }] as const];
  });
  if (mended.length === 0) return stages;
  return { ...stages, ...Object.fromEntries(mended) };
}

/** Blocks that refer to none of those that are gone stay the same objects. */
function forgetting(blocks: Process['blocks'], gone: ReadonlySet<BlockId>): Process['blocks'] {
  const changed = Object.values(blocks).flatMap((block) => {
    let isChanged = false;
    const data = withBlocksNamed(block.data, (named) => {
      isChanged ||= gone.has(named);
      return gone.has(named) ? '' : named;
    });
    return isChanged ? [[block.id, { ...block, data }] as const] : [];
  });
  return changed.length === 0 ? blocks : { ...blocks, ...Object.fromEntries(changed) };
}

function orphans(before: Process, after: Process, gone: ReadonlySet<BlockId>): ReadonlySet<string> {
  const stillUsed = fieldsUsed(after);
  const wereUsed = [...gone].flatMap((id) => [...fieldsUsedIn(before.blocks[id]?.data ?? null)]);
  return new Set(wereUsed.filter((field) => !stillUsed.has(field)));
}
