import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import type { WorkItemDraft } from '#blocks/work.ts';

const taskWorkSchema = z.strictObject({
  task: z.string(),
  /** Its name with the answers of the moment when the block was entered. */
  name: z.string(),
  required: z.boolean(),
  people: z.array(z.string()),
  groups: z.array(z.string()),
  /** Instant. */
  dueAt: z.string().nullable(),
  state: z.enum(['open', 'done', 'skipped', 'void']),
  /** Who did or skipped it, when (instant), and what they said of it. */
  did: z.strictObject({ by: z.string(), at: z.string(), comment: z.string() }).nullable(),
});

/** The work of a visit in a tasks block: how far each activity is. */
export const progressSchema = z.strictObject({ tasks: z.array(taskWorkSchema) });

/** The work of a visit in a tasks block. */
export type Progress = Readonly<z.infer<typeof progressSchema>>;
/** The work of a visit in a tasks block, read once. @throws BlockDataError */
export const readProgress = readerOf(progressSchema, 'work of a tasks block');
/** How far one activity is. */
export type TaskWork = Readonly<z.infer<typeof taskWorkSchema>>;

/** Whether the block is finished: every required activity is; without any, all are. */
export function isFinished({ tasks }: Progress): boolean {
  const required = tasks.filter((task) => task.required);
  return (required.length > 0 ? required : tasks).every((task) => task.state !== 'open');
}

/** One item per activity. */
export function itemsOf({ tasks }: Progress): readonly WorkItemDraft[] {
  return tasks.map((task) => ({
    ask: 'task',
    part: task.task,
    title: task.name,
    people: task.people,
    groups: task.groups,
    required: task.required,
    state: task.state,
    dueAt: task.dueAt,
    doneBy: task.did?.by ?? null,
  }));
}
