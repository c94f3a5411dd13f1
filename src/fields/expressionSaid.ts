import type { Calculation, Expression, Term } from '#model/expression.ts';
import type { Field, Process } from '#model/process.ts';
import { spanSaid } from '#model/span.ts';
import { toShown } from '#model/text.ts';
import { formatNumber } from '#text/numbers.ts';
import type { Said } from '#text/said.ts';
import { constantSaid, fieldSaid, labelSaid } from './conditionSaid.ts';
import './expressions.text.ts';
import type { Reader } from './field.ts';
import { fieldKindOf } from './index.ts';

type Fields = Pick<Process, 'fields'>;

/** What is set, as a sentence: «Riesgo» = Alto. */
export function settingSaid(expression: Expression, target: Field, process: Fields, reader: Reader): Said {
  const field = labelSaid(target);
  if (expression.is === 'empty') return { code: 'expressions.takesAway', params: { field } };
  return { code: 'expressions.sets', params: { field, value: valueSaid(expression, target, process, reader) } };
}

function valueSaid(
  expression: Exclude<Expression, { readonly is: 'empty' }>,
  target: Field,
  process: Fields,
  reader: Reader,
): string | Said {
  switch (expression.is) {
    case 'value': {
      const { measure } = fieldKindOf(target.type);
      return measure === null ? '…' : constantSaid(expression.value, measure, { field: target, join: 'and', reader });
    }
    case 'field':
      return fieldSaid(expression.field, process);
    case 'text': {
      const text = toShown(expression.text, process.fields);
      return text.trim() === '' ? '…' : { code: 'conditions.quoted', params: { text } };
    }
    case 'today':
    case 'now':
      return momentSaid(expression);
    case 'requester':
    case 'manager':
      return { code: `conditions.${expression.is}` };
    case 'sum':
    case 'difference':
    case 'product':
      return calculationSaid(expression, process, reader);
  }
}

function momentSaid({ is, shift, way }: Extract<Expression, { readonly way: string }>): Said {
  const what = { code: `expressions.${is}` };
  return shift === null ? what : { code: `expressions.${way}`, params: { what, span: spanSaid(shift) } };
}

function calculationSaid({ is, of }: Calculation, process: Fields, reader: Reader): string | Said {
  const [first, ...rest] = of.map((term) => termSaid(term, process, reader));
  if (first === undefined) return '…';
  return rest.reduce((one, other): Said => ({ code: `expressions.${is}.join`, params: { one, other } }), first);
}

function termSaid(term: Term, process: Fields, { lang }: Reader): string | Said {
  return term.is === 'value'
    ? formatNumber(term.value, lang, { maximumFractionDigits: 6 })
    : fieldSaid(term.field, process);
}
