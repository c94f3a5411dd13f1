import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import { dueSchema, type Due } from '#inputs/due.ts';
import { actorSchema } from '#model/actor.ts';

const taskSchema = z.strictObject({
  id: z.string().min(1),
  /** Text with answers. */
  name: z.string(),
  /** Text with answers. */
  instructions: z.string(),
  /** Null when nobody was chosen yet. */
  responsible: actorSchema.nullable(),
  due: dueSchema,
  /** The block waits for it; what is optional may be skipped. */
  required: z.boolean(),
});

/** Settings of a tasks block. */
export const tasksSchema = z.strictObject({ tasks: z.array(taskSchema) });

/** Settings of a tasks block. */
export type TasksData = Readonly<z.infer<typeof tasksSchema>>;
/** One activity. */
export type Task = Readonly<z.infer<typeof taskSchema>>;

/** Settings of a tasks block, read once. @throws BlockDataError */
export const readTasks = readerOf(tasksSchema, 'data of a tasks block');

/** An activity that was just added. */
export function freshTask(id: string): Task {
  return { id, name: '', instructions: '', responsible: null, due: { is: 'none' }, required: true };
}

/** How long after the start of the block the last of some relative due dates falls, in hours; null when none is relative. */
export function longestOf(dues: readonly Due[]): number | null {
  const hours = dues.flatMap((due) => {
    if (due.is !== 'after') return [];
    return ['days' in due ? due.days * 24 : due.hours];
  });
  return hours.length === 0 ? null : Math.max(...hours);
}
