import type { Exit } from '#blocks/block.ts';
import { defineBlock, holding } from '#blocks/define.ts';
import { whoSaid } from '#blocks/who.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { ballotsSchema } from './ballots.ts';
import { checkApproval } from './check.ts';
import { approvalSchema, outcomesOf, wordOf, type ApprovalData } from './data.ts';
import type { Meaning, Rule } from './decide.ts';
import { openApproval, takeVote, voteActSchema } from './voting.ts';
import './approval.text.ts';

/** One or more bodies vote on whether the request goes on. */
export const approval = defineBlock<'approval', ApprovalData>({
  kind: 'approval',
  schema: approvalSchema,
  fresh: () => ({
    instructions: '',
    bodies: [{ id: 'o1', name: '', voters: [], rule: { is: 'all' } }],
    outcomes: {
      accepted: { name: '', comment: false },
      rejected: { name: '', comment: true },
      cancelled: null,
    },
  }),
  isAddable: true,
  exits: exitsOfApproval,
  check: checkApproval,
  face: (data, process) => ({
    icon: 'approval',
    family: 'approvals',
    shape: 'card',
    summary: summaryOf(data, process),
  }),
  fragment: (data) => ({ is: 'hold', exits: outcomesOf(data).map((outcome) => outcome.id) }),
  hold: holding({ work: ballotsSchema, acts: voteActSchema, enter: openApproval, act: takeVote }),
});

function exitsOfApproval(data: ApprovalData): readonly Exit[] {
  return outcomesOf(data).map(({ id, name, as }) => ({
    id,
    said: wordOf(data, id),
    name: name.trim() === '' ? null : name,
    tone: tones[as],
  }));
}

const tones = { accepted: 'good', rejected: 'bad', cancelled: 'neutral' } as const satisfies Record<
  Meaning,
  Exit['tone']
>;

/** `2 órganos · todos` or, of one body, its voters and its rule. */
function summaryOf(data: ApprovalData, process: Process): readonly Said[] {
  const [body] = data.bodies;
  if (body === undefined || data.bodies.length > 1) {
    return [{ code: 'approval.bodies', params: { count: data.bodies.length } }, { code: 'approval.every' }];
  }
  return [whoSaid(body.voters, process), ...(body.voters.length === 0 ? [] : [ruleSaid(body.rule)])];
}

function ruleSaid(rule: Rule): Said {
  return rule.is === 'number'
    ? { code: 'approval.rule.number', params: { count: rule.number } }
    : { code: `approval.rule.${rule.is}` };
}
