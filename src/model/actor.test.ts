import { expect, test } from 'vitest';
import { actorsIn, mapActors } from './actor.ts';

const data = {
  voters: [{ is: 'person', id: 'p1' }, { is: 'requester' }],
  deep: { to: { is: 'field', field: 'f1' }, is: 'person' },
  other: [{ is: 'somebody' }, null, 3],
};

test('whoever settings name is found, in reading order', () => {
  expect(actorsIn(data)).toEqual([{ is: 'person', id: 'p1' }, { is: 'requester' }, { is: 'field', field: 'f1' }]);
  expect(actorsIn('person')).toEqual([]);
});

test('people are replaced where they stand, and what does not change stays the same object', () => {
  const next = mapActors(data, (actor) => (actor.is === 'person' ? { is: 'group', id: 'g1' } : actor));

  expect(next).toEqual({ ...data, voters: [{ is: 'group', id: 'g1' }, { is: 'requester' }] });
  expect(next).toHaveProperty('other', data.other);
  expect(mapActors(data.other, () => null)).toBe(data.other);
});

test('somebody unknown keeps what the file said', () => {
  const unknown = { is: 'unknown', who: { as: 'person', email: 'a@example.org', name: 'Ana' } };

  expect(actorsIn([unknown])).toEqual([unknown]);
});
