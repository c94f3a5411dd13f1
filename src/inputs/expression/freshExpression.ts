import type { Expression } from '#model/expression.ts';
import type { Field } from '#model/process.ts';

/** An expression that was just chosen for a field. */
export function freshExpression(is: Expression['is'], target: Field): Expression {
  switch (is) {
    case 'value':
      return { is, value: null };
    case 'field':
      return { is, field: '' };
    case 'text':
      return { is, text: '' };
    case 'today':
    case 'now':
      return { is, shift: null, way: 'after' };
    case 'sum':
    case 'difference':
    case 'product':
      return { is, of: [{ is: 'field', field: '' }], decimals: decimalsOf(target) };
    case 'requester':
    case 'manager':
    case 'empty':
      return { is };
  }
}

/** A result has the decimals that its field takes. */
function decimalsOf({ options }: Field): number {
  const { decimals } = options;
  return typeof decimals === 'number' ? decimals : 0;
}
