import { z } from '#model/zod.ts';

/** How the votes of a body decide. */
export const ruleSchema = z.discriminatedUnion('is', [
  /** The first vote decides. */
  z.strictObject({ is: z.literal('anyone') }),
  /** Everybody must accept; one rejection rejects. */
  z.strictObject({ is: z.literal('all') }),
  /** More than half of the voters must accept. */
  z.strictObject({ is: z.literal('majority') }),
  /** At least so many must accept. */
  z.strictObject({ is: z.literal('number'), number: z.int().min(1) }),
]);

/** How the votes of a body decide. */
export type Rule = Readonly<z.infer<typeof ruleSchema>>;

/** What a voter may choose, in the order in which exits are shown. */
export const outcomeIds = ['accepted', 'rejected', 'cancelled'] as const;

/** What a voter may choose. */
export type OutcomeId = (typeof outcomeIds)[number];

/** How many voters a body has and what the votes so far are. */
export interface Count {
  readonly voters: number;
  readonly votes: readonly OutcomeId[];
}

/** How many acceptances a body of so many voters needs. */
export function neededOf(rule: Rule, voters: number): number {
  switch (rule.is) {
    case 'anyone':
      return 1;
    case 'all':
      return voters;
    case 'majority':
      return Math.floor(voters / 2) + 1;
    case 'number':
      return rule.number;
  }
}

/**
 * What the votes of one body decide; null while it is open. A cancellation decides at once. With "anyone" the first
 * vote decides; otherwise it is accepted when enough accept, and rejected when so many do not that enough never can.
 */
export function decideBody(rule: Rule, { voters, votes }: Count): OutcomeId | null {
  if (votes.includes('cancelled')) return 'cancelled';
  if (rule.is === 'anyone') return votes[0] ?? null;
  const needed = neededOf(rule, voters);
  const accepted = votes.filter((vote) => vote === 'accepted').length;
  if (accepted >= needed) return 'accepted';
  const left = voters - votes.length;
  return accepted + left < needed ? 'rejected' : null;
}

/** What the bodies decide together; null while the block is open: one cancels, one rejects, and all must accept. */
export function decideBlock(bodies: readonly (OutcomeId | null)[]): OutcomeId | null {
  if (bodies.includes('cancelled')) return 'cancelled';
  if (bodies.includes('rejected')) return 'rejected';
  return bodies.every((body) => body === 'accepted') ? 'accepted' : null;
}
