import type { Edit } from '#model/edit.ts';
import type { FlowId } from '#model/process.ts';
import { thing, without } from './records.ts';
import { noFlow } from './refusals.ts';

/** Takes connections away. */
export function disconnect(ids: readonly FlowId[]): Edit {
  return (process) => {
    const missing = ids.find((id) => thing(process.flows, id) === undefined);
    if (missing !== undefined) return noFlow(missing);
    return { process: { ...process, flows: without(process.flows, new Set(ids)) } };
  };
}
