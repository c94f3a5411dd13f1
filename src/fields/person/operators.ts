import { isMember } from '../isMember.ts';
import { compares, opposite, type Operator } from '../operator.ts';

const is = compares(
  'is',
  'person',
  (answer, person) => answer === person,
  (answer, person) => `${answer} = ${person}`,
);
const isOneOf = compares(
  'isOneOf',
  'people',
  (answer, people) => Array.isArray(people) && people.includes(answer),
  (answer, people) => `list contains(${people}, ${answer})`,
);
const memberOf = compares(
  'memberOf',
  'group',
  (answer, group, { directory }) => isMember(answer, group, directory),
  (answer, group) => `is member(${answer}, ${group})`,
);

/** What may be asked of a person. Who is a member is seen at the moment of asking. */
export const personOperators: readonly Operator[] = [
  is,
  opposite('isNot', is),
  isOneOf,
  memberOf,
  opposite('notMemberOf', memberOf),
];
