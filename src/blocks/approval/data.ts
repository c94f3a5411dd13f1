import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import { actorSchema } from '#model/actor.ts';
import type { Said } from '#text/said.ts';
import { expiredExit } from '#model/deadline.ts';
import { meanings, ruleSchema } from './decide.ts';

const outcomeSchema = z.strictObject({
  /** The name that it has here instead of the interface's word; '' for none. */
  name: z.string(),
  /** Whether a vote for it needs a comment. */
  comment: z.boolean(),
});

/** An approval has no more outcomes of its own than a voter can tell apart. */
export const mostAdded = 5;

const addedSchema = z.strictObject({
  /** Its exit; stays when the name changes. */
  id: z
    .string()
    .regex(/^[A-Za-z]\w{0,63}$/u)
    .refine((id) => ![...meanings, expiredExit].includes(id) && !(id in {}), 'reserved'),
  name: z.string().max(60),
  comment: z.boolean(),
  /** What a vote for it counts as; a cancellation decides at once. */
  as: z.enum(meanings),
});

const bodySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  voters: z.array(actorSchema),
  rule: ruleSchema,
});

/** Settings of an approval. */
export const approvalSchema = z.strictObject({
  /** Text with answers, shown to voters. */
  instructions: z.string(),
  /** The approval is accepted when every body accepts. */
  bodies: z.array(bodySchema),
  /** An outcome that is null cannot be chosen here and is no exit. */
  outcomes: z.strictObject({
    accepted: outcomeSchema,
    rejected: outcomeSchema.nullable(),
    cancelled: outcomeSchema.nullable(),
    /** Outcomes of its own beside those; absent when there are none. */
    added: z
      .array(addedSchema)
      .max(mostAdded)
      .refine((added) => new Set(added.map(({ id }) => id)).size === added.length, 'two outcomes have the same id')
      .exactOptional(),
  }),
});

/** Settings of an approval. */
export type ApprovalData = Readonly<z.infer<typeof approvalSchema>>;
/** Who votes together, and how their votes decide. */
export type Body = Readonly<z.infer<typeof bodySchema>>;
/** An outcome that every approval may have. */
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
/** An outcome that the administrator added. */
export type AddedOutcome = Readonly<z.infer<typeof addedSchema>>;

/** Settings of an approval, read once. @throws BlockDataError */
export const readApproval = readerOf(approvalSchema, 'data of an approval');

/** The outcomes that an approval has, in the order of its exits. */
export function outcomesOf({ outcomes }: ApprovalData): readonly AddedOutcome[] {
  const plain = meanings.flatMap((id) => {
    const outcome = outcomes[id];
    return outcome === null ? [] : [{ ...outcome, id, as: id }];
  });
  return [...plain, ...addedOf(outcomes)];
}

/** The outcomes that the administrator added. */
export function addedOf(outcomes: ApprovalData['outcomes']): readonly AddedOutcome[] {
  return outcomes.added ?? [];
}

/** How an outcome is called in this approval: the name that it was given, or the interface's word. */
export function outcomeSaid(data: ApprovalData, id: string): Said {
  const name =
    outcomesOf(data)
      .find((outcome) => outcome.id === id)
      ?.name.trim() ?? '';
  return name === '' ? wordOf(data, id) : { code: 'approval.named', params: { name } };
}

/** The interface's word for an outcome. */
export function wordOf({ outcomes }: ApprovalData, id: string): Said {
  const at = addedOf(outcomes).findIndex((outcome) => outcome.id === id);
  if (at !== -1) return { code: 'approval.exit.added', params: { number: at + 1 } };
  const plain = meanings.find((meaning) => meaning === id);
  return plain === undefined ? { code: 'approval.named', params: { name: id } } : { code: `approval.exit.${plain}` };
}

/** How a body is called: its name or, without one, its place among the bodies. */
export function bodySaid(data: ApprovalData, body: Body): Said {
  if (body.name.trim() !== '') return { code: 'approval.named', params: { name: body.name } };
  if (data.bodies.length === 1) return { code: 'approval.onlyBody' };
  return { code: 'approval.body', params: { number: data.bodies.indexOf(body) + 1 } };
}
