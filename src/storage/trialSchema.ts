import { z } from '#model/zod.ts';
import type { Logged } from '#runtime/testRun.ts';

const given = { id: z.string(), by: z.string(), as: z.string(), request: z.string() };
const reasoned = { ...given, reason: z.string() };
const json = z.json();

const command = z.discriminatedUnion('do', [
  z.strictObject({ ...given, do: z.literal('begin'), category: z.string(), values: z.record(z.string(), json) }),
  z.strictObject({
    ...given,
    do: z.literal('act'),
    visit: z.string(),
    act: z.looseObject({ do: z.string() }).catchall(json),
  }),
  z.strictObject({ ...given, do: z.literal('retry') }),
  z.strictObject({ ...given, do: z.literal('resume') }),
  z.strictObject({ ...reasoned, do: z.literal('move'), to: z.string() }),
  z.strictObject({ ...reasoned, do: z.literal('hold') }),
  z.strictObject({ ...reasoned, do: z.literal('cancel') }),
]);

const outcome = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('response'), status: z.number(), body: z.string() }),
  z.strictObject({
    is: z.literal('failed'),
    why: z.strictObject({ code: z.string(), params: z.record(z.string(), z.number()).exactOptional() }),
  }),
]);

const logged = z.union([
  z.strictObject({ command, now: z.string() }),
  z.strictObject({ answered: z.strictObject({ call: z.string(), outcome }), now: z.string() }),
  z.strictObject({ moved: z.string(), now: z.string() }),
]);

/** The test of one process: only what was done in it, because the rest follows from that. */
export interface KeptTrial {
  /** SHA-256 of the process as it was then, hex. */
  readonly hash: string;
  readonly log: readonly Logged[];
}

/** The test of one process, as it is kept. */
export const trialSchema: z.ZodType<KeptTrial> = z.strictObject({ hash: z.string(), log: z.array(logged) });
