import { reachableFrom, type Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/** Every block can be reached from the start. Without a start another rule speaks. */
export function everyBlockReachable({ process, isStart, nameOf }: Graph): readonly Issue[] {
  const blocks = Object.values(process.blocks);
  const starts = blocks.filter((block) => isStart(block)).map((block) => block.id);
  if (starts.length === 0) return [];
  const reached = reachableFrom(process, starts);
  return blocks
    .filter((block) => !reached.has(block.id))
    .map((block) => ({
      severity: 'error',
      code: 'model.rule.unreachable',
      params: { block: nameOf(block) },
      place: { block: block.id },
    }));
}
