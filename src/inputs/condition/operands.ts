import { checkConstant, comparable } from '#fields/checkCondition.ts';
import { fieldKindOf } from '#fields/index.ts';
import type { Measure } from '#fields/operator.ts';
import type { Operand, Test } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Field, Process } from '#model/process.ts';

/** What an answer may be compared with, by what the operator takes; in the order in which it is offered. */
export function sourcesFor(takes: Measure, field: Field, fields: Process['fields']): readonly Operand['is'][] {
  return [
    'value',
    ...(fieldsToCompare(takes, field, fields).length > 0 ? (['field'] as const) : []),
    ...(takes === 'date' ? (['today'] as const) : []),
    ...(takes === 'moment' ? (['now'] as const) : []),
    ...(takes === 'person' ? (['requester', 'manager'] as const) : []),
  ];
}

/** The other fields whose answers can be compared with. */
export function fieldsToCompare(takes: Measure, field: Field, fields: Process['fields']): readonly Field[] {
  return Object.values(fields).filter((other) => other.id !== field.id && comparable(other, takes));
}

/** An operand of a source that was just chosen. */
export function freshOperand(is: Operand['is']): Operand | null {
  switch (is) {
    case 'value':
      return null;
    case 'field':
      return { is, field: '' };
    case 'today':
    case 'now':
      return { is, days: 0 };
    case 'requester':
    case 'manager':
      return { is };
  }
}

/** A test of another field: its operator and operand stay where they fit. */
export function ofField(
  test: Test,
  field: Field,
  scope: { readonly process: Process; readonly directory: Directory },
): Test {
  const { operators } = fieldKindOf(field.type);
  const op = operators.find(({ name }) => name === test.op) ?? operators[0];
  return withOperator({ ...test, field: field.id }, op?.name ?? '', field, scope);
}

/** A test with another operator: its operand stays where it fits. */
export function withOperator(
  test: Test,
  op: string,
  field: Field,
  scope: { readonly process: Process; readonly directory: Directory },
): Test {
  const takes = fieldKindOf(field.type).operators.find(({ name }) => name === op)?.takes ?? null;
  const { to } = test;
  const fits =
    takes !== null &&
    to !== null &&
    sourcesFor(takes, field, scope.process.fields).includes(to.is) &&
    (to.is !== 'value' ||
      checkConstant(to.value, takes, field, scope).every(({ severity }) => severity === 'warning')) &&
    (to.is !== 'field' || fieldsToCompare(takes, field, scope.process.fields).some(({ id }) => id === to.field));
  return { ...test, op, to: fits ? to : null };
}

/** The field whose control asks for a constant: of the same kind where that matters, with its choices and its unit. */
export function fieldForConstant(takes: Measure, field: Field): Field {
  const type = typeFor[takes];
  const isOwn = field.type === type;
  const fresh = fieldKindOf(type).freshOptions();
  const offered = 'choices' in fresh ? { choices: field.options['choices'] ?? [], shown: 'select' } : {};
  const options = isOwn ? { ...field.options, ...offered, ...unlimited(type) } : { ...fresh, ...offered };
  return { id: `${field.id}-constant`, key: '', type, label: '', help: '', initial: null, options };
}

/** A constant may lie beyond what the field takes. */
function unlimited(type: string): object {
  if (type === 'date' || type === 'dateTime') return { notPast: false };
  return type === 'number' ? { min: null, max: null } : {};
}

const typeFor: Readonly<Record<Measure, string>> = {
  text: 'shortText',
  number: 'number',
  date: 'date',
  moment: 'dateTime',
  yesNo: 'yesNo',
  choice: 'choice',
  choices: 'choices',
  person: 'person',
  people: 'people',
  group: 'group',
};
