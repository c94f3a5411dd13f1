import { expect, test } from 'vitest';
import { directoryOf, membersOf, type Person } from './directory.ts';

function person(id: string, active = true): Person {
  return { id, name: id, email: `${id}@example.org`, role: 'agent', manager: null, active };
}

const group = { id: 'g', slug: 'g', name: 'G', members: ['c', 'gone', 'b', 'a'] };
const directory = directoryOf({ people: [person('a'), person('b', false), person('c')], groups: [group] });

test('the members of a group are those who are active, in its order', () => {
  expect(membersOf(directory, 'g').map(({ id }) => id)).toEqual(['c', 'a']);
  expect(membersOf(directory, 'nobody')).toEqual([]);
});

test('people and groups are found by id', () => {
  expect(Object.keys(directory.people)).toEqual(['a', 'b', 'c']);
  expect(directory.groups['g']).toBe(group);
});
