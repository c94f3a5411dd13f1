import type { Json } from '#model/json.ts';
import { isBefore, isDate, wallTimeOf } from '#model/time.ts';
import { compares, type Operator, type OperatorName } from '../operator.ts';
import { toMoment } from './moment.ts';

/** What may be asked of a moment. Which day it is on is seen from the zone of the world. */
export const dateTimeOperators: readonly Operator[] = [
  order('before', '<', (one, other) => isBefore(one, other)),
  order('notAfter', '<=', (one, other) => !isBefore(other, one)),
  order('after', '>', (one, other) => isBefore(other, one)),
  order('notBefore', '>=', (one, other) => !isBefore(one, other)),
  compares(
    'onDay',
    'date',
    (answer, day, { zone }) => {
      const moment = toMoment(answer);
      return moment !== null && typeof day === 'string' && isDate(day) && wallTimeOf(moment.at, zone).date === day;
    },
    (answer, day) => `date(${answer}) = ${day}`,
  ),
];

function order(name: OperatorName, sign: string, holds: (one: string, other: string) => boolean): Operator {
  return compares(
    name,
    'moment',
    (answer: Json, operand: Json) => {
      const [one, other] = [toMoment(answer), toMoment(operand)];
      return one !== null && other !== null && holds(one.at, other.at);
    },
    (answer, operand) => `${answer} ${sign} ${operand}`,
  );
}
