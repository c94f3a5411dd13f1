import { isMember } from '../isMember.ts';
import { compares, opposite, type Operator } from '../operator.ts';

const is = compares(
  'is',
  'group',
  (answer, group) => answer === group,
  (answer, group) => `${answer} = ${group}`,
);

/** What may be asked of a group. */
export const groupOperators: readonly Operator[] = [
  is,
  opposite('isNot', is),
  compares(
    'hasMember',
    'person',
    (answer, person, { directory }) => isMember(person, answer, directory),
    (answer, person) => `is member(${person}, ${answer})`,
  ),
];
