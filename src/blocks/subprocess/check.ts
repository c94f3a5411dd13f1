import type { CheckScope } from '#blocks/define.ts';
import { checkExpression } from '#fields/checkExpression.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import { within } from '#model/condition.ts';
import type { Issue } from '#model/issue.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { SaidParams } from '#text/said.ts';
import type { Ask, SubprocessData, Take } from './data.ts';
import { askedOf, fieldByKey, mayTake } from './otherFields.ts';

/** What is wrong with the settings of a subprocess. What cannot be known, because nobody told of other processes, is not asked. */
export function checkSubprocess(data: SubprocessData, scope: CheckScope): readonly Issue[] {
  const { process } = data;
  if (process === null) return [issue(scope, 'subprocess.noProcess', 'process')];
  const { name } = process;
  if (process.is === 'unknownProcess') return [issue(scope, 'subprocess.unknownProcess', 'process', { name })];
  if (scope.processes === undefined) return data.takes.flatMap((take) => checkTarget(take, scope));
  const other = scope.processes.find(({ id }) => id === process.id);
  if (other === undefined) return [issue(scope, 'subprocess.notInForce', 'process', { name })];
  return [
    ...(other.isThis ? [issue(scope, 'subprocess.itself', 'process', {}, 'warning')] : []),
    ...checkUnanswered(data, other, scope),
    ...data.asks.flatMap((ask) => checkAsk(ask, other, scope)),
    ...data.takes.flatMap((take) => checkTake(take, other, scope)),
  ];
}

function checkUnanswered({ asks }: SubprocessData, other: OtherProcess, scope: CheckScope): readonly Issue[] {
  const isAnswered = (key: string) => asks.some((ask) => ask.key === key && ask.value.is !== 'empty');
  return askedOf(other).flatMap(({ field, required }) =>
    required && !isAnswered(field.key)
      ? [issue(scope, 'subprocess.unanswered', `asks.${field.key}`, { field: field.label, name: other.name })]
      : [],
  );
}

function checkAsk({ key, type, value }: Ask, other: OtherProcess, scope: CheckScope): readonly Issue[] {
  const path = `asks.${key}`;
  const field = askedOf(other).find((one) => one.field.key === key)?.field;
  if (field === undefined) return [issue(scope, 'subprocess.notAsked', 'process', { key, name: other.name })];
  if (field.type !== type) return [issue(scope, 'subprocess.otherType', path, { field: field.label })];
  // The ids of fields are those of each process: the same one twice is a coincidence.
  return checkExpression(value, { ...field, id: '' }, scope).map(({ path: inside, ...fault }) => ({
    ...fault,
    place: { block: scope.block.id, path: within(path, inside) },
  }));
}

function checkTake(take: Take, other: OtherProcess, scope: CheckScope): readonly Issue[] {
  const path = `takes.${take.key}`;
  const source = fieldByKey(other, take.key);
  if (source === undefined) {
    return [issue(scope, 'subprocess.goneSource', 'process', { key: take.key, name: other.name })];
  }
  const gone = checkTarget(take, scope);
  const target = fieldIn(scope.process, take.field);
  if (target === undefined || gone.length > 0) return gone;
  if (mayTake(source, target)) return [];
  return [issue(scope, 'subprocess.noFit', path, { field: source.label, other: target.label })];
}

function checkTarget({ key, field }: Take, scope: CheckScope): readonly Issue[] {
  const target = fieldIn(scope.process, field);
  const isThere = target !== undefined && fieldKindOf(target.type).asks;
  return isThere ? [] : [issue(scope, 'subprocess.goneTarget', `takes.${key}`)];
}

function issue(
  { block }: CheckScope,
  code: string,
  path: string,
  params: SaidParams = {},
  severity: Issue['severity'] = 'error',
): Issue {
  return { severity, code, params, place: { block: block.id, path } };
}
