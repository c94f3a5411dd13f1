import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/** A process has a name: the lists and the catalogue show it. */
export function hasName({ process }: Graph): readonly Issue[] {
  if (process.name.trim() !== '') return [];
  return [{ severity: 'error', code: 'model.rule.noName', params: {}, place: {} }];
}
