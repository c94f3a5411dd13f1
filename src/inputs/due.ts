import { z } from '#model/zod.ts';
import { daysAfter, hoursAfter, isInstant, isZone } from '#model/time.ts';
import type { World } from '#model/world.ts';

/** The longest that something may take, in each unit: ten years. */
export const longestAfter = { days: 3650, hours: 87_600 } as const;

/** When something is due: never, at an instant (shown in a zone), or so long after its block is entered. */
export const dueSchema = z.union([
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('at'), at: z.string().refine(isInstant), zone: z.string().refine(isZone) }),
  z.strictObject({ is: z.literal('after'), days: z.int().min(0).max(longestAfter.days) }),
  z.strictObject({ is: z.literal('after'), hours: z.int().min(0).max(longestAfter.hours) }),
]);

/** When something is due. */
export type Due = Readonly<z.infer<typeof dueSchema>>;

/** The instant at which something is due that begins now; null for never. Days are those of the calendar. */
export function dueAt(due: Due, world: World): string | null {
  switch (due.is) {
    case 'none':
      return null;
    case 'at':
      return due.at;
    case 'after':
      return 'days' in due ? daysAfter(world.now, due.days, world.zone) : hoursAfter(world.now, due.hours);
  }
}

/** Whether a text names a unit of `after`. */
export function isDueUnit(text: string | null): text is 'days' | 'hours' {
  return text === 'days' || text === 'hours';
}
