import { isJsonObject, type JsonObject } from './json.ts';

/**
 * The one way to write a JSON value: keys sorted by UTF-16 code unit, no spaces, so that equal values give equal
 * text and equal hashes. An absent property and one that is `undefined` are the same.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 * @throws NotJsonError when it holds what JSON cannot say (NaN, a function, a hole in a list)
 */
export function canonicalJson(value: unknown): string {
  // What is in order already, as every event of the history is, the platform writes faster and with less to clean up.
  return isInOrder(value) ? JSON.stringify(value) : written(value, null);
}

/** A value that should have been JSON holds something else; `path` leads there. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super(`Not JSON at "${path.join('.')}"`);
    this.path = path;
  }
}

/** Whether all is JSON with its keys in order, so that `JSON.stringify` writes just what `written` would. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (Array.isArray(value)) return isListInOrder(value);
  return isJsonObject(value) ? isPlain(value) && areInOrder(value) : Number.isFinite(value);
}

/** Not by `every`, which passes over holes. */
function isListInOrder(values: readonly unknown[]): boolean {
  for (const value of values) if (!isInOrder(value)) return false;
  return true;
}

function areInOrder(value: JsonObject): boolean {
  let before = '';
  for (const key in value) {
    const inner = value[key];
    if (key < before || (inner !== undefined && !isInOrder(inner))) return false;
    before = key;
  }
  return true;
}

/** Where the writing is; only a mistake asks for the whole path, so nothing is joined before. */
interface Step {
  readonly up: Step | null;
  readonly key: string | number;
}

function written(value: unknown, at: Step | null): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return list(value, at);
  if (isJsonObject(value) && isPlain(value)) return object(value, at);
  throw new NotJsonError(pathTo(at));
}

/** Joined by hand: this runs for every event of every request, and `map`, `join` and `filter` take three times as long. */
function list(values: readonly unknown[], up: Step | null): string {
  let text = '[';
  for (let key = 0; key < values.length; key += 1) {
    text += (key === 0 ? '' : ',') + written(values[key], { up, key });
  }
  return `${text}]`;
}

function object(value: Readonly<Record<string, unknown>>, up: Step | null): string {
  let text = '{';
  for (const key of inOrder(Object.keys(value))) {
    const inner = value[key];
    if (inner === undefined) continue;
    text += `${text === '{' ? '' : ','}${quoted(key)}:${written(inner, { up, key })}`;
  }
  return `${text}}`;
}

/** Most objects have a handful of keys, for which inserting is faster than the general sort. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > manyKeys) return keys.sort();
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    let free = at;
    for (let before = keys[free - 1] ?? ''; free > 0 && before > key; before = keys[free - 1] ?? '') {
      keys[free] = before;
      free -= 1;
    }
    keys[free] = key;
  }
  return keys;
}

const manyKeys = 20;

/** A text with nothing to escape is quoted as it is. */
function quoted(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}

const plainText = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/u;

function pathTo(at: Step | null): readonly string[] {
  const path: string[] = [];
  for (let step = at; step !== null; step = step.up) path.unshift(String(step.key));
  return path;
}

/** Dates, maps and instances of classes are objects too, and JSON would lose what they hold. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
