import type { Calculation, Expression } from '#model/expression.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import { checkText } from '#model/text.ts';
import type { SaidParams } from '#text/said.ts';
import { checkConstant, type Fault, type FaultScope } from './checkCondition.ts';
import { anyWorld } from './define.ts';
import './expressions.text.ts';
import { fieldKindOf } from './index.ts';
import { fieldIn } from './operands.ts';

/** What is wrong with an expression that is to give a field its answer. */
export function checkExpression(expression: Expression, target: Field, scope: FaultScope): readonly Fault[] {
  const { measure } = fieldKindOf(target.type);
  const named = { field: target.label };
  if (!expressionsFor(target).includes(expression.is)) return [fault('wrongType', '', named)];
  switch (expression.is) {
    case 'value':
      return checkValue(expression.value, target, scope);
    case 'field': {
      const source = fieldIn(scope.process, expression.field);
      if (source === undefined) return [fault(expression.field === '' ? 'noField' : 'goneField', 'field')];
      return mayCopy(source, target) ? [] : [fault('wrongField', 'field', { ...named, other: source.label })];
    }
    case 'text':
      if (expression.text.trim() === '') return [fault('noText', 'text', named)];
      return checkText(expression.text, scope.process.fields).map((said) => ({
        ...said,
        severity: 'error',
        path: 'text',
      }));
    case 'sum':
    case 'difference':
    case 'product':
      return checkCalculation(expression, scope);
    case 'today':
    case 'now':
    case 'requester':
    case 'manager':
    case 'empty':
      return measure === null && expression.is !== 'empty' ? [fault('wrongType', '', named)] : [];
  }
}

/** The expressions that a field takes, by its kind, in the order in which they are offered. */
export function expressionsFor(target: Field): readonly Expression['is'][] {
  const { measure, asks, takesInitial } = fieldKindOf(target.type);
  if (!asks) return [];
  const own: readonly Expression['is'][] = measure === null ? [] : (byMeasure[measure] ?? []);
  return [...(takesInitial && measure !== 'text' ? (['value'] as const) : []), ...own, 'field', 'empty'];
}

const byMeasure: Readonly<Record<string, readonly Expression['is'][]>> = {
  text: ['text'],
  number: ['sum', 'difference', 'product'],
  date: ['today'],
  moment: ['now'],
  person: ['requester', 'manager'],
  people: ['requester', 'manager'],
};

/** Whether the answer to one field can become that of another. Any answer can be written as text. */
export function mayCopy(source: Field, target: Field): boolean {
  const [from, to] = [fieldKindOf(source.type), fieldKindOf(target.type)];
  if (!from.asks || source.id === target.id) return false;
  if (to.measure === 'text') return true;
  if (to.measure === 'choice' || to.measure === 'choices') return false;
  if (to.measure === null) return source.type === target.type;
  return from.measure === to.measure || (to.measure === 'people' && from.measure === 'person');
}

function checkValue(value: Json, target: Field, scope: FaultScope): readonly Fault[] {
  const kind = fieldKindOf(target.type);
  if (kind.measure === null) return [fault('wrongType', '', { field: target.label })];
  const faults = checkConstant(value, kind.measure, target, scope);
  if (faults.length > 0 || kind.canName) {
    return faults.map((one) =>
      one.code === 'conditions.fault.noOperand'
        ? fault('noValue', 'value', { field: target.label })
        : { ...one, path: 'value' },
    );
  }
  const why = kind.checkAnswer(value, target, anyWorld);
  return why === null ? [] : [fault('wrongValue', 'value', { field: target.label, why })];
}

function checkCalculation({ of }: Calculation, scope: FaultScope): readonly Fault[] {
  if (of.length === 0) return [fault('noTerms', 'of')];
  return of.flatMap((term, at): readonly Fault[] => {
    if (term.is === 'value') return [];
    const field = fieldIn(scope.process, term.field);
    if (field === undefined) return [fault(term.field === '' ? 'noField' : 'goneField', `of.${at}`)];
    return fieldKindOf(field.type).measure === 'number' ? [] : [fault('noNumber', `of.${at}`, { field: field.label })];
  });
}

function fault(code: string, path: string, params: SaidParams = {}): Fault {
  return { severity: 'error', code: `expressions.fault.${code}`, params, path };
}
