import type { Condition, Operand, Test } from '#model/condition.ts';
import type { Json } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import { toMoment } from './dateTime/moment.ts';
import { fieldKindOf } from './index.ts';
import { constantOf, fieldIn } from './operands.ts';
import type { Measure } from './operator.ts';

type Fields = Pick<Process, 'fields'>;

/**
 * A condition in FEEL, with fields by key; true or false but never null, as our own judge says. Choices, people and
 * groups are their ids; `requester` is the requester's id and `manager` that of their manager. Membership is a function,
 * `is member(person, group)`, which whoever reads it has to define.
 * Source: OMG DMN 1.5, 10.3.
 */
export function toFeel(condition: Condition, process: Fields): string {
  switch (condition.is) {
    case 'test':
      return testFeel(condition, process);
    case 'not':
      return `not(${toFeel(condition.of, process)})`;
    case 'all':
      return condition.of.length === 0 ? 'true' : joined(condition.of, 'and', process);
    case 'any':
      return condition.of.length === 0 ? 'false' : joined(condition.of, 'or', process);
  }
}

function joined(parts: readonly Condition[], word: 'and' | 'or', process: Fields): string {
  const all = parts.map((one) => toFeel(one, process));
  return all.length === 1 ? all.join('') : `(${all.join(` ${word} `)})`;
}

function testFeel(test: Test, process: Fields): string {
  const field = fieldIn(process, test.field);
  const operator =
    field === undefined ? undefined : fieldKindOf(field.type).operators.find(({ name }) => name === test.op);
  if (field === undefined || operator === undefined) return 'false';
  if (operator.takes === null) return operator.feel(field.key, '');
  return operator.feel(field.key, test.to === null ? 'null' : operandFeel(test.to, operator.takes, process));
}

function operandFeel(to: Operand, takes: Measure, process: Fields): string {
  switch (to.is) {
    case 'value':
      return literal(constantOf(to.value, takes), takes);
    case 'field':
      return fieldIn(process, to.field)?.key ?? 'null';
    case 'today':
      return shifted('today()', to.days);
    case 'now':
      return shifted('now()', to.days);
    case 'requester':
    case 'manager':
      return to.is;
  }
}

function shifted(of: string, days: number): string {
  return days === 0 ? of : `${of} ${days > 0 ? '+' : '-'} duration("P${Math.abs(days)}D")`;
}

function literal(value: Json, takes: Measure): string {
  if (value === null) return 'null';
  if (takes === 'date' && typeof value === 'string') return `date(${quoted(value)})`;
  if (takes === 'moment') return momentLiteral(value);
  if (Array.isArray(value)) return `[${value.map((one: Json) => literal(one, 'text')).join(', ')}]`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? quoted(value) : 'null';
}

function momentLiteral(value: Json): string {
  const moment = toMoment(value);
  return moment === null ? 'null' : `date and time(${quoted(moment.at)})`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
