import { dominatorsOf } from './dominators.ts';
import { exitFlow, type Graph } from './graph.ts';
import type { Block, BlockId, ExitId, Flow } from './process.ts';

/** What the search for parallel sections asks of a process; only what the start leads to is in it. */
export interface SectionMap {
  readonly graph: Graph;
  /** Reached splits and joins, in order. */
  readonly splits: readonly Block[];
  readonly joins: readonly Block[];
  /** In the order of the drawing: a block comes before those it leads to, unless they lead back to it. */
  readonly turnOf: (block: BlockId) => number;
  /** Whether every way from the start to `block` leads through `by`; true for itself. */
  readonly dominates: (by: BlockId, block: BlockId) => boolean;
  /** The same for leaving `by` by one exit of it; only exits of splits are known. */
  readonly exitDominates: (by: BlockId, exit: ExitId, block: BlockId) => boolean;
  /** Connections between reached blocks. */
  readonly into: (block: BlockId) => readonly Flow[];
  readonly outOf: (block: BlockId) => readonly Flow[];
}

/** Makes the map of a process; each exit of a split is a node of its own, so that branches can be told apart. */
export function sectionMapOf(graph: Graph): SectionMap {
  const blocks = Object.values(graph.process.blocks);
  const flows = new Map(blocks.map((block) => [block.id, flowsFrom(graph, block)]));
  const nodes = new Map<string, number>([[entry, 0]]);
  const next: number[][] = [[]];
  const nodeOf = (name: string) => {
    const known = nodes.get(name);
    if (known !== undefined) return known;
    nodes.set(name, next.length);
    return next.push([]) - 1;
  };
  const join = (from: string, to: string) => next[nodeOf(from)]?.push(nodeOf(to));
  for (const block of blocks) {
    if (graph.isStart(block)) join(entry, block.id);
    for (const flow of flows.get(block.id) ?? []) {
      if (!graph.isSplit(block)) join(block.id, flow.to);
      else {
        join(block.id, exitName(flow.from.block, flow.from.exit));
        join(exitName(flow.from.block, flow.from.exit), flow.to);
      }
    }
  }
  const dominators = dominatorsOf(next, 0);
  const numberOf = (name: string) => nodes.get(name) ?? -1;
  const isReached = (block: BlockId) => dominators.isReached(numberOf(block));
  const into = new Map<BlockId, Flow[]>();
  for (const flow of [...flows.values()].flat()) {
    if (isReached(flow.from.block)) into.set(flow.to, [...(into.get(flow.to) ?? []), flow]);
  }
  const turn = new Map(dominators.order.map((node, at) => [node, at]));
  const turnOf = (block: BlockId) => turn.get(numberOf(block)) ?? -1;
  const inOrder = blocks.filter(({ id }) => isReached(id)).toSorted((a, b) => turnOf(a.id) - turnOf(b.id));
  return {
    graph,
    splits: inOrder.filter((block) => graph.isSplit(block)),
    joins: inOrder.filter((block) => graph.joinOf(block) !== null),
    turnOf,
    dominates: (by, block) => dominators.dominates(numberOf(by), numberOf(block)),
    exitDominates: (by, exit, block) => dominators.dominates(numberOf(exitName(by, exit)), numberOf(block)),
    into: (block) => into.get(block) ?? [],
    outOf: (block) => flows.get(block) ?? [],
  };
}

const entry = '';

function exitName(block: BlockId, exit: ExitId): string {
  return `${block}.${exit}`;
}

/** The connections of its exits that lead to a block of the process. */
function flowsFrom({ process, exitsOf }: Graph, block: Block): readonly Flow[] {
  return exitsOf(block).flatMap((exit) => {
    const flow = exitFlow(process, block.id, exit);
    return flow !== undefined && Object.hasOwn(process.blocks, flow.to) ? [flow] : [];
  });
}
