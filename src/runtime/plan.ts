import { graphOf } from '#blocks/graph.ts';
import { exitsOf, isStart, kindOf } from '#blocks/index.ts';
import { exitFlow } from '#model/graph.ts';
import type { Block, Process, Stage } from '#model/process.ts';
import { sectionsOf, type Sections } from '#model/sections.ts';
import type { Plan, PlannedBlock, PlannedStage } from './machine.ts';
import type { Stop } from './vocabulary.ts';

/** Reads a process into a plan. What is not drawn yet, or cannot run, is in it as a stop with its place. */
export function planOf(process: Process): Plan {
  const graph = graphOf(process);
  const sections = sectionsOf(graph);
  const joined = new Set([...sections.sections.values()].map((section) => section.join));
  const blocks = Object.values(process.blocks);
  const planned = (block: Block): PlannedBlock => {
    const held = sections.held.get(block.id) ?? null;
    const isRun = sections.sections.has(block.id) || joined.has(block.id) || held?.exit === null;
    const isParallel = graph.isSplit(block) || graph.joinOf(block) !== null;
    return {
      id: block.id,
      fragment: kindOf(block).fragment(block.data),
      targets: targetsOf(block, process),
      held,
      broken: isParallel && !isRun ? stopOf(block, sections, graph.nameOf(block)) : null,
    };
  };
  return {
    start: blocks.find(isStart)?.id ?? null,
    blocks: Object.fromEntries(blocks.map((block) => [block.id, planned(block)])),
    sections: Object.fromEntries(sections.sections),
    stages: Object.fromEntries(Object.values(process.stages).flatMap((stage) => stagesOf(stage, blocks))),
  };
}

function targetsOf(block: Block, process: Process): PlannedBlock['targets'] {
  const targets = exitsOf(block).map(({ id }) => {
    const to = exitFlow(process, block.id, id)?.to;
    return [id, to !== undefined && Object.hasOwn(process.blocks, to) ? to : null] as const;
  });
  return Object.fromEntries(targets);
}

/** The problem that the search for sections found, or that the block was out of its reach. */
function stopOf({ id }: Block, { broken }: Sections, name: NonNullable<Stop['params']>[string]): Stop {
  const problem = broken.get(id);
  if (problem === undefined) return { code: 'model.rule.unreachable', params: { block: name }, place: { block: id } };
  return { code: problem.code, params: problem.params ?? {}, place: { ...problem.place, block: id } };
}

function stagesOf(stage: Stage, blocks: readonly Block[]): readonly (readonly [string, PlannedStage])[] {
  const to = stage.deadline?.block ?? null;
  const inside = blocks.filter((block) => block.stage === stage.id).map((block) => block.id);
  return to === null || inside.length === 0 ? [] : [[stage.id, { blocks: inside, to }]];
}
