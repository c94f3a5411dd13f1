import type { Condition, Operand, Test } from '#model/condition.ts';
import type { Json } from '#model/json.ts';

/** Conditions of a drawing, with fields by key: `all(test('impact', 'is', 'high'), not(test('urgent', 'isYes')))`. */

/** One test: a constant, or any operand (`{ is: 'today', days: 7 }`); nothing for an operator that takes nothing. */
export function test(field: string, op: string, to?: Operand | string | number | boolean | readonly Json[]): Test {
  return { is: 'test', field, op, to: to === undefined ? null : isOperand(to) ? to : { is: 'value', value: to } };
}

/** All of them hold. */
export function all(...of: readonly Condition[]): Condition {
  return { is: 'all', of };
}

/** At least one holds. */
export function any(...of: readonly Condition[]): Condition {
  return { is: 'any', of };
}

/** It does not hold. */
export function not(of: Condition): Condition {
  return { is: 'not', of };
}

/** A condition with other names of its fields. */
export function renamedFields(condition: Condition, rename: (field: string) => string): Condition {
  switch (condition.is) {
    case 'test': {
      const { to } = condition;
      const other = to?.is === 'field' ? { ...to, field: rename(to.field) } : to;
      return { ...condition, field: rename(condition.field), to: other };
    }
    case 'not':
      return { is: 'not', of: renamedFields(condition.of, rename) };
    case 'all':
    case 'any':
      return { is: condition.is, of: condition.of.map((one) => renamedFields(one, rename)) };
  }
}

function isOperand(to: Operand | string | number | boolean | readonly Json[]): to is Operand {
  return typeof to === 'object' && !Array.isArray(to);
}
