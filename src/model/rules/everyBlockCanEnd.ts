import { canReachEnd, flowsOutOf, type Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/**
 * From every block an end can be reached, or its requests would go round for ever.
 * A block none of whose exits is wired is told so by another rule.
 */
export function everyBlockCanEnd(graph: Graph): readonly Issue[] {
  const { process, nameOf } = graph;
  const able = canReachEnd(graph);
  return Object.values(process.blocks)
    .filter((block) => !able.has(block.id) && flowsOutOf(process, block.id).length > 0)
    .map((block) => ({
      severity: 'error',
      code: 'model.rule.deadEnd',
      params: { block: nameOf(block) },
      place: { block: block.id },
    }));
}
