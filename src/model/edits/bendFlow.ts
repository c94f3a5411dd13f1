import type { Edit } from '#model/edit.ts';
import type { FlowId, Point } from '#model/process.ts';
import { thing } from './records.ts';
import { noFlow } from './refusals.ts';

/** Keeps the corners that a person made in a connection; none of them means "route it automatically". */
export function bendFlow(id: FlowId, bends: readonly Point[]): Edit {
  return (process) => {
    const flow = thing(process.flows, id);
    if (flow === undefined) return noFlow(id);
    const { bends: _before, ...straight } = flow;
    const bent = bends.length === 0 ? straight : { ...straight, bends: bends.map(({ x, y }) => ({ x, y })) };
    return { process: { ...process, flows: { ...process.flows, [id]: bent } } };
  };
}
