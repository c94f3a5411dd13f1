import { readerOf } from '#blocks/define.ts';
import { spanSchema } from '#model/span.ts';
import { z } from '#model/zod.ts';

/** The methods that a call may have. */
export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Bounds of a call: seconds of one attempt, further attempts, headers, answers taken. A claim lasts a minute: an attempt must be shorter. */
export const callLimits = { seconds: 50, retries: 10, headers: 20, takes: 50 } as const;

/** Settings of a call over HTTP. Nothing of it is secret: it is part of the process and of its files. */
export const callSchema = z.strictObject({
  method: z.enum(methods),
  /** Text with answers, whose host is written out; `/…` is an address of where this copy is served. */
  url: z.string(),
  /** Values are texts with answers. */
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).max(callLimits.headers),
  /** JSON with answers; '' for none. */
  body: z.string(),
  /** s, of one attempt. */
  timeout: z.int().min(1).max(callLimits.seconds),
  /** How many times it is tried again, and how long after each. */
  retries: z.strictObject({ times: z.int().min(0).max(callLimits.retries), wait: spanSchema }),
  /** Which parts of the JSON that is answered become answers of which fields: `data.items.0.id`. */
  takes: z.array(z.strictObject({ path: z.string(), field: z.string() })).max(callLimits.takes),
});

/** Settings of a call. */
export type CallData = Readonly<z.infer<typeof callSchema>>;
/** One part of what is answered, and the field that gets it. */
export type TakenPart = CallData['takes'][number];

/** Settings of a call, read once. @throws BlockDataError */
export const readCall = readerOf(callSchema, 'data of a call');

const why = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** The work of a visit in a call: its attempts in order, and when it is tried again. */
export const callingSchema = z.strictObject({
  attempts: z.array(
    z.strictObject({
      /** Instant. */
      at: z.string(),
      /** Null while it is on its way. */
      outcome: z
        .discriminatedUnion('is', [
          z.strictObject({ is: z.literal('response'), status: z.number() }),
          z.strictObject({ is: z.literal('failed'), why }),
        ])
        .nullable(),
    }),
  ),
  /** Instant. */
  next: z.string().nullable(),
});

/** The work of a visit in a call. */
export type Calling = Readonly<z.infer<typeof callingSchema>>;
/** The work of a visit in a call, read once. @throws BlockDataError */
export const readCalling = readerOf(callingSchema, 'work of a call');
