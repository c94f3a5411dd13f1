import { z } from '#model/zod.ts';
import type { Json } from '#model/json.ts';
import { isDate, isInstant, isTime, isZone } from '#model/time.ts';

const momentSchema = z.strictObject({ at: z.string().refine(isInstant), zone: z.string().refine(isZone) });
const halfSchema = z.union([
  z.strictObject({ date: z.string().refine(isDate), time: z.literal('') }),
  z.strictObject({ date: z.null(), time: z.string().refine(isTime) }),
]);

/** An instant (ISO 8601 UTC), and the zone (IANA) in which whoever answered meant it. */
export type Moment = Readonly<z.infer<typeof momentSchema>>;

/** A date (`YYYY-MM-DD`) that still lacks its time, or a time (`HH:MM`) its date. It may be kept, not sent. */
export type HalfMoment = Readonly<z.infer<typeof halfSchema>>;

/** The answer as a moment; null for anything else. */
export function toMoment(answer: Json): Moment | null {
  return momentSchema.safeParse(answer).data ?? null;
}

/** The answer as half a moment; null for anything else. */
export function toHalfMoment(answer: Json): HalfMoment | null {
  return halfSchema.safeParse(answer).data ?? null;
}
