import { actorSchema } from './actor.ts';
import { dueSchema } from './due.ts';
import { spanSchema } from './span.ts';
import { z } from './zod.ts';

const shape = {
  due: dueSchema,
  /** Whom to remind, and how long before; nobody named: whoever is asked then. */
  reminders: z.array(z.strictObject({ before: spanSchema, to: z.array(actorSchema) })),
  /** Whom to tell when it has passed. */
  escalate: z.array(actorSchema),
};

/** By when a block that holds requests should be left. With `leaves`, a request leaves by the exit `expired` then. */
export const deadlineSchema = z.strictObject({ ...shape, leaves: z.boolean() }).meta({ id: 'Deadline' });

/**
 * By when a request should be out of all blocks of a stage, counted from when it came into the first. It is taken to the
 * block `to` then; null leaves it where it is.
 */
export const stageDeadlineSchema = z
  .strictObject({ ...shape, block: z.string().min(1).nullable() })
  .meta({ id: 'StageDeadline' });

/** By when a block should be left. */
export type Deadline = Readonly<z.infer<typeof deadlineSchema>>;
/** By when a stage should be left. */
export type StageDeadline = Readonly<z.infer<typeof stageDeadlineSchema>>;

/** The exit by which a request leaves a block whose deadline has passed. */
export const expiredExit = 'expired';

/** A deadline that says nothing yet: two days, nobody reminded. */
export const freshDeadline: Deadline = { due: { is: 'after', days: 2 }, reminders: [], escalate: [], leaves: false };
