import { expect, it } from 'vitest';
import type { WorkItem } from '#blocks/work.ts';
import { askedTogether } from './askedTogether.ts';

const item: WorkItem = {
  id: 'r/v1/a',
  request: 'r',
  visit: 'r/v1',
  block: 'b1',
  ask: 'vote',
  part: 'a',
  title: 'Comité RFC',
  people: [],
  groups: [],
  required: true,
  state: 'open',
  dueAt: null,
  doneBy: null,
};

it('joins the votes that a body still misses, and says that each has to vote', () => {
  const asked = [
    { item: { ...item, id: '1' }, people: ['p1'] },
    { item: { ...item, id: '2' }, people: ['p2'] },
  ];

  expect(askedTogether(asked)).toMatchObject([
    { of: 'each', people: ['p1', 'p2'], things: [{ title: 'Comité RFC', dueAt: null, isRequired: true }] },
  ]);
});

it('says that any one of a group may do a task', () => {
  const asked = [{ item: { ...item, ask: 'task' as const, groups: ['g1'] }, people: ['p1', 'p2'] }];

  expect(askedTogether(asked)).toMatchObject([{ of: 'anyOne', people: ['p1', 'p2'], groups: ['g1'] }]);
});

it('names people once for all that is asked of the same people', () => {
  const asked = [
    { item, people: ['p1'] },
    { item: { ...item, title: 'Comité financiero' }, people: ['p1'] },
    { item: { ...item, title: 'Otra', dueAt: '2026-11-23T12:00:00.000Z' }, people: ['p2'] },
  ];

  expect(askedTogether(asked)).toMatchObject([
    { people: ['p1'], things: [{ title: 'Comité RFC' }, { title: 'Comité financiero' }] },
    { people: ['p2'], things: [{ title: 'Otra' }] },
  ]);
});
