import type { Exit, Face } from '#blocks/block.ts';
import { defineBlock, holding } from '#blocks/define.ts';
import { refuse } from '#model/issue.ts';
import { z } from '#model/zod.ts';
import { checkSubprocess } from './check.ts';
import { beginChild, hearOfChild } from './child.ts';
import { childSchema, subprocessSchema, type SubprocessData } from './data.ts';
import './subprocess.text.ts';

/** Begins a request of another process and holds this one until that has ended, however it ends. */
export const subprocess = defineBlock<'subprocess', SubprocessData>({
  kind: 'subprocess',
  schema: subprocessSchema,
  fresh: () => ({ process: null, asks: [], takes: [] }),
  isAddable: true,
  exits: () => exits,
  check: checkSubprocess,
  face: (data) => ({ icon: 'subprocess', family: 'automatic', shape: 'card', summary: summaryOf(data) }),
  fragment: () => ({ is: 'hold', exits: exits.map(({ id }) => id) }),
  hold: holding({
    work: childSchema,
    acts: z.never(),
    enter: beginChild,
    act: (_data, _work, _act, { block }) => refuse('subprocess.noAct', {}, { block: block.id }),
    hear: hearOfChild,
  }),
});

const exits: readonly Exit[] = [
  { id: 'completed', said: { code: 'subprocess.exit.completed' }, name: null, tone: 'good' },
  { id: 'rejected', said: { code: 'subprocess.exit.rejected' }, name: null, tone: 'bad' },
  { id: 'cancelled', said: { code: 'subprocess.exit.cancelled' }, name: null, tone: 'neutral' },
];

function summaryOf({ process }: SubprocessData): Face['summary'] {
  if (process === null) return [{ code: 'subprocess.unchosen' }];
  return [{ code: 'subprocess.named', params: { name: process.name } }];
}
