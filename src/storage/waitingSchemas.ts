import type { Call, Timer, Watch } from '#runtime/records.ts';
import { z } from '#model/zod.ts';

const text = z.string();
const maybe = text.nullable();
const whole = z.int().min(0);

/** A timer as it is read again. */
export const timer: z.ZodType<Timer> = z.strictObject({
  id: text,
  request: text,
  visit: maybe,
  block: maybe,
  stage: maybe,
  part: text,
  at: text,
  seq: whole,
});

/** A watch as it is read again. */
export const watch: z.ZodType<Watch> = z.strictObject({ id: text, request: text, visit: text, of: text });

/** A call as it is read again. */
export const call: z.ZodType<Call> = z.strictObject({
  id: text,
  request: text,
  visit: text,
  block: text,
  part: text,
  attempt: whole,
  call: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    url: text,
    headers: z.array(z.tuple([text, text])),
    body: maybe,
    timeout: whole,
  }),
  state: z.enum(['ready', 'claimed', 'done']),
  claim: z.strictObject({ by: text, token: whole, until: text }).nullable(),
});
