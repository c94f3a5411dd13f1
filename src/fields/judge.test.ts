import { expect, test } from 'vitest';
import type { Condition, Operand } from '#model/condition.ts';
import { say } from '#text/i18n.ts';
import { conditionSaid } from './conditionSaid.ts';
import { holds, judge } from './judge.ts';
import { answered, ask, ofGroup, process, reader, scene, value } from './judging.testing.ts';
import { toFeel } from './toFeel.ts';

const said = (condition: Condition, lang: 'es' | 'en' = 'es') =>
  say(conditionSaid(condition, process, reader(lang)), lang).replaceAll(/\s/gu, ' ');
test('of an unanswered question only the opposites hold, and so does being unanswered', () => {
  const held = (op: string, to: Operand | null) => holds(ask('name', op, to), scene({ name: ' ' }));
  expect(['is', 'contains', 'startsWith', 'endsWith'].map((op) => held(op, value('x')))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect([held('isNot', value('x')), held('containsNot', value('x')), held('isEmpty', null)]).toEqual([
    true,
    true,
    true,
  ]);
  expect(held('isAnswered', null)).toBe(false);
});

test('an answer may be compared with another one, and nothing equals an unanswered question', () => {
  const more = ask('cost', 'moreThan', answered('limit'));
  expect(holds(more, scene({ cost: 10, limit: 9.99 }))).toBe(true);
  expect(holds(more, scene({ cost: 10 }))).toBe(false);
  expect(holds(ask('name', 'is', answered('other')), scene({}))).toBe(false);
  expect(holds(ask('name', 'is', answered('other')), scene({ name: 'Sí', other: 'sí' }))).toBe(true);
});

test('groups hold when all do or one does, and an empty one holds as a group of none', () => {
  const yes = ask('urgent', 'isYes');
  const dear = ask('cost', 'moreThan', value(100));
  const now = scene({ urgent: true, cost: 5 });
  expect(holds({ is: 'all', of: [yes, dear] }, now)).toBe(false);
  expect(holds({ is: 'any', of: [yes, dear] }, now)).toBe(true);
  expect(holds({ is: 'not', of: dear }, now)).toBe(true);
  expect([holds({ is: 'all', of: [] }, now), holds({ is: 'any', of: [] }, now)]).toEqual([true, false]);
});

test('judging says what was asked, what the answer was and whether it held', () => {
  const condition: Condition = {
    is: 'all',
    of: [
      ask('cost', 'moreThan', value(1000)),
      { is: 'not', of: ask('impact', 'is', value('o2')) },
      ask('name', 'isAnswered'),
    ],
  };
  const judged = judge(condition, scene({ cost: 2500.5, impact: 'o2' }));
  expect(judged.holds).toBe(false);
  expect(
    judged.tests.map(({ path, said: what, actual, holds: held }) => [
      path,
      say(what, 'es'),
      typeof actual === 'string' ? actual : say(actual, 'es'),
      held,
    ]),
  ).toEqual([
    ['of.0', '«Coste» es mayor que 1.000 €', '2.500,5 €', true],
    ['of.1.of', '«Impacto» es Alto', 'Alto', true],
    ['of.2', '«Nombre» tiene respuesta', 'Sin respuesta', false],
  ]);
});

test('it is said as a sentence in both languages', () => {
  const condition: Condition = {
    is: 'all',
    of: [
      ask('impact', 'isOneOf', value(['o2', 'o3'])),
      { is: 'any', of: [ask('cost', 'atLeast', answered('limit')), ask('day', 'before', { is: 'today', days: 7 })] },
      { is: 'not', of: ask('boss', 'memberOf', ofGroup('g1')) },
    ],
  };
  expect(said(condition)).toBe(
    '«Impacto» es uno de Alto o Crítico, («Coste» es como mínimo la respuesta a «Límite» o «Día» es antes de hoy más 7 días) y no se cumple que «Responsable» es miembro de Comité',
  );
  expect(said(condition, 'en')).toBe(
    '“Impacto” is one of Alto or Crítico, (“Coste” is at least the answer to “Límite” or “Día” is before today plus 7 days) and it is not the case that “Responsable” is a member of Comité',
  );
  expect(said(ask('name', 'contains', value('x')))).toBe('«Nombre» contiene «x»');
  expect(said(ask('name', 'contains'))).toBe('«Nombre» contiene …');
  expect(said(ask('', ''))).toBe('falta elegir un campo');
  expect(said({ is: 'all', of: [] })).toBe('siempre');
});

test('it is written in FEEL by the keys of the fields, and is never null there', () => {
  const condition: Condition = {
    is: 'any',
    of: [
      ask('cost', 'moreThan', value(1000)),
      { is: 'all', of: [ask('name', 'isNot', value('a"b')), ask('day', 'notBefore', { is: 'today', days: -2 })] },
      { is: 'not', of: ask('urgent', 'isYes') },
    ],
  };
  expect(toFeel(condition, process)).toBe(
    '((cost != null and cost > 1000) or (not((name != null and lower case(name) = lower case("a\\"b"))) and (day != null and day >= today() - duration("P2D"))) or not((urgent != null and urgent = true)))',
  );
});
