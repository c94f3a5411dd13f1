import { describe, expect, test } from 'vitest';
import type { Operand } from '#model/condition.ts';
import type { Json } from '#model/json.ts';
import { checkCondition } from './checkCondition.ts';
import { fieldKindOf } from './index.ts';
import { holds } from './judge.ts';
import { ask, directory, moment, ofGroup, process, scene, value, who } from './judging.testing.ts';

/** What is asked, of which answer it holds, and of which it does not. */
const meanings: readonly (readonly [
  field: string,
  op: string,
  to: Operand | null,
  yes: readonly Json[],
  no: readonly Json[],
])[] = [
  ['name', 'is', value('Árbol'), [' árbol ', 'ÁRBOL', 'A\u0301rbol'], ['arbol', 'Árboles', 3]],
  ['name', 'isNot', value('Árbol'), ['arbol', 3], ['árbol']],
  ['name', 'contains', value('bo'), ['Árbol'], ['Arce']],
  ['name', 'containsNot', value('bo'), ['Arce'], ['Árbol']],
  ['name', 'startsWith', value('ár'), ['Árbol'], ['Mi árbol']],
  ['name', 'endsWith', value('OL'), ['Árbol'], ['Árboles']],
  ['cost', 'is', value(0.3), [0.3], [0.31, '0.3', 0.1 + 0.2]],
  ['cost', 'isNot', value(0.3), [0.31, '0.3'], [0.3]],
  ['cost', 'moreThan', value(100), [100.01], [100, 99, '200']],
  ['cost', 'atLeast', value(100), [100, 101], [99.99]],
  ['cost', 'lessThan', value(0), [-0.01], [0, 1]],
  ['cost', 'atMost', value(0), [0, -1], [0.01]],
  ['day', 'is', { is: 'today', days: 0 }, ['2026-11-22'], ['2026-11-23']],
  ['day', 'isNot', value('2026-11-22'), ['2026-11-23'], ['2026-11-22']],
  ['day', 'before', { is: 'today', days: 7 }, ['2026-11-28'], ['2026-11-29', '2026-12-01', '2026-1-1']],
  ['day', 'notAfter', { is: 'today', days: 7 }, ['2026-11-29'], ['2026-11-30']],
  ['day', 'after', { is: 'today', days: -1 }, ['2026-11-22'], ['2026-11-21']],
  ['day', 'notBefore', value('2026-12-31'), ['2026-12-31', '2027-01-01'], ['2026-12-30']],
  [
    'at',
    'before',
    { is: 'now', days: 0 },
    [moment('2026-11-23T02:59:59.999Z')],
    [moment('2026-11-23T03:00:00.000Z'), 'x'],
  ],
  [
    'at',
    'notAfter',
    { is: 'now', days: 0 },
    [moment('2026-11-23T03:00:00.000Z')],
    [moment('2026-11-23T03:00:00.001Z')],
  ],
  ['at', 'after', { is: 'now', days: 1 }, [moment('2026-11-24T03:00:00.001Z')], [moment('2026-11-24T03:00:00.000Z')]],
  [
    'at',
    'notBefore',
    value(moment('2026-11-23T03:00:00.000Z')),
    [moment('2026-11-23T04:00:00.000+01:00')],
    [moment('2026-11-23T02:00:00.000Z')],
  ],
  [
    'at',
    'onDay',
    { is: 'today', days: 0 },
    [moment('2026-11-23T04:59:59.999Z')],
    [moment('2026-11-23T05:00:00.000Z'), null],
  ],
  ['impact', 'is', value('o2'), ['o2'], ['o1', ['o2']]],
  ['impact', 'isNot', value('o2'), ['o1'], ['o2']],
  ['impact', 'isOneOf', value(['o2', 'o3']), ['o2', 'o3'], ['o1', 'x']],
  ['impact', 'isNoneOf', value(['o2', 'o3']), ['o1'], ['o3']],
  ['areas', 'hasAny', value(['o1', 'o2']), [['o2', 'o3']], [['o3'], 'o1']],
  ['areas', 'hasAll', value(['o1', 'o2']), [['o2', 'o1', 'o3']], [['o1', 'o3'], 'o1']],
  ['areas', 'hasNone', value(['o1', 'o2']), [['o3']], [['o3', 'o1']]],
  ['urgent', 'isYes', null, [true], [false, 'true', 1]],
  ['urgent', 'isNo', null, [false], [true, 0]],
  ['boss', 'is', { is: 'requester' }, ['luis'], ['ana']],
  ['boss', 'is', { is: 'manager' }, ['ana'], ['luis']],
  ['boss', 'isNot', who('ana'), ['luis'], ['ana']],
  ['boss', 'isOneOf', who('ana', 'luis'), ['luis'], ['eva', ['ana']]],
  ['boss', 'memberOf', ofGroup('g1'), ['ana'], ['luis', '__proto__']],
  ['boss', 'notMemberOf', ofGroup('g1'), ['luis'], ['ana']],
  ['team', 'includes', who('ana'), [['luis', 'ana']], [['luis'], 'ana']],
  ['team', 'includesNot', { is: 'requester' }, [['ana']], [['luis']]],
  ['team', 'includesMemberOf', ofGroup('g1'), [['luis', 'ana']], [['luis']]],
  ['board', 'is', ofGroup('g1'), ['g1'], ['g2']],
  ['board', 'isNot', ofGroup('g1'), ['g2'], ['g1']],
  ['board', 'hasMember', who('ana'), ['g1'], ['g2', 'constructor']],
  ['board', 'hasMember', { is: 'requester' }, [], ['g1']],
  ['plan', 'isAnswered', null, [[{ id: 'x', name: 'a.pdf', size: 1, type: '' }]], [[], null]],
  ['plan', 'isEmpty', null, [[], null], [[{ id: 'x', name: 'a.pdf', size: 1, type: '' }]]],
];

describe('what each operator means', () => {
  test.each(meanings)('%s %s', (field, op, to, yes, no) => {
    const condition = ask(field, op, to);
    expect(checkCondition(condition, { process, directory })).toEqual([]);
    for (const answer of yes) expect([answer, holds(condition, scene({ [field]: answer }))]).toEqual([answer, true]);
    for (const answer of no) expect([answer, holds(condition, scene({ [field]: answer }))]).toEqual([answer, false]);
  });

  test('every operator of every kind is among them, or shared with one that is', () => {
    const missing = Object.values(process.fields).flatMap(({ id, type }) =>
      fieldKindOf(type)
        .operators.filter(({ name }) => !['isAnswered', 'isEmpty'].includes(name) && id !== 'other' && id !== 'limit')
        .filter(({ name }) => !meanings.some(([field, op]) => field === id && op === name))
        .map(({ name }) => `${id} ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
