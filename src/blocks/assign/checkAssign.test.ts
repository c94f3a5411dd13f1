import { describe, expect, test } from 'vitest';
import '#model/liquid.ts';
import type { Expression } from '#model/expression.ts';
import { assigning, assigningRaw, problemsIn, sum } from './assign.testing.ts';

describe('what is wrong with it', () => {
  test.each<readonly [name: string, sets: Readonly<Record<string, Expression>>, found: readonly string[]]>([
    ['no sets', {}, ['assign.noSets sets']],
    ['a heading', { title: { is: 'empty' } }, ['assign.asksNothing sets.0.field']],
    ['no value', { name: { is: 'text', text: ' ' } }, ['expressions.fault.noText sets.0.value.text']],
    ['no constant', { total: { is: 'value', value: null } }, ['expressions.fault.noValue sets.0.value.value']],
    ['a wrong constant', { total: { is: 'value', value: 'x' } }, ['conditions.fault.wrongOperand sets.0.value.value']],
    [
      'one beyond its limit',
      { total: { is: 'value', value: 2_000_000 } },
      ['expressions.fault.wrongValue sets.0.value.value'],
    ],
    [
      'a choice that is gone',
      { risk: { is: 'value', value: 'x' } },
      ['conditions.fault.goneChoice sets.0.value.value'],
    ],
    ['another type', { total: { is: 'requester' } }, ['expressions.fault.wrongType sets.0.value']],
    ['a file as a constant', { plan: { is: 'value', value: [] } }, ['expressions.fault.wrongType sets.0.value']],
    [
      'a field of another type',
      { total: { is: 'field', field: 'day' } },
      ['expressions.fault.wrongField sets.0.value.field'],
    ],
    [
      'a choice of another field',
      { risk: { is: 'field', field: 'risk' } },
      ['expressions.fault.wrongField sets.0.value.field'],
    ],
    ['no terms', { total: sum() }, ['expressions.fault.noTerms sets.0.value.of']],
    [
      'a term that is no number',
      { total: sum({ is: 'field', field: 'name' }) },
      ['expressions.fault.noNumber sets.0.value.of.0'],
    ],
    [
      'somebody who is gone',
      { who: { is: 'value', value: [{ is: 'person', id: 'x' }] } },
      ['conditions.fault.gonePerson sets.0.value.value'],
    ],
  ])('%s', (_name, sets, found) => expect(problemsIn(assigning(sets))).toEqual(found));

  test('fields that are not chosen, gone, or set twice', () => {
    const process = assigningRaw([
      { field: '', value: { is: 'empty' } },
      { field: 'f99', value: { is: 'empty' } },
      { field: 'f1', value: { is: 'field', field: 'f99' } },
      { field: 'f1', value: { is: 'field', field: '' } },
      {
        field: 'f3',
        value: {
          is: 'sum',
          of: [
            { is: 'field', field: '' },
            { is: 'field', field: 'f99' },
          ],
          decimals: 0,
        },
      },
    ]);
    expect(problemsIn(process)).toEqual([
      'assign.noField sets.0.field',
      'assign.goneField sets.1.field',
      'expressions.fault.goneField sets.2.value.field',
      'assign.twice sets.3.field',
      'expressions.fault.noField sets.3.value.field',
      'expressions.fault.noField sets.4.value.of.0',
      'expressions.fault.goneField sets.4.value.of.1',
    ]);
  });
});
