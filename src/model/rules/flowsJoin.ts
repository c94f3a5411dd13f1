import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import type { Flow } from '#model/process.ts';

/** Flows join an exit that exists with a block that exists, and one flow at most leaves an exit. */
export function flowsJoin(graph: Graph): readonly Issue[] {
  const flows = Object.values(graph.process.flows);
  return [...flows.flatMap((flow) => endsOf(graph, flow)), ...doubles(graph, flows)];
}

function endsOf({ process, exitsOf, nameOf, exitNameOf }: Graph, flow: Flow): readonly Issue[] {
  const { block: id, exit } = flow.from;
  const block = Object.hasOwn(process.blocks, id) ? process.blocks[id] : undefined;
  const error = { severity: 'error', place: { flow: flow.id } } as const;
  if (block === undefined) return [{ ...error, code: 'model.rule.flowFromNowhere', params: { id } }];
  const issues: Issue[] = [];
  const knowsExit = exitsOf(block).includes(exit);
  if (!knowsExit) issues.push({ ...error, code: 'model.rule.flowFromNoExit', params: { block: nameOf(block), exit } });
  if (!Object.hasOwn(process.blocks, flow.to)) {
    const named = { block: nameOf(block), exit: knowsExit ? exitNameOf(block, exit) : exit };
    issues.push({ ...error, code: 'model.rule.flowToNowhere', params: { ...named, id: flow.to } });
  }
  return issues;
}

function doubles({ process, exitsOf, nameOf, exitNameOf }: Graph, flows: readonly Flow[]): readonly Issue[] {
  const counts = new Map<string, readonly Flow[]>();
  for (const flow of flows) {
    const exit = JSON.stringify([flow.from.block, flow.from.exit]);
    counts.set(exit, [...(counts.get(exit) ?? []), flow]);
  }
  return [...counts.values()].flatMap((same) => {
    const [first] = same;
    const block = first === undefined ? undefined : process.blocks[first.from.block];
    if (first === undefined || block === undefined || same.length < 2) return [];
    const { exit } = first.from;
    const named = exitsOf(block).includes(exit) ? exitNameOf(block, exit) : exit;
    const params = { count: same.length, block: nameOf(block), exit: named };
    return [
      { severity: 'error', code: 'model.rule.exitWiredTwice', params, place: { block: block.id, exit } } as const,
    ];
  });
}
