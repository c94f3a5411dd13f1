import { testsIn, type Condition, type Test } from '#model/condition.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import type { Said } from '#text/said.ts';
import { testSaid } from './conditionSaid.ts';
import type { Reader } from './field.ts';
import { fieldKindOf } from './index.ts';
import { langOf } from './langOf.ts';
import { fieldIn, ownOf, valueOf, type Judging } from './operands.ts';
import type { Operator } from './operator.ts';

/** Whether a condition holds, and what came of each of its tests. */
export interface Judged {
  readonly holds: boolean;
  readonly tests: readonly JudgedTest[];
}

/** One test as it was judged. */
export interface JudgedTest {
  /** Where it is in the condition: `of.0`. */
  readonly path: string;
  readonly test: Test;
  /** What was asked, as a sentence. */
  readonly said: Said;
  /** What the answer was, in words. */
  readonly actual: string | Said;
  readonly answer: Json;
  readonly holds: boolean;
}

/**
 * Whether a condition holds. An answer that is missing, or of a form that its field does not take, fulfils no comparison
 * but its opposites. It looks only at own properties and never throws on any answer.
 */
export function holds(condition: Condition, scene: Judging): boolean {
  switch (condition.is) {
    case 'test':
      return testHolds(condition, scene);
    case 'not':
      return !holds(condition.of, scene);
    case 'all':
      return condition.of.every((one) => holds(one, scene));
    case 'any':
      return condition.of.some((one) => holds(one, scene));
  }
}

/** The same with what came of every test, to explain it. @param lang of answers in words; default that of the process */
export function judge(condition: Condition, scene: Judging, lang: Lang = langOf(scene.process)): Judged {
  const { directory, zone } = scene.world;
  const reader: Reader = { directory, lang, zone };
  return {
    holds: holds(condition, scene),
    tests: testsIn(condition).map(({ test, path }) => {
      const field = fieldIn(scene.process, test.field);
      const answer = field === undefined ? null : answerTo(field, scene);
      return {
        path,
        test,
        said: testSaid(test, scene.process, reader),
        actual: actualSaid(answer, field, reader),
        answer,
        holds: testHolds(test, scene),
      };
    }),
  };
}

/** The operator of a test on a field; undefined when the kind of the field has none of that name. */
function operatorOf(field: Field, name: string): Operator | undefined {
  return fieldKindOf(field.type).operators.find((operator) => operator.name === name);
}

function testHolds(test: Test, scene: Judging): boolean {
  const field = fieldIn(scene.process, test.field);
  const operator = field === undefined ? undefined : operatorOf(field, test.op);
  if (field === undefined || operator === undefined) return false;
  const { isEmpty } = fieldKindOf(field.type);
  const answer = answerTo(field, scene);
  if (isEmpty(answer)) return operator.empty;
  if (operator.takes === null) return operator.holds(answer, null, compared(scene));
  const operand = test.to === null ? null : valueOf(test.to, operator.takes, scene);
  return isEmpty(operand) ? operator.empty : operator.holds(answer, operand, compared(scene));
}

function compared({ world: { directory, zone } }: Judging) {
  return { directory, zone };
}

function answerTo(field: Field, { values }: Judging): Json {
  return ownOf(values, field.id) ?? fieldKindOf(field.type).empty;
}

function actualSaid(answer: Json, field: Field | undefined, reader: Reader): string | Said {
  const text = field === undefined ? '' : fieldKindOf(field.type).toText(answer, field, reader);
  return text === '' ? { code: 'fields.unanswered' } : text;
}
