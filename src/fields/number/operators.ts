import type { Json } from '#model/json.ts';
import { compares, opposite, type Operator, type OperatorName } from '../operator.ts';

const is = order('is', '=', (one, other) => one === other);

/** What may be asked of a number. An answer and a constant are the same decimal exactly when they are the same number. */
export const numberOperators: readonly Operator[] = [
  is,
  opposite('isNot', is),
  order('moreThan', '>', (one, other) => one > other),
  order('atLeast', '>=', (one, other) => one >= other),
  order('lessThan', '<', (one, other) => one < other),
  order('atMost', '<=', (one, other) => one <= other),
];

function order(name: OperatorName, sign: string, holds: (one: number, other: number) => boolean): Operator {
  return compares(
    name,
    'number',
    (answer: Json, operand: Json) =>
      typeof answer === 'number' && typeof operand === 'number' && holds(answer, operand),
    (answer, operand) => `${answer} ${sign} ${operand}`,
  );
}
