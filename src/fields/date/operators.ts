import { isDate } from '#model/time.ts';
import { compares, opposite, type Operator, type OperatorName } from '../operator.ts';

const is = order('is', '=', (one, other) => one === other);

/** What may be asked of a day of the calendar. */
export const dateOperators: readonly Operator[] = [
  is,
  opposite('isNot', is),
  order('before', '<', (one, other) => one < other),
  order('notAfter', '<=', (one, other) => one <= other),
  order('after', '>', (one, other) => one > other),
  order('notBefore', '>=', (one, other) => one >= other),
];

/** Days written `YYYY-MM-DD` come in the order of their texts. */
function order(name: OperatorName, sign: string, holds: (one: string, other: string) => boolean): Operator {
  return compares(
    name,
    'date',
    (answer, operand) =>
      typeof answer === 'string' &&
      typeof operand === 'string' &&
      isDate(answer) &&
      isDate(operand) &&
      holds(answer, operand),
    (answer, operand) => `${answer} ${sign} ${operand}`,
  );
}
