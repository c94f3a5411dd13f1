import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/** A process has exactly one start. */
export function oneStart({ process, isStart, nameOf }: Graph): readonly Issue[] {
  const starts = Object.values(process.blocks).filter((block) => isStart(block));
  if (starts.length === 0) return [{ severity: 'error', code: 'model.rule.noStart', params: {}, place: {} }];
  if (starts.length === 1) return [];
  const params = { count: starts.length, blocks: starts.map((block) => nameOf(block)) };
  return starts.map((block) => ({
    severity: 'error',
    code: 'model.rule.manyStarts',
    params,
    place: { block: block.id },
  }));
}
