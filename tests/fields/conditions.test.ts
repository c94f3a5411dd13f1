import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCondition } from '#fields/checkCondition.ts';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { holds, judge } from '#fields/judge.ts';
import type { Judging } from '#fields/operands.ts';
import { fieldKinds } from '#fields/index.ts';
import { toFeel } from '#fields/toFeel.ts';
import { conditionSchema, fieldsOfCondition, testsIn, type Condition } from '#model/condition.ts';
import { fieldsUsedIn } from '#model/references.ts';
import { say } from '#text/i18n.ts';
import { langs } from '#text/langs.ts';
import { anyCondition, anyValues, fieldsOfAllKinds, judgingWorld, soundCondition } from './arbitraryCondition.ts';

const scope = { process: fieldsOfAllKinds, directory: judgingWorld.directory };
const reader = (lang: 'es' | 'en') => ({ directory: judgingWorld.directory, zone: judgingWorld.zone, lang });
const scene = (values: Judging['values']): Judging => ({
  process: fieldsOfAllKinds,
  values,
  world: judgingWorld,
  requester: 'luis',
});
const not = (of: Condition): Condition => ({ is: 'not', of });

test('whatever the condition and the answers, judging, checking, saying and writing it never throw', () => {
  fc.assert(
    fc.property(anyCondition, anyValues, (condition, values) => {
      const judged = judge(condition, scene(values));
      expect(judged.holds).toBe(holds(condition, scene(values)));
      expect(judged.tests).toHaveLength(testsIn(condition).length);
      for (const lang of langs) {
        expect(say(conditionSaid(condition, fieldsOfAllKinds, reader(lang)), lang)).not.toBe('');
        for (const fault of checkCondition(condition, scope)) expect(say(fault, lang)).not.toBe('');
        for (const one of judged.tests) expect(say(one.said, lang)).not.toBe('');
      }
      expect(toFeel(condition, fieldsOfAllKinds)).not.toBe('');
    }),
  );
});

test('the opposite of the opposite is the same', () => {
  fc.assert(
    fc.property(anyCondition, anyValues, (condition, values) => {
      expect(holds(not(not(condition)), scene(values))).toBe(holds(condition, scene(values)));
      expect(holds(not(condition), scene(values))).not.toBe(holds(condition, scene(values)));
    }),
  );
});

test('not all of them is any of their opposites, and not any of them is all of their opposites', () => {
  fc.assert(
    fc.property(fc.array(anyCondition, { maxLength: 4 }), anyValues, (of, values) => {
      const opposites = of.map(not);
      expect(holds(not({ is: 'all', of }), scene(values))).toBe(holds({ is: 'any', of: opposites }, scene(values)));
      expect(holds(not({ is: 'any', of }), scene(values))).toBe(holds({ is: 'all', of: opposites }, scene(values)));
    }),
  );
});

test('a condition whose tests all fit their fields passes its schema and its check, and is said without a gap', () => {
  fc.assert(
    fc.property(soundCondition, anyValues, (condition, values) => {
      expect(conditionSchema.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
      expect(checkCondition(condition, scope)).toEqual([]);
      expect(say(conditionSaid(condition, fieldsOfAllKinds, reader('es')), 'es')).not.toContain('…');
      expect(typeof holds(condition, scene(values))).toBe('boolean');
    }),
  );
});

test('the fields it uses are those that any reader of settings finds in it', () => {
  fc.assert(
    fc.property(soundCondition, (condition) => {
      const found = [...fieldsUsedIn(condition)].toSorted((one, other) => one.localeCompare(other));
      expect(fieldsOfCondition(condition).toSorted((one, other) => one.localeCompare(other))).toEqual(found);
    }),
  );
});

test('names that every object has are no fields and no operators', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const values = JSON.parse(`{ "${name}": "x" }`) as Judging['values'];
    const asked: Condition = { is: 'test', field: name, op: 'isAnswered', to: null };
    expect(holds(asked, scene(values))).toBe(false);
    expect(checkCondition(asked, scope).map(({ code }) => code)).toEqual(['conditions.fault.goneField']);
    const odd: Condition = { is: 'test', field: 'shortText1', op: name, to: null };
    expect(holds(odd, scene({ shortText1: 'x' }))).toBe(false);
    expect(checkCondition(odd, scope).map(({ code }) => code)).toEqual(['conditions.fault.wrongOperator']);
  }
});

test('every kind that asks can be asked whether there is an answer, and its operators have different names and words', () => {
  for (const { type, asks, operators } of fieldKinds) {
    const names = operators.map(({ name }) => name);
    expect([type, names.includes('isAnswered') && names.includes('isEmpty')]).toEqual([type, asks]);
    for (const lang of langs) {
      const said = names.map((name) => say({ code: `conditions.op.${name}` }, lang));
      expect([type, new Set(said).size]).toEqual([type, operators.length]);
    }
  }
});
