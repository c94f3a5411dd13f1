import type { Graph } from '#model/graph.ts';
import type { Block, Process } from '#model/process.ts';
import { exitNameOf, exitsOf, isEnd, isSplit, isStart, joinOf, kindOf } from './index.ts';

/** A process as a graph, with what its blocks' kinds know. */
export function graphOf(process: Process): Graph {
  return {
    process,
    exitsOf: (block) => exitsOf(block).map((exit) => exit.id),
    isStart,
    isEnd,
    isSplit,
    joinOf,
    nameOf,
    exitNameOf,
  };
}

/** How a message calls a block: its name or, without one, the word for its kind. */
function nameOf(block: Block) {
  return block.name.trim() === '' ? { code: `${kindOf(block).kind}.name` } : block.name;
}
