import { z } from '#model/zod.ts';
import type { Acting } from '#blocks/define.ts';
import { findWho, isAmong, namesOf } from '#blocks/who.ts';
import type { Scene, Stopped, Working } from '#blocks/work.ts';
import { isStopped, write } from '#blocks/write.ts';
import { dueAt, isAbsent } from '#model/due.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Said } from '#text/said.ts';
import type { Task, TasksData } from './data.ts';
import { isFinished, itemsOf, type Progress, type TaskWork } from './progress.ts';

/** What may be done with one activity: complete it, skip an optional one, or open it again. */
export const taskActSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('complete'), task: z.string(), comment: z.string() }),
  z.strictObject({ do: z.literal('skip'), task: z.string(), comment: z.string() }),
  z.strictObject({ do: z.literal('reopen'), task: z.string() }),
]);

/** What may be done with one activity. */
export type TaskAct = Readonly<z.infer<typeof taskActSchema>>;

type Refused = { readonly refused: Refusal };

/** Hands out every activity; stopped when one of them has nobody to do it. */
export function openTasks(data: TasksData, scene: Scene): Working | Stopped {
  const names = write(
    data.tasks.map((task) => task.name),
    scene,
  );
  if (isStopped(names)) return names;
  const tasks: TaskWork[] = [];
  const undue: Said[] = [];
  for (const [at, task] of data.tasks.entries()) {
    const name = names[at] ?? task.name;
    const due = dueAt(task.due, scene);
    if (isAbsent(due)) undue.push({ code: 'tasks.dueAbsent', params: { task: name, why: due.absent } });
    const opened = openTask(task, { name, at, dueAt: isAbsent(due) ? null : due }, scene);
    if (isStopped(opened)) return opened;
    tasks.push(opened);
  }
  const work: Progress = { tasks };
  const responsible = tasks.map((task) => [task.task, [...task.people, ...task.groups]] as const);
  const facts = { responsible: Object.fromEntries(responsible) };
  return {
    work,
    items: itemsOf(work),
    effects: [],
    facts,
    ...(undue.length === 0 ? {} : { told: { code: 'tasks.withoutDue', params: { tasks: undue } } }),
    ...(isFinished(work) ? { exit: 'completed' } : {}),
  };
}

/** Does what a responsible asks; the request goes on when the last required activity is done. */
export function actInTasks(_data: TasksData, work: Progress, act: TaskAct, scene: Acting): Working | Refused {
  const task = work.tasks.find((one) => one.task === act.task);
  if (task === undefined) return refuse('tasks.noTask', {}, { block: scene.block.id });
  const why = whyNot(task, work, act, scene);
  if (why !== null) return why;
  const next = { tasks: work.tasks.map((one) => (one === task ? afterAct(task, act, scene) : one)) };
  const isOver = isFinished(next);
  const closed = isOver ? { tasks: next.tasks.map((one) => (one.state === 'open' ? voided(one) : one)) } : next;
  return {
    work: closed,
    items: itemsOf(closed),
    effects: [],
    told: toldOf(task, act),
    ...(isOver ? { exit: 'completed' } : {}),
  };
}

interface Opening {
  readonly name: string;
  /** Its place in the list. */
  readonly at: number;
  readonly dueAt: string | null;
}

function openTask(task: Task, { name, at, dueAt: due }: Opening, scene: Scene): TaskWork | Stopped {
  const found = findWho(task.responsible === null ? [] : [task.responsible], scene);
  if (found.people.length + found.groups.length === 0) {
    const why: readonly Said[] = found.absent.length === 0 ? [{ code: 'who.nobody' }] : found.absent;
    const place = { block: scene.block.id, path: `tasks.${at}.responsible` };
    return { stopped: refuse('tasks.stopped', { block: scene.block.name, task: name, why }, place).refused };
  }
  return {
    task: task.id,
    name,
    required: task.required,
    people: found.people.map((person) => person.id),
    groups: found.groups.map((group) => group.id),
    dueAt: due,
    state: 'open',
    did: null,
  };
}

function whyNot(task: TaskWork, work: Progress, act: TaskAct, scene: Acting): Refused | null {
  const { directory } = scene.world;
  const place = { block: scene.block.id };
  if (!isAmong(scene.as, task, directory)) {
    return refuse('blocks.act.notYours', { who: namesOf(task, directory) }, place);
  }
  if (act.do === 'reopen') {
    if (task.state === 'open') return refuse('tasks.isOpen', { task: task.name }, place);
    return isFinished(work) ? refuse('tasks.over', {}, place) : null;
  }
  if (task.state !== 'open') return refuse('tasks.closed', { task: task.name }, place);
  return act.do === 'skip' && task.required ? refuse('tasks.isRequired', { task: task.name }, place) : null;
}

function afterAct(task: TaskWork, act: TaskAct, scene: Acting): TaskWork {
  if (act.do === 'reopen') return { ...task, state: 'open', did: null };
  const did = { by: scene.as, at: scene.world.now, comment: act.comment.trim() };
  return { ...task, state: act.do === 'complete' ? 'done' : 'skipped', did };
}

function voided(task: TaskWork): TaskWork {
  return { ...task, state: 'void' };
}

function toldOf(task: TaskWork, act: TaskAct): Said {
  if (act.do === 'reopen') return { code: 'tasks.reopened', params: { task: task.name } };
  const comment = act.comment.trim();
  const code = act.do === 'complete' ? 'tasks.done' : 'tasks.skipped';
  return comment === ''
    ? { code, params: { task: task.name } }
    : { code: `${code}With`, params: { task: task.name, comment } };
}
