import { oneLine } from '#blocks/mailing.ts';
import type { HttpCall, Scene } from '#blocks/work.ts';
import { answerTexts } from '#fields/form.ts';
import { langOf } from '#fields/langOf.ts';
import { renderText, TextLimitError, TextSyntaxError } from '#model/text.ts';
import type { Said } from '#text/said.ts';
import type { CallData } from './data.ts';
import { isWithin, originIn } from './url.ts';

/** What is sent, or why it cannot be and which setting it is. */
export type Composed = { readonly call: HttpCall } | { readonly wrong: Said; readonly path: string };

/** Writes a call with the answers in it: encoded in the address, on one line in headers, escaped in JSON. */
export function composeCall({ method, url, headers, body, timeout }: CallData, scene: Scene): Composed {
  const texts = textsOf(scene);
  const origin = originIn(url);
  if (origin === null) return { wrong: { code: 'call.badUrl' }, path: 'url' };
  try {
    const address = renderText(url.trim(), mapped(texts, encoded));
    if (!isWithin(address, origin)) return { wrong: { code: 'call.strayUrl' }, path: 'url' };
    const lines = headers.map(({ name, value }) => [name, oneLine(renderText(value, texts))] as const);
    const odd = lines.findIndex(([, value]) => !isHeaderValue(value));
    if (odd !== -1)
      return { wrong: { code: 'call.oddHeader', params: { name: lines[odd]?.[0] ?? '' } }, path: `headers.${odd}` };
    const json = hasBody(method) && body.trim() !== '' ? renderText(body, mapped(texts, escaped)) : null;
    if (json !== null && !isJson(json)) return { wrong: { code: 'call.badJson' }, path: 'body' };
    return { call: { method, url: address, headers: withType(lines, json), body: json, timeout: timeout * 1000 } };
  } catch (error) {
    if (error instanceof TextSyntaxError || error instanceof TextLimitError) return { wrong: error.said, path: 'url' };
    throw error;
  }
}

/** Whether calls of a method carry something. */
export function hasBody(method: CallData['method']): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** What may stand in a header. Source: RFC 9110, 5.5, as far as `fetch` takes it: no character beyond U+00FF. */
function isHeaderValue(value: string): boolean {
  return /^[\t\u0020-\u007E\u0080-\u00FF]*$/u.test(value);
}

function textsOf({ process, values, world: { directory, zone } }: Scene): Readonly<Record<string, string>> {
  return answerTexts(process, values, { directory, zone, lang: langOf(process) });
}

function mapped(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));
}

/** An answer as it may stand in an address; half a character has no code there. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

/** An answer as it may stand between the quotes of a JSON text. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function withType(headers: HttpCall['headers'], body: string | null): HttpCall['headers'] {
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
  return body === null || isTyped ? headers : [...headers, ['Content-Type', 'application/json']];
}
