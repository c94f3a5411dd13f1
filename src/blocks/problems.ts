// Checking a text means rendering it.
import '#model/liquid.ts';
import { actorsOf } from '#fields/actors.ts';
import { fieldKindOf } from '#fields/index.ts';
import type { Directory } from '#model/directory.ts';
import { readingOrder } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { BlockId, Field, Process } from '#model/process.ts';
import { rules } from '#model/rules/index.ts';
import { itemsIn } from './asking.ts';
import { checkDeadline, checkStage } from './checkDeadline.ts';
import { checkLockedQuestions, checkLocks } from './checkLocks.ts';
import { graphOf } from './graph.ts';
import { kindOf } from './index.ts';

/**
 * Everything that is wrong with a process: its graph, its fields and the settings of each block. Errors first, then in
 * the order in which the process is read. Without an error it may be published.
 * @param processes those whose requests may be begun; without them nothing is asked of them
 */
export function problemsOf(
  process: Process,
  directory: Directory,
  processes?: readonly OtherProcess[],
): readonly Issue[] {
  const scope = { process, directory, ...(processes === undefined ? {} : { processes }) };
  const graph = graphOf(process);
  const issues = [
    ...Object.values(rules).flatMap((rule) => rule(graph)),
    ...Object.values(process.fields).flatMap((field) => fieldProblems(field, directory)),
    ...Object.values(process.blocks).flatMap((block) => [
      ...kindOf(block).check(block, scope),
      ...checkDeadline(block, { process, directory }),
      ...checkLocks(block, process),
    ]),
    ...checkLockedQuestions(process),
    ...Object.values(process.stages).flatMap((stage) => checkStage(stage, { process, directory })),
  ];
  const order = readingOrder(process, graph.exitsOf);
  return inOrder(
    issues.map((issue) => placed(issue, process, order)),
    order,
  );
}

/** Problems of the whole process stand before those of its blocks, and those of fields that no form asks after them. */
function inOrder(issues: readonly Issue[], order: readonly BlockId[]): readonly Issue[] {
  const steps = new Map(order.map((block, at) => [block, at]));
  const stepOf = ({ place: { block, field } }: Issue) =>
    steps.get(block ?? '') ?? (field === undefined ? -1 : order.length);
  return issues.toSorted((a, b) => rank(a) - rank(b) || stepOf(a) - stepOf(b));
}

/** A problem of a field belongs to the first form that has it, so that the settings of that form show it. */
function placed(issue: Issue, process: Process, order: readonly BlockId[]): Issue {
  const { field, block, path = 'key' } = issue.place;
  const [control] = path.split('.');
  if (field === undefined || block !== undefined) return issue;
  for (const id of order) {
    const at = itemsIn(process.blocks[id]?.data['items']).findIndex((item) => item.field === field);
    if (at !== -1) return { ...issue, place: { field, block: id, path: `items.${at}.${control}` } };
  }
  return issue;
}

function fieldProblems(field: Field, directory: Directory): readonly Issue[] {
  return [...fieldKindOf(field.type).checkField(field), ...initialProblems(field, directory)];
}

/** An initial answer that names people holds actors. */
function initialProblems(field: Field, directory: Directory): readonly Issue[] {
  const say = (severity: Issue['severity'], code: string, params: Issue['params'] = {}): readonly Issue[] => [
    { severity, code, params, place: { field: field.id, path: 'initial' } },
  ];
  return actorsOf(field.initial).flatMap((actor) => {
    switch (actor.is) {
      case 'unknown':
        return actor.who.as === 'person'
          ? say('error', 'who.unknown.person', { name: actor.who.name, email: actor.who.email })
          : say('error', 'who.unknown.group', { name: actor.who.name, slug: actor.who.slug });
      case 'person': {
        const person = directory.people[actor.id];
        if (person === undefined) return say('error', 'who.gone.person');
        return person.active ? [] : say('warning', 'who.inactive', { name: person.name });
      }
      case 'group':
        return directory.groups[actor.id] === undefined ? say('error', 'who.gone.group') : [];
      case 'field':
      case 'requester':
      case 'manager':
        return [];
    }
  });
}

function rank(issue: Issue): number {
  return issue.severity === 'error' ? 0 : 1;
}
