import { checkDue } from '#blocks/checkFieldAt.ts';
import { checkTextAt } from '#blocks/checkTextAt.ts';
import { checkSomebody } from '#blocks/checkWho.ts';
import { defineBlock, holding, type CheckScope } from '#blocks/define.ts';
import type { Issue } from '#model/issue.ts';
import { spanSaid } from '#model/span.ts';
import type { Said } from '#text/said.ts';
import { freshTask, longestOf, tasksSchema, type Task, type TasksData } from './data.ts';
import { actInTasks, openTasks, taskActSchema } from './doing.ts';
import { hearInTasks } from './hearing.ts';
import { progressSchema } from './progress.ts';
import './tasks.text.ts';

/** A list of activities, each with somebody responsible and a due date. */
export const tasks = defineBlock<'tasks', TasksData>({
  kind: 'tasks',
  schema: tasksSchema,
  fresh: () => ({ tasks: [freshTask('t1')] }),
  isAddable: true,
  exits: () => [{ id: 'completed', said: { code: 'tasks.exit.completed' }, name: null, tone: 'good' }],
  check: checkTasks,
  face: (data) => ({ icon: 'tasks', family: 'tasks', shape: 'card', summary: summaryOf(data) }),
  fragment: () => ({ is: 'hold', exits: ['completed'] }),
  hold: holding({ work: progressSchema, acts: taskActSchema, enter: openTasks, act: actInTasks, hear: hearInTasks }),
});

function checkTasks(data: TasksData, scope: CheckScope): readonly Issue[] {
  if (data.tasks.length === 0) {
    return [{ severity: 'error', code: 'tasks.empty', place: { block: scope.block.id, path: 'tasks' } }];
  }
  return data.tasks.flatMap((task, at) => checkTask(task, at, scope));
}

function checkTask(task: Task, at: number, scope: CheckScope): readonly Issue[] {
  const name = task.name.trim();
  const path = `tasks.${at}`;
  const said: Said =
    name === '' ? { code: 'tasks.task', params: { number: at + 1 } } : { code: 'tasks.named', params: { name } };
  return [
    ...(name === ''
      ? [{ severity: 'error', code: 'tasks.noName', place: { block: scope.block.id, path: `${path}.name` } } as const]
      : []),
    ...checkSomebody(task.responsible === null ? [] : [task.responsible], `${path}.responsible`, scope, {
      none: 'tasks.noResponsible',
      nobody: 'tasks.nobody',
      params: { task: said },
    }),
    ...checkDue(task.due, `${path}.due.field`, scope),
    ...checkTextAt(task.name, `${path}.name`, scope),
    ...checkTextAt(task.instructions, `${path}.instructions`, scope),
  ];
}

/** `3 tareas · 2 días` */
function summaryOf(data: TasksData): readonly Said[] {
  const count: Said = { code: 'tasks.count', params: { count: data.tasks.length } };
  const longest = longestOf(data.tasks.map((task) => task.due));
  return longest === null ? [count] : [count, spanSaid(longest)];
}
