import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import { sectionsOf } from '#model/sections.ts';

/** Every split has its join and every join its split, and nothing enters between them from elsewhere. */
export function sectionsClose(graph: Graph): readonly Issue[] {
  return sectionsOf(graph).problems;
}
