import { decimal } from '#model/decimal.ts';
import type { Expression, Term } from '#model/expression.ts';
import type { Json } from '#model/json.ts';
import type { Field, Process } from '#model/process.ts';
import { spanAfter, spanBefore } from '#model/span.ts';
import { renderText, TextLimitError, TextSyntaxError } from '#model/text.ts';
import { wallTimeOf } from '#model/time.ts';
import type { World } from '#model/world.ts';
import type { Said } from '#text/said.ts';
import { answerOf, answerTexts } from './form.ts';
import { fieldKindOf } from './index.ts';
import { langOf } from './langOf.ts';
import { fieldIn, managerOf, ownOf, type Judging } from './operands.ts';

/** A scene with the whole process, whose texts an expression may write. */
export type Evaluating = Judging & { readonly process: Process };

/** The answer that an expression gives, empty when what it is made of has none; or why the field does not take it. */
export type Evaluated = { readonly answer: Json } | { readonly wrong: Said };

/** What an expression gives a field. Never throws, whatever the answers. */
export function evaluate(expression: Expression, target: Field, scene: Evaluating): Evaluated {
  const kind = fieldKindOf(target.type);
  const raw = evaluateAs(expression, target.type, scene);
  if ('wrong' in raw) return raw;
  if (kind.isEmpty(raw.answer)) return { answer: kind.empty };
  const wrong = kind.checkAnswer(raw.answer, target, scene.world);
  if (wrong === null) return raw;
  // A text with lines may be what a field of one line takes, as one line.
  const line = typeof raw.answer === 'string' ? raw.answer.replaceAll(/\s+/gu, ' ').trim() : null;
  const isRight = line !== null && kind.checkAnswer(line, target, scene.world) === null;
  return isRight ? { answer: line } : { wrong };
}

/** What an expression gives a field of a type; whether it fits the options of one is not asked. Never throws. */
export function evaluateAs(expression: Expression, type: string, scene: Evaluating): Evaluated {
  const { measure, empty, fromInitial } = fieldKindOf(type);
  switch (expression.is) {
    case 'value':
      return { answer: expression.value === null ? empty : fromInitial(expression.value) };
    case 'field':
      return { answer: copied(expression.field, type, scene) };
    case 'text':
      return written(expression.text, scene);
    case 'today':
      return { answer: wallTimeOf(shifted(expression, scene.world), scene.world.zone).date };
    case 'now':
      return { answer: { at: shifted(expression, scene.world), zone: scene.world.zone } };
    case 'requester':
      return { answer: measure === 'people' ? [scene.requester] : scene.requester };
    case 'manager': {
      const manager = managerOf(scene.requester, scene.world.directory);
      if (manager === null) return { answer: empty };
      return { answer: measure === 'people' ? [manager] : manager };
    }
    case 'sum':
    case 'difference':
    case 'product': {
      const numbers = expression.of.map((term) => numberOf(term, scene));
      const known = numbers.filter((one) => one !== null);
      // A calculation with a gap has no result: nought would be wrong as often as right.
      if (known.length < numbers.length || known.length === 0) return { answer: empty };
      return { answer: decimal[expression.is](known, expression.decimals) };
    }
    case 'empty':
      return { answer: empty };
  }
}

/** The answer to another field; as words where a text is wanted, and a person as a list of one where people are. */
function copied(id: string, type: string, scene: Evaluating): Json {
  const source = fieldIn(scene.process, id);
  if (source === undefined) return null;
  const kind = fieldKindOf(source.type);
  const answer = answerOf(scene.values, source);
  const { measure } = fieldKindOf(type);
  if (measure === 'text' && kind.measure !== 'text') return kind.toText(answer, source, readerOf(scene));
  return measure === 'people' && kind.measure === 'person' && typeof answer === 'string' ? [answer] : answer;
}

function written(text: string, scene: Evaluating): Evaluated {
  try {
    return { answer: renderText(text, answerTexts(scene.process, scene.values, readerOf(scene))) };
  } catch (error) {
    if (error instanceof TextLimitError || error instanceof TextSyntaxError) return { wrong: error.said };
    throw error;
  }
}

function readerOf({ process, world: { directory, zone } }: Evaluating) {
  return { directory, zone, lang: langOf(process) };
}

function shifted({ shift, way }: Extract<Expression, { readonly way: string }>, world: World): string {
  if (shift === null) return world.now;
  return way === 'before' ? spanBefore(world.now, shift, world) : spanAfter(world.now, shift, world);
}

function numberOf(term: Term, { values }: Judging): number | null {
  if (term.is === 'value') return term.value;
  const answer = ownOf(values, term.field);
  return typeof answer === 'number' && Number.isFinite(answer) ? answer : null;
}
