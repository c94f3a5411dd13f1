import type { Directory } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import { leadsIntoSection } from '#model/leadsIntoSection.ts';
import type { Block, Process, Stage } from '#model/process.ts';
import { sectionsOf } from '#model/sections.ts';
import './blocks.text.ts';
import { checkDue } from './checkFieldAt.ts';
import { checkSomebody } from './checkWho.ts';
import { graphOf } from './graph.ts';
import { holdsRequests } from './index.ts';

interface Scope {
  readonly process: Process;
  readonly directory: Directory;
}

/** What is wrong with the deadline of a block; paths begin with `deadline`, beside its settings. */
export function checkDeadline(block: Block, scope: Scope): readonly Issue[] {
  const { deadline } = block;
  if (deadline === undefined) return [];
  const here = { block: block.id, path: 'deadline' };
  if (!holdsRequests(block)) return [{ severity: 'warning', code: 'blocks.deadline.nothingHeld', place: here }];
  return checkParts(deadline, block, scope);
}

/** What is wrong with the deadline of a stage. */
export function checkStage(stage: Stage, scope: Scope): readonly Issue[] {
  const { deadline } = stage;
  if (deadline === undefined) return [];
  const { blocks } = scope.process;
  const say = (severity: Issue['severity'], code: string): readonly Issue[] => [
    { severity, code, params: { stage: stage.name }, place: { stage: stage.id, path: 'deadline' } },
  ];
  const [block] = Object.values(blocks).filter((one) => one.stage === stage.id && holdsRequests(one));
  if (block === undefined) return say('warning', 'blocks.deadline.emptyStage');
  const target = deadline.block === null ? undefined : blocks[deadline.block];
  const lost = deadline.block === null || target !== undefined ? [] : say('error', 'blocks.deadline.noTarget');
  const inside = target?.stage === stage.id ? say('warning', 'blocks.deadline.inside') : [];
  const into =
    target !== undefined && leadsInto(scope.process, stage, target) ? say('error', 'blocks.deadline.into') : [];
  const parts = checkParts(deadline, block, scope).map((issue): Issue => {
    const { path = 'deadline' } = issue.place;
    return { ...issue, place: { stage: stage.id, path } };
  });
  return [...lost, ...inside, ...into, ...parts];
}

function leadsInto(process: Process, stage: Stage, target: Block): boolean {
  const blocks = Object.values(process.blocks).filter((one) => one.stage === stage.id);
  const from = blocks.map(({ id }) => id);
  return leadsIntoSection(sectionsOf(graphOf(process)), from, target.id);
}

function checkParts(
  deadline: Pick<NonNullable<Block['deadline']>, 'due' | 'reminders' | 'escalate'>,
  block: Block,
  scope: Scope,
): readonly Issue[] {
  const at = { ...scope, block };
  const says = { none: 'blocks.deadline.nobody', nobody: 'blocks.deadline.nobody' };
  const never: readonly Issue[] =
    deadline.due.is === 'none'
      ? [{ severity: 'error', code: 'blocks.deadline.never', place: { block: block.id, path: 'deadline.due' } }]
      : [];
  return [
    ...never,
    ...checkDue(deadline.due, 'deadline.due.field', at),
    ...deadline.reminders.flatMap(({ to }, nth) =>
      to.length === 0 ? [] : checkSomebody(to, `deadline.reminders.${nth}.to`, at, says),
    ),
    ...(deadline.escalate.length === 0 ? [] : checkSomebody(deadline.escalate, 'deadline.escalate', at, says)),
  ];
}
