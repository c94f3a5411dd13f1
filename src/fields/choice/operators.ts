import { compares, opposite, type Operator } from '../operator.ts';

const is = compares(
  'is',
  'choice',
  (answer, id) => answer === id,
  (answer, id) => `${answer} = ${id}`,
);
const isOneOf = compares(
  'isOneOf',
  'choices',
  (answer, ids) => Array.isArray(ids) && ids.includes(answer),
  (answer, ids) => `list contains(${ids}, ${answer})`,
);

/** What may be asked of one choice among several. */
export const choiceOperators: readonly Operator[] = [is, opposite('isNot', is), isOneOf, opposite('isNoneOf', isOneOf)];
