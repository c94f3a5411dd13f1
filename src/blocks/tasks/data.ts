import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import { dueSchema, type Due } from '#model/due.ts';
import { actorSchema } from '#model/actor.ts';
import { partsOf, type Span } from '#model/span.ts';

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

/** The longest of the spans that activities may take from the start of the block; null when no due date is relative to it. */
export function longestOf(dues: readonly Due[]): Span | null {
  const spans = dues.flatMap((due) => (due.is === 'after' ? [due] : []));
  return spans.reduce<Span | null>(
    (longest, span) => (longest === null || roughHours(span) > roughHours(longest) ? span : longest),
    null,
  );
}

/** For comparing spans of different units: five working days of eight hours make a week. */
function roughHours(span: Span): number {
  const { unit, count } = partsOf(span);
  return count * { minutes: 1 / 60, hours: 1, days: 24, workingHours: 168 / 40, workingDays: 168 / 5 }[unit];
}
