import type { Condition, Operand, Test } from '#model/condition.ts';
import { actorSchema } from '#model/actor.ts';
import type { Json } from '#model/json.ts';
import type { Field, Process } from '#model/process.ts';
import { isDate } from '#model/time.ts';
import { formatDate } from '#text/dates.ts';
import { formatList } from '#text/numbers.ts';
import type { Said } from '#text/said.ts';
import './conditions.text.ts';
import { dateTime } from './dateTime/dateTime.ts';
import type { Reader } from './field.ts';
import { fieldKindOf } from './index.ts';
import { offeredIn } from './offered.ts';
import { fieldIn, ownOf } from './operands.ts';
import type { Measure } from './operator.ts';

type Fields = Pick<Process, 'fields'>;

/** A condition as a sentence: «Impacto» es Alto y («Importe» es mayor que 1.000 o «Urgente» es sí). */
export function conditionSaid(condition: Condition, process: Fields, reader: Reader): Said {
  switch (condition.is) {
    case 'test':
      return testSaid(condition, process, reader);
    case 'not':
      return { code: 'conditions.not', params: { what: conditionSaid(condition.of, process, reader) } };
    case 'all':
    case 'any': {
      const parts = condition.of.map((one) => partSaid(one, process, reader));
      return parts.length === 0 ? { code: `conditions.none.${condition.is}` } : joined(parts, condition.is);
    }
  }
}

/** One test as a sentence. */
export function testSaid(test: Test, process: Fields, reader: Reader): Said {
  const field = fieldIn(process, test.field);
  if (field === undefined) return { code: test.field === '' ? 'conditions.unchosen' : 'conditions.gone' };
  const operator = fieldKindOf(field.type).operators.find(({ name }) => name === test.op);
  const label = labelSaid(field);
  if (operator === undefined) return { code: 'conditions.test', params: { field: label, op: '…', value: '' } };
  const op = { code: `conditions.op.${operator.name}` };
  if (operator.takes === null) return { code: 'conditions.bare', params: { field: label, op } };
  const value = operandSaid(test, operator.takes, field, process, reader);
  return { code: 'conditions.test', params: { field: label, op, value } };
}

function partSaid(condition: Condition, process: Fields, reader: Reader): Said {
  const what = conditionSaid(condition, process, reader);
  const isGroup = (condition.is === 'all' || condition.is === 'any') && condition.of.length > 1;
  return isGroup ? { code: 'conditions.group', params: { what } } : what;
}

/** «a, b y c»: the last two with the word, those before with commas. */
function joined(parts: readonly Said[], is: 'all' | 'any'): Said {
  const [first, ...rest] = parts;
  if (first === undefined) return { code: `conditions.none.${is}` };
  if (rest.length === 0) return first;
  const code = rest.length === 1 ? `conditions.join.${is}` : 'conditions.join.comma';
  return { code, params: { one: first, other: joined(rest, is) } };
}

/** The answer to a field, in words. */
export function fieldSaid(id: string, process: Fields): string | Said {
  const field = fieldIn(process, id);
  if (field === undefined) return id === '' ? '…' : { code: 'conditions.goneField' };
  return { code: 'conditions.field', params: { label: labelSaid(field) } };
}

/** How a field is called. */
export function labelSaid(field: Field): string | Said {
  return field.label.trim() === '' ? { code: 'model.unnamedField' } : field.label;
}

function operandSaid(test: Test, takes: Measure, field: Field, process: Fields, reader: Reader): string | Said {
  const { to } = test;
  if (to === null) return '…';
  switch (to.is) {
    case 'value':
      return constantSaid(to.value, takes, { field, join: test.op === 'hasAll' ? 'and' : 'or', reader });
    case 'field':
      return fieldSaid(to.field, process);
    default:
      return momentSaid(to);
  }
}

/** Today, now, the requester or their manager. */
function momentSaid(operand: Exclude<Operand, { readonly is: 'value' | 'field' }>): Said {
  if (!('days' in operand)) return { code: `conditions.${operand.is}` };
  if (operand.days === 0) return { code: `conditions.${operand.is}` };
  const way = operand.days > 0 ? 'later' : 'earlier';
  return { code: `conditions.${operand.is}.${way}`, params: { count: Math.abs(operand.days) } };
}

/** A constant of a process in words; `field` says which choices and units there are. */
export function constantSaid(
  value: Json,
  takes: Measure,
  { field, join, reader }: { readonly field: Field; readonly join: 'and' | 'or'; readonly reader: Reader },
): string | Said {
  const text = constantText(value, takes, field, join, reader);
  if (text.trim() === '') return '…';
  return takes === 'text' ? { code: 'conditions.quoted', params: { text } } : text;
}

function constantText(value: Json, takes: Measure, field: Field, join: 'and' | 'or', reader: Reader): string {
  switch (takes) {
    case 'text':
      return typeof value === 'string' ? value : '';
    case 'date':
      return typeof value === 'string' && isDate(value) ? formatDate(value, reader.lang) : '';
    case 'moment':
      return dateTime.toText(value, field, reader);
    case 'choice':
    case 'choices': {
      const offered = offeredIn(field.options);
      const ids: readonly Json[] = Array.isArray(value) ? value : [value];
      return formatList(
        offered.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])),
        reader.lang,
        join,
      );
    }
    case 'person':
    case 'people':
    case 'group':
      return formatList(namesIn(value, reader), reader.lang, join);
    case 'number':
    case 'yesNo':
      return fieldKindOf(field.type).toText(value, field, reader);
  }
}

function namesIn(value: Json, { directory }: Reader): readonly string[] {
  const actors = actorSchema.array().safeParse(value).data ?? [];
  return actors.flatMap((actor) => {
    switch (actor.is) {
      case 'person':
        return ownOf(directory.people, actor.id)?.name ?? [];
      case 'group':
        return ownOf(directory.groups, actor.id)?.name ?? [];
      case 'unknown':
        return actor.who.name;
      default:
        return [];
    }
  });
}
