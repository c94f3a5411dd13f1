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

/** What a vote may count as, in the order in which exits are shown; each is an outcome of its own, too. */
export const meanings = ['accepted', 'rejected', 'cancelled'] as const;

/** What a vote counts as, and what votes decide. */
export type Meaning = (typeof meanings)[number];

/** An outcome that the administrator added, and what a vote for it counts as. */
export interface Added {
  readonly id: string;
  readonly as: Meaning;
}

/** How many voters a body has and what the votes so far are. */
export interface Count {
  readonly voters: number;
  readonly votes: readonly Meaning[];
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
export function decideBody(rule: Rule, { voters, votes }: Count): Meaning | null {
  if (votes.includes('cancelled')) return 'cancelled';
  if (rule.is === 'anyone') return votes[0] ?? null;
  const needed = neededOf(rule, voters);
  const accepted = votes.filter((vote) => vote === 'accepted').length;
  if (accepted >= needed) return 'accepted';
  const left = voters - votes.length;
  return accepted + left < needed ? 'rejected' : null;
}

/** What the bodies decide together; null while the block is open: one cancels, one rejects, and all must accept. */
export function decideBlock(bodies: readonly (Meaning | null)[]): Meaning | null {
  if (bodies.includes('cancelled')) return 'cancelled';
  if (bodies.includes('rejected')) return 'rejected';
  return bodies.every((body) => body === 'accepted') ? 'accepted' : null;
}

/**
 * The outcome by which a decision leaves. An added one that somebody chose goes before the plain one, because it says
 * more; of several, the first of the list.
 * @param chosen outcomes of the votes of a body, or of the bodies of a block
 */
export function outcomeOf(decision: Meaning, chosen: readonly string[], added: readonly Added[]): string {
  return added.find(({ id, as }) => as === decision && chosen.includes(id))?.id ?? decision;
}
