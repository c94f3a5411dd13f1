import type { BlockId, Flow } from './process.ts';
import type { SectionMap } from './sectionMap.ts';

/** A split, a join, and the blocks between them, in the order of the drawing. */
export interface Pair {
  readonly split: BlockId;
  readonly join: BlockId;
  readonly blocks: ReadonlySet<BlockId>;
}

/** Why two blocks are no pair: a connection enters between them from elsewhere; null when there is a way round the split. */
export interface NoPair {
  readonly entry: Flow | null;
}

/**
 * The blocks between a split and a join: those that only the split leads to and that lead to the join without passing
 * the split again. Connections may leave from between them, but not enter.
 */
export function interiorOf(map: SectionMap, split: BlockId, join: BlockId): Pair | NoPair {
  if (split === join || !map.dominates(split, join)) return { entry: null };
  const blocks = new Set<BlockId>();
  const todo = [join];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const flow of map.into(id)) {
      const from = flow.from.block;
      if (from === split || blocks.has(from)) continue;
      if (map.dominates(join, from)) return { entry: flow };
      blocks.add(from);
      todo.push(from);
    }
  }
  const inOrder = [...blocks].toSorted((a, b) => map.turnOf(a) - map.turnOf(b));
  return { split, join, blocks: new Set(inOrder) };
}
