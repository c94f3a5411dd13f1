import type { Said } from '#text/said.ts';
import type { Block, BlockId, ExitId, Flow, Process } from './process.ts';

/** A process as a graph: what only block kinds know about it is given as functions. `#blocks/graph.ts` makes one. */
export interface Graph {
  readonly process: Process;
  /** The exits of a block in their fixed order. */
  readonly exitsOf: (block: Block) => readonly ExitId[];
  readonly isStart: (block: Block) => boolean;
  readonly isEnd: (block: Block) => boolean;
  /** Whether several of its exits are followed at once. */
  readonly isSplit: (block: Block) => boolean;
  /** The split for whose branches a block waits (null: its settings name none); null for what is no join. */
  readonly joinOf: (block: Block) => { readonly split: BlockId | null } | null;
  /** How a message calls a block: its name or, without one, the word for its kind. */
  readonly nameOf: (block: Block) => string | Said;
  /** How a message calls an exit: the name that a person gave it or the interface's word. */
  readonly exitNameOf: (block: Block, exit: ExitId) => string | Said;
}

/** The flow that leaves by an exit, if it is wired. */
export function exitFlow(process: Process, block: BlockId, exit: ExitId): Flow | undefined {
  return flowsOutOf(process, block).find((flow) => flow.from.exit === exit);
}

/** The flows that leave a block. */
export function flowsOutOf(process: Process, block: BlockId): readonly Flow[] {
  return wiresOf(process).out.get(block) ?? [];
}

/** The flows that enter a block. */
export function flowsInto(process: Process, block: BlockId): readonly Flow[] {
  return wiresOf(process).into.get(block) ?? [];
}

/** All blocks that can be reached from some, themselves included. */
export function reachableFrom(process: Process, from: readonly BlockId[]): ReadonlySet<BlockId> {
  return spread(process, from, (id) => flowsOutOf(process, id).map((flow) => flow.to));
}

/** All blocks from which an end can be reached, the ends included. */
export function canReachEnd(graph: Graph): ReadonlySet<BlockId> {
  const { process } = graph;
  const ends = Object.values(process.blocks).filter((block) => graph.isEnd(block));
  const from = ends.map((block) => block.id);
  return spread(process, from, (id) => flowsInto(process, id).map((flow) => flow.from.block));
}

/**
 * All blocks in the order in which a person reads the process: from where nothing enters, along the first exit as far
 * as it goes, then the next exit. What is not connected comes last. Deterministic, whatever the order of the records.
 */
export function readingOrder(process: Process, exitsOf: Graph['exitsOf']): readonly BlockId[] {
  const order = new Set<BlockId>();
  const all = Object.values(process.blocks).sort(byPlace);
  const joined = all.filter((block) => !isAlone(process, block));
  const roots = joined.filter((block) => flowsInto(process, block.id).length === 0);
  for (const root of [...roots, ...joined, ...all]) walk(process, exitsOf, root.id, order);
  return [...order];
}

/** Reads from top left, and by id where two blocks lie on the same place. */
function byPlace(a: Block, b: Block): number {
  return a.at.x - b.at.x || a.at.y - b.at.y || (a.id < b.id ? -1 : 1);
}

function isAlone(process: Process, block: Block): boolean {
  return flowsOutOf(process, block.id).length + flowsInto(process, block.id).length === 0;
}

/** A stack instead of recursion: a chain of 20,000 blocks must not overflow. */
function walk(process: Process, exitsOf: Graph['exitsOf'], from: BlockId, order: Set<BlockId>): void {
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const block = process.blocks[id];
    if (block === undefined || order.has(id)) continue;
    order.add(id);
    for (const exit of exitsOf(block).toReversed()) {
      const flow = exitFlow(process, id, exit);
      if (flow !== undefined) todo.push(flow.to);
    }
  }
}

function spread(
  process: Process,
  from: readonly BlockId[],
  next: (id: BlockId) => readonly BlockId[],
): ReadonlySet<BlockId> {
  const found = new Set<BlockId>();
  const todo = [...from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id) || process.blocks[id] === undefined) continue;
    found.add(id);
    todo.push(...next(id));
  }
  return found;
}

interface Wires {
  readonly out: ReadonlyMap<BlockId, readonly Flow[]>;
  readonly into: ReadonlyMap<BlockId, readonly Flow[]>;
}

/** Remembered by the flows' record, which is never changed in place, so that asking for every exit stays linear. */
const remembered = new WeakMap<Process['flows'], Wires>();

function wiresOf(process: Process): Wires {
  const known = remembered.get(process.flows);
  if (known !== undefined) return known;
  const flows = Object.values(process.flows);
  const wires = {
    out: grouped(flows, (flow) => flow.from.block),
    into: grouped(flows, (flow) => flow.to),
  };
  remembered.set(process.flows, wires);
  return wires;
}

function grouped(flows: readonly Flow[], by: (flow: Flow) => BlockId): ReadonlyMap<BlockId, readonly Flow[]> {
  const groups = new Map<BlockId, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(by(flow));
    if (group === undefined) groups.set(by(flow), [flow]);
    else group.push(flow);
  }
  return groups;
}
