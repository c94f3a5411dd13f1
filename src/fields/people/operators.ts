import { isMember } from '../isMember.ts';
import { compares, opposite, type Operator } from '../operator.ts';

const includes = compares(
  'includes',
  'person',
  (answer, person) => Array.isArray(answer) && answer.includes(person),
  (answer, person) => `list contains(${answer}, ${person})`,
);

/** What may be asked of several people. */
export const peopleOperators: readonly Operator[] = [
  includes,
  opposite('includesNot', includes),
  compares(
    'includesMemberOf',
    'group',
    (answer, group, { directory }) => Array.isArray(answer) && answer.some((one) => isMember(one, group, directory)),
    (answer, group) => `some person in ${answer} satisfies is member(person, ${group})`,
  ),
];
