import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import { conditionSchema } from '#model/condition.ts';
import { spanSchema, type Span } from '#model/span.ts';
import { isInstant, isZone } from '#model/time.ts';

const atMost = spanSchema.nullable();

const untilSchema = z.discriminatedUnion('is', [
  /** So long from when the request comes. */
  z.strictObject({ is: z.literal('span'), span: spanSchema }),
  /** A fixed moment (instant), shown in a zone; null until one is chosen. */
  z.strictObject({
    is: z.literal('moment'),
    at: z.strictObject({ at: z.string().refine(isInstant), zone: z.string().refine(isZone) }).nullable(),
  }),
  /** The date that a field holds, moved; a date without a time is the beginning of its day. `field` is '' until chosen. */
  z.strictObject({
    is: z.literal('date'),
    field: z.string(),
    shift: spanSchema.nullable(),
    way: z.enum(['before', 'after']),
  }),
  /** A condition on the answers holds. */
  z.strictObject({ is: z.literal('condition'), when: conditionSchema, atMost }),
  /** The request has ended whose number a field holds. */
  z.strictObject({ is: z.literal('request'), field: z.string(), atMost }),
]);

/** Settings of a wait. */
export const waitSchema = z.strictObject({ until: untilSchema });

/** Settings of a wait. */
export type WaitData = Readonly<z.infer<typeof waitSchema>>;
/** What a wait is for. */
export type Until = WaitData['until'];

/** Settings of a wait, read once. @throws BlockDataError */
export const readWait = readerOf(waitSchema, 'data of a wait');

/** The longest that a wait may take; null where it knows its end, or has none. */
export function atMostOf(until: Until): Span | null {
  return 'atMost' in until ? until.atMost : null;
}

/** The work of a visit in a wait. */
export const waitingSchema = z.strictObject({
  /** The instant at which it ends of itself; null when nothing ends it but what it waits for. */
  at: z.string().nullable(),
  /** The next instant at which a condition that names today or now has to be judged again. */
  look: z.string().nullable(),
  /** The number of the request that it waits for. */
  number: z.string().nullable(),
});

/** The work of a visit in a wait. */
export type Waiting = Readonly<z.infer<typeof waitingSchema>>;
/** The work of a visit in a wait, read once. @throws BlockDataError */
export const readWaiting = readerOf(waitingSchema, 'work of a wait');
