import type { Said } from '#text/said.ts';
import './model.text.ts';
import type { Field, FieldId } from './process.ts';
import { TextLimitError, textLimits, TextSyntaxError } from './textErrors.ts';
import { fieldsInText } from './textFields.ts';
import { partsOf, type Part } from './textParts.ts';
import { rendered } from './textRenderer.ts';
import { toShown } from './textShown.ts';

export { TextLimitError, TextSyntaxError } from './textErrors.ts';
export { fieldsInText } from './textFields.ts';
export { fromShown, toShown } from './textShown.ts';

/**
 * Puts answers into a text: `Lanzamiento {{ f1 }}`. `{% if f1 %}` asks whether a field was answered, and `for` counts.
 * An unknown or unanswered field is nothing. The result is plain text, for mails, titles and React; it is not escaped
 * and must never be made into HTML.
 * @param answers what each field says in the reader's words
 * @throws TextSyntaxError when the text cannot be understood
 * @throws TextLimitError when it is too long or makes too much
 */
export function renderText(source: string, answers: Readonly<Record<FieldId, string>>): string {
  return source.includes('{') ? rendered(source, answers) : source;
}

/** What is wrong with a text, for the one who writes it: what cannot be understood and names that are no field. Empty when it is fine. */
export function checkText(source: string, fields: Readonly<Record<FieldId, Field>>): readonly Said[] {
  if (!source.includes('{') && source.length <= textLimits.source) return [];
  const problem = trial(source);
  if (problem !== null) return [shown(problem, fields)];
  const odd = partsOf(source).find((part) => isOdd(part));
  if (odd !== undefined) {
    const line = source.slice(0, odd.begin).split('\n').length;
    return [shown({ code: 'model.text.syntax', params: { near: source.slice(odd.begin, odd.end), line } }, fields)];
  }
  return fieldsInText(source)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({ code: 'model.text.unknownField', params: { name: nameShown(name, fields) } }));
}

/** Some mistakes, such as a filter without its argument, show only when a text is rendered. */
function trial(source: string): Said | null {
  try {
    rendered(source, {});
    return null;
  } catch (error) {
    if (error instanceof TextSyntaxError || error instanceof TextLimitError) return error.said;
    throw error;
  }
}

/** What LiquidJS lets pass without a word: two values side by side, of which it drops one, stray marks, and names in brackets. */
function isOdd({ tag, tokens }: Part): boolean {
  const isOpened = (mark: string, at: number) =>
    tokens.findIndex(({ text }, index) => index >= at || text === mark) < at;
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    if (token.text === '[') return true;
    if (token.text === ')' || token.text === ',') return !isOpened(token.text === ')' ? '(' : ':', at);
    return tag !== 'for' && isValue(token) && before !== undefined && isValue(before);
  });
}

function isValue(token: Part['tokens'][number]): boolean {
  return token.is === 'quoted' || (token.is === 'word' && !operators.has(token.text));
}

const operators: ReadonlySet<string> = new Set(['and', 'or', 'not', 'contains']);

function shown(said: Said, fields: Readonly<Record<FieldId, Field>>): Said {
  const near = said.params?.['near'];
  return typeof near === 'string' ? { ...said, params: { ...said.params, near: toShown(near, fields) } } : said;
}

/** A message names what the writer sees in the text. */
function nameShown(name: string, fields: Readonly<Record<FieldId, Field>>): string {
  return toShown(`{{${name}}}`, fields).slice(2, -2);
}
