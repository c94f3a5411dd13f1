import { inOrder, type Edit } from '#model/edit.ts';
import type { Block, ExitId, FlowId } from '#model/process.ts';
import { addBlock } from './addBlock.ts';
import { connect } from './connect.ts';
import { thing } from './records.ts';
import { noFlow } from './refusals.ts';

/**
 * Puts a block between two others: the flow leads to it, and a new flow from one of its exits to where the flow led.
 * A block that is in the process already is used as it is there.
 */
export function insertOnFlow(flow: FlowId, block: Block, exit: ExitId, newFlow: FlowId): Edit {
  return (process) => {
    const present = thing(process.flows, flow);
    if (present === undefined) return noFlow(flow);
    const added = thing(process.blocks, block.id) === undefined ? [addBlock(block)] : [];
    return inOrder(
      ...added,
      connect(flow, present.from, block.id),
      connect(newFlow, { block: block.id, exit }, present.to),
    )(process);
  };
}
