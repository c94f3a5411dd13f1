import { exitFlow, flowsInto, type Graph } from '#model/graph.ts';
import type { Block, BlockId, FlowId } from '#model/process.ts';

/** The block that an exit leads to: the first one that is wired, or the one of that number, counted from 0. */
export function nextOf(graph: Graph, id: BlockId, exit?: number): BlockId | null {
  const targets = targetsOf(graph, id);
  const wired = exit === undefined ? targets.find((target) => target !== null) : targets[exit];
  return wired ?? null;
}

/** The block that one comes from: the nearest before it in reading order, or else any. */
export function previousOf(graph: Graph, id: BlockId, order: readonly BlockId[]): BlockId | null {
  const here = order.indexOf(id);
  const sources = flowsInto(graph.process, id)
    .map((flow) => order.indexOf(flow.from.block))
    .filter((at) => at !== -1 && at !== here);
  const before = sources.filter((at) => at < here);
  const best = before.length > 0 ? Math.max(...before) : Math.min(...sources);
  return order[best] ?? null;
}

/**
 * The block above (-1) or below (1): another target of where one comes from, in the order of its exits; without one,
 * the nearest on the canvas.
 */
export function besideOf(graph: Graph, id: BlockId, step: 1 | -1, order: readonly BlockId[]): BlockId | null {
  const parent = previousOf(graph, id, order);
  const siblings = parent === null ? [] : [...new Set(targetsOf(graph, parent).filter((target) => target !== null))];
  const sibling = siblings[siblings.indexOf(id) + step];
  return sibling !== undefined && siblings.includes(id) ? sibling : nearestOf(graph, id, step);
}

/** The connections that leave a block, in the order of its exits, or those that enter it. */
export function wiresOf(graph: Graph, id: BlockId, way: 'out' | 'in'): readonly FlowId[] {
  const block = graph.process.blocks[id];
  if (block === undefined) return [];
  if (way === 'in') return flowsInto(graph.process, id).map((flow) => flow.id);
  return graph.exitsOf(block).flatMap((exit) => exitFlow(graph.process, id, exit)?.id ?? []);
}

function targetsOf(graph: Graph, id: BlockId): readonly (BlockId | null)[] {
  const block = graph.process.blocks[id];
  if (block === undefined) return [];
  return graph.exitsOf(block).map((exit) => exitFlow(graph.process, id, exit)?.to ?? null);
}

function nearestOf(graph: Graph, id: BlockId, step: 1 | -1): BlockId | null {
  const here = graph.process.blocks[id];
  if (here === undefined) return null;
  const far = (block: Block) => Math.abs(block.at.y - here.at.y) + 2 * Math.abs(block.at.x - here.at.x);
  const [nearest] = Object.values(graph.process.blocks)
    .filter((block) => (block.at.y - here.at.y) * step > 0)
    .toSorted((one, other) => far(one) - far(other));
  return nearest?.id ?? null;
}
