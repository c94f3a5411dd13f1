import { checkTextAt } from '#blocks/checkTextAt.ts';
import { checkSomebody } from '#blocks/checkWho.ts';
import type { CheckScope } from '#blocks/define.ts';
import { membersOf } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import { say } from '#text/i18n.ts';
import { langs } from '#text/langs.ts';
import type { SaidParams } from '#text/said.ts';
import { addedOf, bodySaid, outcomesOf, wordOf, type AddedOutcome, type ApprovalData, type Body } from './data.ts';

/** What is wrong with the settings of an approval. */
export function checkApproval(data: ApprovalData, scope: CheckScope): readonly Issue[] {
  return [
    ...(data.bodies.length === 0 ? [issue(scope, 'approval.noBodies', 'bodies')] : []),
    ...data.bodies.flatMap((body, at) => checkBody(data, body, at, scope)),
    ...(outcomesOf(data).length < 2 ? [issue(scope, 'approval.oneOutcome', 'outcomes')] : []),
    ...checkNames(data, scope),
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

/** Added outcomes need a name, and no two may be called alike: neither by name nor by the interface's word. */
function checkNames(data: ApprovalData, scope: CheckScope): readonly Issue[] {
  const outcomes = outcomesOf(data);
  const added = addedOf(data.outcomes);
  const isNamed = ({ name }: AddedOutcome) => name.trim() !== '';
  const callings = outcomes.map((outcome) =>
    (isNamed(outcome) ? [outcome.name] : langs.map((lang) => say(wordOf(data, outcome.id), lang))).map(plainly),
  );
  return outcomes.flatMap((outcome, at) => {
    const nth = added.findIndex(({ id }) => id === outcome.id);
    const path = `outcomes.${nth === -1 ? outcome.id : `added.${nth}`}.name`;
    if (!isNamed(outcome)) return nth === -1 ? [] : [issue(scope, 'approval.noOutcomeName', path)];
    const isTaken = outcomes.some(
      (other, index) =>
        (index < at || (index > at && !isNamed(other))) && callings[index]?.includes(plainly(outcome.name)) === true,
    );
    return isTaken ? [issue(scope, 'approval.sameName', path, { name: outcome.name.trim() })] : [];
  });
}

function plainly(name: string): string {
  return name.trim().toLowerCase();
}

function issue(scope: CheckScope, code: string, path: string, params: SaidParams = {}): Issue {
  return { severity: 'error', code, params, place: { block: scope.block.id, path } };
}
