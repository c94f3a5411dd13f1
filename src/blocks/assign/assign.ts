import { z } from '#model/zod.ts';
import { defineBlock, readerOf, type CheckScope } from '#blocks/define.ts';
import type { Face } from '#blocks/block.ts';
import { checkExpression } from '#fields/checkExpression.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import { within } from '#model/condition.ts';
import { expressionSchema } from '#model/expression.ts';
import type { Issue } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { SaidParams } from '#text/said.ts';
import './assign.text.ts';
import { setAll } from './setAll.ts';

/** A block sets no more fields. */
export const mostSets = 50;

/** Settings of an assignment: which fields get which answers, one after another. */
export const assignSchema = z.strictObject({
  sets: z.array(z.strictObject({ field: z.string(), value: expressionSchema })).max(mostSets),
});

/** Settings of an assignment. */
export type AssignData = Readonly<z.infer<typeof assignSchema>>;

/** One field and what gives it its answer. */
export type FieldSet = AssignData['sets'][number];

/** Settings of an assignment, read once. @throws BlockDataError */
export const readAssign = readerOf(assignSchema, 'data of an assignment');

/** Gives fields new answers and lets the request go on. */
export const assign = defineBlock<'assign', AssignData>({
  kind: 'assign',
  schema: assignSchema,
  fresh: () => ({ sets: [{ field: '', value: { is: 'empty' } }] }),
  isAddable: true,
  exits: () => [{ id: 'done', said: { code: 'assign.exit.done' }, name: null, tone: 'good' }],
  check: (data, scope) => {
    if (data.sets.length === 0) return [error(scope, 'assign.noSets', 'sets')];
    return data.sets.flatMap((_, at) => checkSet(data, at, scope));
  },
  face: (data, process) => ({ icon: 'assign', family: 'automatic', shape: 'card', summary: summaryOf(data, process) }),
  fragment: () => ({ is: 'pass', exits: ['done'] }),
  pass: ({ sets }, scene) => setAll(sets, 'done', scene),
});

function summaryOf({ sets }: AssignData, process: Process): Face['summary'] {
  const [only, ...rest] = sets;
  const field = only === undefined ? undefined : fieldIn(process, only.field);
  if (rest.length > 0 || field === undefined || field.label.trim() === '') {
    return [{ code: 'assign.fields', params: { count: sets.length } }];
  }
  return [{ code: 'assign.field', params: { field: field.label } }];
}

function checkSet({ sets }: AssignData, at: number, scope: CheckScope): readonly Issue[] {
  const set = sets[at];
  if (set === undefined) return [];
  const path = `sets.${at}`;
  const target = fieldIn(scope.process, set.field);
  if (target === undefined) {
    return [error(scope, set.field === '' ? 'assign.noField' : 'assign.goneField', `${path}.field`)];
  }
  if (!fieldKindOf(target.type).asks) {
    return [error(scope, 'assign.asksNothing', `${path}.field`, { field: target.label })];
  }
  const issues = checkExpression(set.value, target, scope).map(({ severity, code, params, path: inside }): Issue => ({
    severity,
    code,
    params: params ?? {},
    place: { block: scope.block.id, path: within(`${path}.value`, inside) },
  }));
  const isTwice = sets.findIndex(({ field }) => field === set.field) < at;
  return isTwice ? [error(scope, 'assign.twice', `${path}.field`, { field: target.label }), ...issues] : issues;
}

function error(scope: CheckScope, code: string, path: string, params: SaidParams = {}): Issue {
  return { severity: 'error', code, params, place: { block: scope.block.id, path } };
}
