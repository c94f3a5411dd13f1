import type { Edit } from '#model/edit.ts';
import { exitFlow } from '#model/graph.ts';
import type { BlockId, Flow, FlowId } from '#model/process.ts';
import { thing } from './records.ts';
import { idTaken, noBlock } from './refusals.ts';
import { isTaken } from './taken.ts';

/**
 * Leads an exit to a block. Exactly one flow leaves an exit: one that is there is moved, keeping its id, and loses the
 * corners made by hand, which led elsewhere.
 * @param id of the new flow, should one be needed
 */
export function connect(id: FlowId, from: Flow['from'], to: BlockId): Edit {
  return (process) => {
    const missing = [from.block, to].find((block) => thing(process.blocks, block) === undefined);
    if (missing !== undefined) return noBlock(missing);
    const present = exitFlow(process, from.block, from.exit);
    if (present?.to === to) return { process };
    if (present === undefined && isTaken(process, id)) return idTaken(id);
    const flow = { id: present?.id ?? id, from: { block: from.block, exit: from.exit }, to };
    return { process: { ...process, flows: { ...process.flows, [flow.id]: flow } } };
  };
}
