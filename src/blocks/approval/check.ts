import { checkTextAt } from '#blocks/checkTextAt.ts';
import { checkSomebody } from '#blocks/checkWho.ts';
import type { CheckScope } from '#blocks/define.ts';
import { membersOf } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';
import { bodySaid, outcomesOf, type ApprovalData, type Body } from './data.ts';

/** What is wrong with the settings of an approval. */
export function checkApproval(data: ApprovalData, scope: CheckScope): readonly Issue[] {
  return [
    ...(data.bodies.length === 0 ? [issue(scope, 'approval.noBodies', 'bodies')] : []),
    ...data.bodies.flatMap((body, at) => checkBody(data, body, at, scope)),
    ...(outcomesOf(data).length < 2 ? [issue(scope, 'approval.oneOutcome', 'outcomes')] : []),
    ...sameNames(data, scope),
    ...checkTextAt(data.instructions, 'instructions', scope),
  ];
}

function checkBody(data: ApprovalData, body: Body, at: number, scope: CheckScope): readonly Issue[] {
  const params = { body: bodySaid(data, body) };
  const needsName = data.bodies.length > 1 && body.name.trim() === '';
  const voters = votersKnown(body, scope);
  const isTooMany = body.rule.is === 'number' && voters !== null && voters > 0 && body.rule.number > voters;
  return [
    ...(needsName ? [issue(scope, 'approval.noBodyName', `bodies.${at}.name`, params)] : []),
    ...checkSomebody(body.voters, `bodies.${at}.voters`, scope, {
      none: 'approval.noVoters',
      nobody: 'approval.nobody',
      params,
    }),
    ...(isTooMany ? [issue(scope, 'approval.tooFewVoters', `bodies.${at}.rule`, { ...params, count: voters })] : []),
  ];
}

/** How many voters a body has, when that is known while drawing: only people and groups are. */
function votersKnown(body: Body, { directory }: CheckScope): number | null {
  const voters = new Set<string>();
  for (const actor of body.voters) {
    switch (actor.is) {
      case 'person':
        if (directory.people[actor.id]?.active === true) voters.add(actor.id);
        break;
      case 'group':
        for (const member of membersOf(directory, actor.id)) voters.add(member.id);
        break;
      case 'field':
      case 'requester':
      case 'manager':
      case 'unknown':
        return null;
    }
  }
  return voters.size;
}

function sameNames(data: ApprovalData, scope: CheckScope): readonly Issue[] {
  const named = outcomesOf(data).filter((outcome) => outcome.name.trim() !== '');
  return named
    .filter((outcome, at) => named.findIndex((other) => other.name.trim() === outcome.name.trim()) < at)
    .map((outcome) => issue(scope, 'approval.sameName', `outcomes.${outcome.id}.name`, { name: outcome.name }));
}

function issue(scope: CheckScope, code: string, path: string, params: SaidParams = {}): Issue {
  return { severity: 'error', code, params, place: { block: scope.block.id, path } };
}
