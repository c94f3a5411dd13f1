import { describe, expect, test } from 'vitest';
import { conditionLimits, conditionSchema, type Condition } from '#model/condition.ts';
import { checkCondition } from './checkCondition.ts';
import { answered, ask, directory, ofGroup, process, value, who } from './judging.testing.ts';

const faults = (condition: Condition) =>
  checkCondition(condition, { process, directory }).map(
    ({ code, path, severity }) => `${code.replace('conditions.fault.', '')} ${path}${severity === 'error' ? '' : ' ?'}`,
  );

describe('what is wrong with a condition', () => {
  test.each<readonly [Condition, readonly string[]]>([
    [{ is: 'all', of: [] }, ['emptyGroup ']],
    [{ is: 'any', of: [ask('urgent', 'isYes'), { is: 'all', of: [] }] }, ['emptyGroup of.1']],
    [ask('', ''), ['noField field']],
    [ask('gone', 'is'), ['goneField field']],
    [ask('title', 'isAnswered'), ['asksNothing field']],
    [ask('cost', ''), ['noOperator op']],
    [ask('cost', 'contains', value('x')), ['wrongOperator op']],
    [ask('cost', 'is'), ['noOperand to']],
    [ask('cost', 'is', value('3')), ['wrongOperand to']],
    [ask('cost', 'is', value('')), ['noOperand to']],
    [ask('cost', 'is', { is: 'today', days: 0 }), ['wrongOperand to']],
    [ask('cost', 'is', { is: 'now', days: 0 }), ['wrongOperand to']],
    [ask('cost', 'is', { is: 'requester' }), ['wrongOperand to']],
    [ask('cost', 'is', answered('name')), ['wrongField to']],
    [ask('cost', 'is', answered('')), ['noOperand to']],
    [ask('cost', 'is', answered('gone')), ['goneField to']],
    [ask('cost', 'isAnswered', value(1)), ['needless to']],
    [ask('day', 'is', value('2026-02-30')), ['wrongOperand to']],
    [ask('at', 'before', value('2026-02-20')), ['wrongOperand to']],
    [ask('impact', 'is', value('o9')), ['goneChoice to']],
    [ask('impact', 'is', answered('impact')), ['wrongField to']],
    [ask('areas', 'hasAny', value(['o1', 'o9'])), ['goneChoice to']],
    [ask('boss', 'is', who('nobody')), ['gonePerson to']],
    [ask('boss', 'is', who('ana', 'luis')), ['wrongOperand to']],
    [ask('boss', 'is', who('eva')), ['inactive to ?']],
    [ask('boss', 'memberOf', ofGroup('g9')), ['goneGroup to']],
    [ask('boss', 'memberOf', who('ana')), ['wrongOperand to']],
    [
      ask('boss', 'is', value([{ is: 'unknown', who: { as: 'person', email: 'x@y.es', name: 'X' } }])),
      ['unknownWho to'],
    ],
    [{ is: 'not', of: ask('gone', 'is') }, ['goneField of.field']],
  ])('%j', (condition, expected) => expect(faults(condition)).toEqual(expected));
});

test('its schema bounds how deep and how large it is, and knows no other key', () => {
  const deep = (levels: number): Condition =>
    levels === 1 ? ask('urgent', 'isYes') : { is: 'not', of: deep(levels - 1) };
  expect(conditionSchema.safeParse(deep(conditionLimits.depth)).success).toBe(true);
  expect(conditionSchema.safeParse(deep(conditionLimits.depth + 1)).success).toBe(false);
  const wide = (of: number): Condition => ({ is: 'all', of: Array.from({ length: of }, () => ask('urgent', 'isYes')) });
  expect(conditionSchema.safeParse(wide(conditionLimits.groupSize)).success).toBe(true);
  expect(conditionSchema.safeParse(wide(conditionLimits.groupSize + 1)).success).toBe(false);
  expect(conditionSchema.safeParse({ is: 'any', of: Array.from({ length: 5 }, () => wide(41)) }).success).toBe(false);
  expect(conditionSchema.safeParse({ ...ask('urgent', 'isYes'), code: 'alert()' }).success).toBe(false);
  expect(conditionSchema.safeParse({ is: 'not', of: { ...deep(1), x: 1 } }).success).toBe(false);
});
