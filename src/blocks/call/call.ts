import type { Face } from '#blocks/block.ts';
import { defineBlock, holding } from '#blocks/define.ts';
import { refuse } from '#model/issue.ts';
import { z } from '#model/zod.ts';
import { beginCall, hearOfCall } from './calling.ts';
import './call.text.ts';
import { checkCall } from './check.ts';
import { callingSchema, callSchema, type CallData } from './data.ts';
import { originIn } from './url.ts';

/** Asks another system something over HTTP and holds the request until it has answered, or was tried often enough. */
export const call = defineBlock<'call', CallData>({
  kind: 'call',
  schema: callSchema,
  fresh: () => ({
    method: 'GET',
    url: '',
    headers: [],
    body: '',
    timeout: 20,
    retries: { times: 2, wait: { minutes: 5 } },
    takes: [],
  }),
  isAddable: true,
  exits: () => [
    { id: 'done', said: { code: 'call.exit.done' }, name: null, tone: 'good' },
    { id: 'failed', said: { code: 'call.exit.failed' }, name: null, tone: 'bad' },
  ],
  check: checkCall,
  face: (data) => ({ icon: 'call', family: 'automatic', shape: 'card', summary: summaryOf(data) }),
  fragment: () => ({ is: 'hold', exits: ['done', 'failed'] }),
  hold: holding({
    work: callingSchema,
    acts: z.never(),
    enter: beginCall,
    act: (_data, _work, _act, { block }) => refuse('call.noAct', {}, { block: block.id }),
    hear: hearOfCall,
  }),
});

function summaryOf({ method, url }: CallData): Face['summary'] {
  const origin = originIn(url);
  if (origin === null) return [{ code: 'call.unchosen' }];
  const host = origin.replace(/^https?:\/\//iu, '');
  return [host === '' ? { code: 'call.toOwn', params: { method } } : { code: 'call.to', params: { method, host } }];
}
