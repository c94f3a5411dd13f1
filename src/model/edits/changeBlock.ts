import { inOrder, type Edit } from '#model/edit.ts';
import type { JsonObject } from '#model/json.ts';
import type { BlockId, ExitId } from '#model/process.ts';
import { flowsOutOf } from '#model/graph.ts';
import { without } from './records.ts';
import { replaceBlock } from './replaceBlock.ts';

/** Gives a block other settings. Flows of exits that it has no more go away. @param exits the exits that it has with them */
export function changeBlock(id: BlockId, data: JsonObject, exits: readonly ExitId[]): Edit {
  return inOrder(
    replaceBlock(id, (block) => ({ ...block, data })),
    (process) => {
      const loose = flowsOutOf(process, id).filter((flow) => !exits.includes(flow.from.exit));
      if (loose.length === 0) return { process };
      return { process: { ...process, flows: without(process.flows, new Set(loose.map((flow) => flow.id))) } };
    },
  );
}
