import type { Deadline } from '#model/deadline.ts';
import { inOrder, type Edit } from '#model/edit.ts';
import type { Block, BlockId } from '#model/process.ts';
import { expiredExit } from '#model/deadline.ts';
import { exitFlow } from '#model/graph.ts';
import { without } from './records.ts';
import { replaceBlock } from './replaceBlock.ts';

/** Gives a block a deadline, another one, or none. Where it does not leave by it any more, that connection goes away. */
export function changeDeadline(id: BlockId, deadline: Deadline | null): Edit {
  return inOrder(
    replaceBlock(id, (block) => withDeadline(block, deadline)),
    (process) => {
      const flow = deadline?.leaves === true ? undefined : exitFlow(process, id, expiredExit);
      return {
        process: flow === undefined ? process : { ...process, flows: without(process.flows, new Set([flow.id])) },
      };
    },
  );
}

function withDeadline({ deadline: _before, ...block }: Block, deadline: Deadline | null): Block {
  return deadline === null ? block : { ...block, deadline };
}
