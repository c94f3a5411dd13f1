import { z } from '#model/zod.ts';
import type { Acting } from '#blocks/define.ts';
import { everyone, findWho } from '#blocks/who.ts';
import type { Scene, Stopped, Working } from '#blocks/work.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Said } from '#text/said.ts';
import { itemsOf, standingOf, titleOf, type Ballots, type BodyBallots } from './ballots.ts';
import { bodySaid, outcomeSaid, outcomesOf, type ApprovalData, type Body } from './data.ts';
import { neededOf } from './decide.ts';

/** What may be done in an approval: vote, in one body. */
export const voteActSchema = z.strictObject({
  do: z.literal('vote'),
  body: z.string(),
  outcome: z.string(),
  comment: z.string(),
});

/** A vote in one body. */
export type VoteAct = Readonly<z.infer<typeof voteActSchema>>;

type Refused = { readonly refused: Refusal };

/** Fixes the voters of every body and asks them; stopped when a body has none, or fewer than its rule needs. */
export function openApproval(data: ApprovalData, scene: Scene): Working | Stopped {
  const bodies: BodyBallots[] = [];
  for (const [at, body] of data.bodies.entries()) {
    const outcome = ballotsOf(data, body, at, scene);
    if ('stopped' in outcome) return outcome;
    bodies.push(outcome);
  }
  const work: Ballots = { bodies };
  const voters = bodies.map((one) => [one.body, one.ballots.map((ballot) => ballot.person)] as const);
  return { work, items: itemsOf(data, work, scene), effects: [], facts: { voters: Object.fromEntries(voters) } };
}

/** Takes a vote, unless the person may not give it, and leaves by the outcome when all bodies together have decided. */
export function takeVote(data: ApprovalData, work: Ballots, act: VoteAct, scene: Acting): Working | Refused {
  const body = data.bodies.find((one) => one.id === act.body);
  const why = body === undefined ? refusal('noBody', {}, scene) : whyNot(data, body, work, act, scene);
  if (body === undefined || why !== null) return why ?? refusal('noBody', {}, scene);
  const next = withVote(work, act, scene);
  const { decision } = standingOf(data, next);
  return {
    work: next,
    items: itemsOf(data, next, scene),
    effects: [],
    told: toldOf(data, body, act),
    ...(decision === null ? {} : { exit: decision.outcome }),
  };
}

function toldOf(data: ApprovalData, body: Body, act: VoteAct): Said {
  const comment = act.comment.trim();
  const code = `approval.voted${data.bodies.length > 1 ? 'For' : ''}${comment === '' ? '' : 'With'}`;
  return { code, params: { outcome: outcomeSaid(data, act.outcome), body: bodySaid(data, body), comment } };
}

function ballotsOf(data: ApprovalData, body: Body, at: number, scene: Scene): BodyBallots | Stopped {
  const found = findWho(body.voters, scene);
  const voters = everyone(found, scene.world.directory);
  const needed = neededOf(body.rule, voters.length);
  const place = { block: scene.block.id, path: `bodies.${at}.voters` };
  const params = { where: titleOf(data, body.id, scene) };
  if (voters.length === 0)
    return { stopped: refuse('approval.stopped', { ...params, why: found.absent }, place).refused };
  if (voters.length < needed) {
    const few = refuse('approval.stoppedFew', { ...params, count: voters.length, needed }, place);
    return { stopped: few.refused };
  }
  return { body: body.id, ballots: voters.map((voter) => ({ person: voter.id, vote: null })) };
}

function whyNot(data: ApprovalData, body: Body, work: Ballots, act: VoteAct, scene: Acting): Refused | null {
  const standing = standingOf(data, work);
  const ballot = work.bodies.find((one) => one.body === body.id)?.ballots.find((one) => one.person === scene.as);
  if (ballot === undefined) return refusal('notAVoter', {}, scene);
  if (scene.world.directory.people[scene.as]?.active !== true) return refusal('inactive', {}, scene);
  if (ballot.vote !== null) return refusal('hasVoted', { outcome: outcomeSaid(data, ballot.vote.outcome) }, scene);
  const decided = standing.decision ?? standing.bodies.find((one) => one.body === body.id)?.decision ?? null;
  if (decided !== null)
    return refusal('decided', { body: bodySaid(data, body), outcome: outcomeSaid(data, decided.outcome) }, scene);
  const outcome = outcomesOf(data).find(({ id }) => id === act.outcome);
  if (outcome === undefined) return refusal('noOutcome', { outcome: outcomeSaid(data, act.outcome) }, scene);
  if (outcome.comment && act.comment.trim() === '') {
    return refusal('noComment', { outcome: outcomeSaid(data, act.outcome) }, scene, 'comment');
  }
  return null;
}

function withVote(work: Ballots, act: VoteAct, scene: Acting): Ballots {
  const given = work.bodies.flatMap((one) => one.ballots).filter((ballot) => ballot.vote !== null).length;
  const vote = { outcome: act.outcome, comment: act.comment.trim(), at: scene.world.now, order: given + 1 };
  return {
    bodies: work.bodies.map((one) =>
      one.body === act.body
        ? { ...one, ballots: one.ballots.map((ballot) => (ballot.person === scene.as ? { ...ballot, vote } : ballot)) }
        : one,
    ),
  };
}

function refusal(code: string, params: Parameters<typeof refuse>[1], scene: Scene, path?: string): Refused {
  return refuse(
    `approval.${code}`,
    params,
    path === undefined ? { block: scene.block.id } : { block: scene.block.id, path },
  );
}
