import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import { actorSchema } from '#model/actor.ts';
import type { Said } from '#text/said.ts';
import { outcomeIds, ruleSchema, type OutcomeId } from './decide.ts';

const outcomeSchema = z.strictObject({
  /** The name that it has here instead of the interface's word; '' for none. */
  name: z.string(),
  /** Whether a vote for it needs a comment. */
  comment: z.boolean(),
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
  }),
});

/** Settings of an approval. */
export type ApprovalData = Readonly<z.infer<typeof approvalSchema>>;
/** Who votes together, and how their votes decide. */
export type Body = Readonly<z.infer<typeof bodySchema>>;
/** An outcome that voters may choose. */
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

/** Settings of an approval, read once. @throws BlockDataError */
export const readApproval = readerOf(approvalSchema, 'data of an approval');

/** The outcomes that an approval has, in the order of its exits. */
export function outcomesOf(data: ApprovalData): readonly (Outcome & { readonly id: OutcomeId })[] {
  return outcomeIds.flatMap((id) => {
    const outcome = data.outcomes[id];
    return outcome === null ? [] : [{ ...outcome, id }];
  });
}

/** How an outcome is called in this approval. */
export function outcomeSaid(data: ApprovalData, id: OutcomeId): Said {
  const name = data.outcomes[id]?.name ?? '';
  return name === '' ? { code: `approval.exit.${id}` } : { code: 'approval.named', params: { name } };
}

/** How a body is called: its name or, without one, its place among the bodies. */
export function bodySaid(data: ApprovalData, body: Body): Said {
  if (body.name.trim() !== '') return { code: 'approval.named', params: { name: body.name } };
  if (data.bodies.length === 1) return { code: 'approval.onlyBody' };
  return { code: 'approval.body', params: { number: data.bodies.indexOf(body) + 1 } };
}
