import { canonicalJson } from '#model/canonical.ts';
import type { Condition, Test } from '#model/condition.ts';

/** Whether a condition is seen to hold whatever the answers, without judging it. It may overlook some that do. */
export function alwaysHolds(condition: Condition): boolean {
  switch (condition.is) {
    case 'test':
      return false;
    case 'not':
      return neverHolds(condition.of);
    case 'all':
      return condition.of.length > 0 && condition.of.every(alwaysHolds);
    case 'any':
      return condition.of.some(alwaysHolds) || hasOpposites(condition.of);
  }
}

function neverHolds(condition: Condition): boolean {
  switch (condition.is) {
    case 'test':
      return false;
    case 'not':
      return alwaysHolds(condition.of);
    case 'all':
      return condition.of.some(neverHolds) || hasOpposites(condition.of);
    case 'any':
      return condition.of.length > 0 && condition.of.every(neverHolds);
  }
}

/** Whether two of them are exact opposites: one holds, and not both do. */
function hasOpposites(conditions: readonly Condition[]): boolean {
  const all = new Set(conditions.map(canonicalJson));
  return conditions.some((one) => all.has(canonicalJson(oppositeOf(one))));
}

function oppositeOf(condition: Condition): Condition {
  if (condition.is === 'not') return condition.of;
  const op = condition.is === 'test' ? opposites[condition.op] : undefined;
  return condition.is === 'test' && op !== undefined ? { ...condition, op } : { is: 'not', of: condition };
}

/** Operators that hold exactly where the other does not, an unanswered question included. */
const opposites: Readonly<Record<Test['op'], string>> = Object.fromEntries(
  [
    ['is', 'isNot'],
    ['isOneOf', 'isNoneOf'],
    ['contains', 'containsNot'],
    ['hasAny', 'hasNone'],
    ['memberOf', 'notMemberOf'],
    ['includes', 'includesNot'],
    ['isAnswered', 'isEmpty'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);
