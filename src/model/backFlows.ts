import { exitFlow, type Graph } from './graph.ts';
import type { BlockId, Flow, FlowId, Process } from './process.ts';

/**
 * The flows by which a request comes back to where it was: those that lead to a block on the way on which the process
 * has just been read. A flow to a block that is only read earlier, such as a join, is none.
 * @param order all blocks in reading order
 */
export function backFlows(process: Process, exitsOf: Graph['exitsOf'], order: readonly BlockId[]): ReadonlySet<FlowId> {
  const back = new Set<FlowId>();
  const seen = new Set<BlockId>();
  const onTheWay = new Set<BlockId>();
  for (const root of order) {
    // A stack instead of recursion: a chain of 20,000 blocks must not overflow.
    const way = seen.has(root) ? [] : [enter(root)];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const flow = last.left.shift();
      if (flow === undefined) {
        onTheWay.delete(last.id);
        way.pop();
      } else if (onTheWay.has(flow.to)) back.add(flow.id);
      else if (!seen.has(flow.to)) way.push(enter(flow.to));
    }
  }
  return back;

  function enter(id: BlockId): { readonly id: BlockId; readonly left: Flow[] } {
    seen.add(id);
    onTheWay.add(id);
    const block = process.blocks[id];
    const exits = block === undefined ? [] : exitsOf(block);
    return { id, left: exits.flatMap((exit) => exitFlow(process, id, exit) ?? []) };
  }
}
