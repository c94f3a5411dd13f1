import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/** Every block has a name, so that inboxes and the history can say what they speak of. A process runs without. */
export function everyBlockNamed({ process, nameOf }: Graph): readonly Issue[] {
  return Object.values(process.blocks)
    .filter((block) => block.name.trim() === '')
    .map((block) => ({
      severity: 'warning',
      code: 'model.rule.unnamedBlock',
      params: { block: nameOf(block) },
      place: { block: block.id },
    }));
}
