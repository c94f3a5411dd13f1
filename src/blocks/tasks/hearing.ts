import type { Heard, Scene, Working } from '#blocks/work.ts';
import { instantLater } from '#model/time.ts';
import type { TasksData } from './data.ts';
import { itemsOf, type Progress } from './progress.ts';

/** After a hold, what is to be done within a time has as much more of it; a date stays what it was. */
export function hearInTasks({ tasks }: TasksData, work: Progress, heard: Heard, { world }: Scene): Working | null {
  if (heard.is !== 'resumed') return null;
  const timed = new Set(tasks.filter(({ due }) => due.is === 'after').map(({ id }) => id));
  const next: Progress = {
    tasks: work.tasks.map((task) =>
      task.state === 'open' && task.dueAt !== null && timed.has(task.task)
        ? { ...task, dueAt: instantLater(task.dueAt, heard.since, world.now) }
        : task,
    ),
  };
  return { work: next, items: itemsOf(next), effects: [] };
}
