import { z } from '#model/zod.ts';
import { readerOf } from '#blocks/define.ts';
import type { Scene, WorkItemDraft } from '#blocks/work.ts';
import { addedOf, outcomesOf, type ApprovalData } from './data.ts';
import { decideBlock, decideBody, outcomeOf, type Meaning } from './decide.ts';

const voteSchema = z.strictObject({
  outcome: z.string(),
  comment: z.string(),
  /** Instant. */
  at: z.string(),
  /** 1 for the first vote of the visit. */
  order: z.int().min(1),
});

/** The work of a visit in an approval: who votes, fixed on entry, and their votes. */
export const ballotsSchema = z.strictObject({
  bodies: z.array(
    z.strictObject({
      body: z.string(),
      ballots: z.array(z.strictObject({ person: z.string(), vote: voteSchema.nullable() })),
    }),
  ),
});

/** The work of a visit in an approval. */
export type Ballots = Readonly<z.infer<typeof ballotsSchema>>;
/** The work of a visit in an approval, read once. @throws BlockDataError */
export const readBallots = readerOf(ballotsSchema, 'work of an approval');
/** The ballots of one body. */
export type BodyBallots = Ballots['bodies'][number];

/** What was decided, and the outcome that says so. */
export interface Decision {
  readonly as: Meaning;
  readonly outcome: string;
}

/** How an approval stands: what each body, and all of them together, have decided; null while open. */
export interface Standing {
  readonly bodies: readonly { readonly body: string; readonly decision: Decision | null }[];
  readonly decision: Decision | null;
}

/** Counts the votes. */
export function standingOf(data: ApprovalData, work: Ballots): Standing {
  const bodies = work.bodies.map((ballots) => ({ body: ballots.body, decision: decisionOf(data, ballots) }));
  const as = decideBlock(bodies.map(({ decision }) => decision?.as ?? null));
  const chosen = bodies.flatMap(({ decision }) => decision?.outcome ?? []);
  return { bodies, decision: as === null ? null : { as, outcome: outcomeOf(as, chosen, addedOf(data.outcomes)) } };
}

/** One item per ballot; what nobody needs to answer any more is void. */
export function itemsOf(data: ApprovalData, work: Ballots, scene: Scene): readonly WorkItemDraft[] {
  const standing = standingOf(data, work);
  return work.bodies.flatMap((ballots, at) => {
    const isOver = standing.decision !== null || standing.bodies[at]?.decision != null;
    return ballots.ballots.map(({ person, vote }): WorkItemDraft => ({
      ask: 'vote',
      part: partOf(ballots.body, person),
      title: titleOf(data, ballots.body, scene),
      people: [person],
      groups: [],
      required: true,
      state: vote !== null ? 'done' : isOver ? 'void' : 'open',
      dueAt: null,
      doneBy: vote === null ? null : person,
    }));
  });
}

/** What a vote is about: the block and, with more than one, the body. */
export function titleOf(data: ApprovalData, id: string, scene: Scene): string {
  const name = data.bodies.find((body) => body.id === id)?.name.trim() ?? '';
  return data.bodies.length > 1 && name !== '' ? `${scene.block.name} · ${name}` : scene.block.name;
}

/** The name of a ballot among the visit's work items. */
function partOf(body: string, person: string): string {
  return `${body}:${person}`;
}

function decisionOf(data: ApprovalData, ballots: BodyBallots): Decision | null {
  const rule = data.bodies.find((body) => body.id === ballots.body)?.rule ?? { is: 'all' };
  const given = ballots.ballots.flatMap((ballot) => (ballot.vote === null ? [] : [ballot.vote]));
  const chosen = given.toSorted((a, b) => a.order - b.order).map((vote) => vote.outcome);
  const outcomes = outcomesOf(data);
  const votes = chosen.flatMap((id) => outcomes.find((outcome) => outcome.id === id)?.as ?? []);
  const as = decideBody(rule, { voters: ballots.ballots.length, votes });
  return as === null ? null : { as, outcome: outcomeOf(as, chosen, addedOf(data.outcomes)) };
}
