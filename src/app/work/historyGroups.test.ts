import { expect, it } from 'vitest';
import type { HistoryEvent } from '#runtime/records.ts';
import { historyGroups } from './historyGroups.ts';

function event(seq: number, at: string, as = 'p1'): HistoryEvent {
  const said = { code: 'runtime.retried' };
  return {
    id: `r/e${seq}`,
    request: 'r',
    seq,
    at,
    by: 'p0',
    as,
    said,
    block: null,
    visit: null,
    facts: {},
    previous: '',
    hash: '',
  };
}

it('joins what one act brought about, in its order, and puts the latest act first', () => {
  const events = [event(1, '10:00'), event(2, '10:00'), event(3, '10:01'), event(4, '10:01', 'p2')];

  const groups = historyGroups(events).map((group) => [group.as, group.events.map((one) => one.seq)]);

  expect(groups).toEqual([
    ['p2', [4]],
    ['p1', [3]],
    ['p1', [1, 2]],
  ]);
});
