import { isBefore } from '#model/time.ts';

/** Whether a due date has passed. Both are instants. */
export function isOverdue(dueAt: string | null, now: string): boolean {
  return dueAt !== null && isBefore(dueAt, now);
}
