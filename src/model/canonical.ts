import { isJsonObject } from './json.ts';

/**
 * The one way to write a JSON value: keys sorted by UTF-16 code unit, no spaces, so that equal values give equal
 * text and equal hashes. An absent property and one that is `undefined` are the same.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 * @throws NotJsonError when it holds what JSON cannot say (NaN, a function, a hole in a list)
 */
export function canonicalJson(value: unknown): string {
  return written(value, []);
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

function written(value: unknown, path: readonly string[]): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${Array.from(items, (item, at) => written(item, [...path, String(at)])).join(',')}]`;
  }
  if (!isJsonObject(value) || !isPlain(value)) throw new NotJsonError(path);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${written(value[key], [...path, key])}`)
    .join(',')}}`;
}

/** Dates, maps and instances of classes are objects too, and JSON would lose what they hold. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
