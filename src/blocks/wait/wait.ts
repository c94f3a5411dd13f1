import { defineBlock, holding } from '#blocks/define.ts';
import type { Exit } from '#blocks/block.ts';
import { refuse } from '#model/issue.ts';
import type { ExitId } from '#model/process.ts';
import { spanSaid } from '#model/span.ts';
import { z } from '#model/zod.ts';
import type { Said } from '#text/said.ts';
import { checkWait } from './check.ts';
import { atMostOf, waitingSchema, waitSchema, type Until, type WaitData } from './data.ts';
import { untilSaid } from './untilSaid.ts';
import './wait.text.ts';
import { beginWait, hearInWait } from './waiting.ts';

/** Holds a request for a time, until a date, until a condition holds or until another request has ended. */
export const wait = defineBlock<'wait', WaitData>({
  kind: 'wait',
  schema: waitSchema,
  fresh: () => ({ until: { is: 'span', span: { days: 1 } } }),
  isAddable: true,
  exits: ({ until }) => exitIds(until).map((id) => exitOf(id, until)),
  check: checkWait,
  face: ({ until }, process) => ({
    icon: 'wait',
    family: 'automatic',
    shape: 'card',
    summary: [untilSaid(until, process), ...limitSaid(until)],
  }),
  fragment: ({ until }) => ({ is: 'hold', exits: exitIds(until) }),
  hold: holding({
    work: waitingSchema,
    acts: z.never(),
    enter: beginWait,
    act: (_data, _work, _act, { block }) => refuse('wait.noAct', {}, { block: block.id }),
    hear: hearInWait,
  }),
});

function limitSaid(until: Until): readonly Said[] {
  const limit = atMostOf(until);
  return limit === null ? [] : [{ code: 'wait.atMost', params: { span: spanSaid(limit) } }];
}

function exitIds(until: Until): readonly ('elapsed' | 'happened')[] {
  if (until.is !== 'condition' && until.is !== 'request') return ['elapsed'];
  return until.atMost === null ? ['happened'] : ['happened', 'elapsed'];
}

function exitOf(id: ExitId, until: Until): Exit {
  const isDate = until.is === 'moment' || until.is === 'date';
  return { id, said: { code: isDate ? 'wait.exit.reached' : `wait.exit.${id}` }, name: null, tone: 'neutral' };
}
