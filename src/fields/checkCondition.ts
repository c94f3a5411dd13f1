import { actorSchema, type Actor } from '#model/actor.ts';
import { within, type Condition, type Test } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Field, Process } from '#model/process.ts';
import { isDate } from '#model/time.ts';
import type { Said, SaidParams } from '#text/said.ts';
import './conditions.text.ts';
import { toMoment } from './dateTime/moment.ts';
import { fieldKindOf } from './index.ts';
import { offeredIn } from './offered.ts';
import { fieldIn, ownOf } from './operands.ts';
import type { Measure } from './operator.ts';

/** What is wrong with a part of a condition or an expression, and where in it: `of.0.to`. */
export interface Fault extends Said {
  readonly severity: 'error' | 'warning';
  readonly path: string;
}

/** What a check may look at. */
export interface FaultScope {
  readonly process: Pick<Process, 'fields'>;
  readonly directory: Directory;
}

/** What is wrong with a condition in its process: fields that are not there, operators and operands that do not fit, empty groups. */
export function checkCondition(condition: Condition, scope: FaultScope, path = ''): readonly Fault[] {
  switch (condition.is) {
    case 'test':
      return checkTest(condition, scope, path);
    case 'not':
      return checkCondition(condition.of, scope, within(path, 'of'));
    case 'all':
    case 'any':
      if (condition.of.length === 0) return [fault('emptyGroup', path)];
      return condition.of.flatMap((one, at) => checkCondition(one, scope, within(path, `of.${at}`)));
  }
}

function checkTest(test: Test, scope: FaultScope, path: string): readonly Fault[] {
  const at = (part: string) => within(path, part);
  const field = fieldIn(scope.process, test.field);
  if (field === undefined) return [fault(test.field === '' ? 'noField' : 'goneField', at('field'))];
  const named = { field: field.label };
  const kind = fieldKindOf(field.type);
  if (kind.operators.length === 0) return [fault('asksNothing', at('field'), named)];
  const operator = kind.operators.find(({ name }) => name === test.op);
  if (operator === undefined) return [fault(test.op === '' ? 'noOperator' : 'wrongOperator', at('op'), named)];
  if (operator.takes === null) return test.to === null ? [] : [fault('needless', at('to'), named)];
  return checkOperand(test.to, operator.takes, field, scope).map((one) => ({ ...one, path: at('to') }));
}

function checkOperand(to: Test['to'], takes: Measure, field: Field, scope: FaultScope): readonly Fault[] {
  const named = { field: field.label };
  if (to === null) return [fault('noOperand', '', named)];
  switch (to.is) {
    case 'value':
      return checkConstant(to.value, takes, field, scope);
    case 'field': {
      const other = fieldIn(scope.process, to.field);
      if (other === undefined) return [fault(to.field === '' ? 'noOperand' : 'goneField', '', named)];
      return comparable(other, takes) ? [] : [fault('wrongField', '', { ...named, other: other.label })];
    }
    case 'today':
      return takes === 'date' ? [] : [fault('wrongOperand', '', named)];
    case 'now':
      return takes === 'moment' ? [] : [fault('wrongOperand', '', named)];
    case 'requester':
    case 'manager':
      return takes === 'person' ? [] : [fault('wrongOperand', '', named)];
  }
}

/** Whether the answer to a field can stand where a measure is taken. Ids of choices mean nothing outside their field. */
export function comparable(field: Field, takes: Measure): boolean {
  return takes !== 'choice' && takes !== 'choices' && fieldKindOf(field.type).measure === takes;
}

/** What is wrong with a constant of a measure; `field` says which choices there are. */
export function checkConstant(value: Json, takes: Measure, field: Field, scope: FaultScope): readonly Fault[] {
  const named = { field: field.label };
  if (isNothing(value)) return [fault('noOperand', '', named)];
  const wrong = (isRight: boolean, code = 'wrongOperand') => (isRight ? [] : [fault(code, '', named)]);
  switch (takes) {
    case 'text':
      return wrong(typeof value === 'string');
    case 'number':
      return wrong(typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
    case 'date':
      return wrong(typeof value === 'string' && isDate(value));
    case 'moment':
      return wrong(toMoment(value) !== null);
    case 'yesNo':
      return wrong(typeof value === 'boolean');
    case 'choice':
      return wrong(isOffered(value, field), 'goneChoice');
    case 'choices':
      return wrong(Array.isArray(value) && value.every((id: Json) => isOffered(id, field)), 'goneChoice');
    case 'person':
    case 'people':
    case 'group':
      return checkActors(value, takes, field, scope.directory);
  }
}

function isOffered(id: Json, field: Field): boolean {
  return offeredIn(field.options).some((one) => one.id === id);
}

function checkActors(value: Json, takes: Measure, field: Field, directory: Directory): readonly Fault[] {
  const actors = actorSchema.array().safeParse(value).data;
  if (actors === undefined || (takes !== 'people' && actors.length !== 1)) {
    return [fault('wrongOperand', '', { field: field.label })];
  }
  return actors.flatMap((actor) => checkActor(actor, takes === 'group' ? 'group' : 'person', field, directory));
}

function checkActor(actor: Actor, wanted: 'person' | 'group', field: Field, directory: Directory): readonly Fault[] {
  if (actor.is === 'unknown' && actor.who.as === wanted) return [fault('unknownWho', '', { name: actor.who.name })];
  if (actor.is !== wanted) return [fault('wrongOperand', '', { field: field.label })];
  if (actor.is === 'group') return ownOf(directory.groups, actor.id) === undefined ? [fault('goneGroup')] : [];
  const person = ownOf(directory.people, actor.id);
  if (person === undefined) return [fault('gonePerson')];
  return person.active ? [] : [{ ...fault('inactive', '', { name: person.name }), severity: 'warning' }];
}

function isNothing(value: Json): boolean {
  return (
    value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  );
}

function fault(code: string, path = '', params: SaidParams = {}): Fault {
  return { severity: 'error', code: `conditions.fault.${code}`, params, path };
}
