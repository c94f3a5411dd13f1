import { exitFlow, type Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';

/** Every exit leads somewhere, or a request would stop there. */
export function everyExitWired({ process, exitsOf, nameOf, exitNameOf }: Graph): readonly Issue[] {
  return Object.values(process.blocks).flatMap((block) =>
    exitsOf(block)
      .filter((exit) => exitFlow(process, block.id, exit) === undefined)
      .map((exit) => ({
        severity: 'error' as const,
        code: 'model.rule.unwired',
        params: { block: nameOf(block), exit: exitNameOf(block, exit) },
        place: { block: block.id, exit },
      })),
  );
}
