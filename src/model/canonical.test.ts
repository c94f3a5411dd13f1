import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, NotJsonError } from './canonical.ts';
import { sha256Hex } from './hash.ts';

test('keys are sorted by code unit at every depth, without spaces', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ñ"\n' }], a: true, Z: -0.5, '€': 1, '\u0000': 2 })).toBe(
    String.raw`{"\u0000":2,"Z":-0.5,"a":true,"b":[1,{"c":"ñ\"\n","d":null}],"€":1}`,
  );
});

test('it is JSON of the same value, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read: unknown = JSON.parse(canonicalJson(value));
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(read)).toBe(canonicalJson(value));
    }),
  );
});

/** Texts in which every character may need care. */
const odd = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '"',
    '\\',
    '\n',
    '\u0000',
    '\u001F',
    'ñ',
    '\u007F',
    '\u2028',
    '😀',
    '\uD800',
    '\uDC00',
  ),
});

test('every text is quoted as JSON quotes it, and many keys are sorted like few', () => {
  fc.assert(
    fc.property(odd, fc.array(odd), (text, keys) => {
      expect(canonicalJson(text)).toBe(JSON.stringify(text));
      const names = [...new Set(keys)];
      const sorted = names.toSorted((one, other) => (one < other ? -1 : 1));
      const written = (given: readonly string[]) => canonicalJson(Object.fromEntries(given.map((key) => [key, 1])));
      expect(written(names)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:1`).join(',')}}`);
    }),
  );
  const many = Array.from({ length: 50 }, (_, at) => `k${at}`);
  expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(many.map((key) => [key, 1])))) as object)).toEqual(
    many.toSorted(),
  );
});

test('an absent property is the same as an undefined one', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('a key that objects inherit is a key like any other', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"x":1},"a":2}'))).toBe('{"__proto__":{"x":1},"a":2}');
  expect(canonicalJson(Object.create(null))).toBe('{}');
});

test.each([
  ['a.0', { a: [Number.NaN] }],
  ['a', { a: () => 1 }],
  ['', undefined],
  ['0', [undefined]],
  ['1', hollow()],
  ['at', { at: new Date(0) }],
  ['', new Map()],
  ['big', { big: 1n }],
])('what JSON cannot say is refused at %j', (path, value) => {
  expect(() => canonicalJson(value)).toThrow(new NotJsonError(path === '' ? [] : path.split('.')));
});

/** JSON.stringify would write null for what is not there. */
function hollow(): readonly unknown[] {
  const list: unknown[] = [1];
  list[2] = 3;
  return list;
}

test('a hash is the SHA-256 of the UTF-8 bytes', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('año €')).toBe('5d96b0b8d984f8b3ae1421d77e64db4f8b76ae7bbc0b964ed91e7d37c4f46cb8');
});

test('texts too long to share a space are hashed alike', () => {
  const hashes = [2000, 3000, 9000].map((length) => sha256Hex('€'.repeat(length)));
  expect(hashes).toEqual(
    [2000, 3000, 9000].map((length) => createHash('sha256').update('€'.repeat(length)).digest('hex')),
  );
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
