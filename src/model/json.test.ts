import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { isSameJson } from './json.ts';

/** Few values, so that two of them are often equal. */
const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', '1') });

test('values are equal exactly when their canonical texts are', () => {
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      expect(isSameJson(one, JSON.parse(canonicalJson(one)))).toBe(true);
    }),
  );
});

test.each<readonly [unknown, unknown, boolean]>([
  [{ a: 1, b: [{}] }, { b: [{}], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{}, { a: undefined }, true],
  [{}, { a: null }, false],
  [{ a: null }, {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{}, [], false],
  [{ 0: 1 }, [1], false],
  [JSON.parse('{"__proto__":{}}'), {}, false],
  [{}, JSON.parse('{"__proto__":{}}'), false],
  ['1', 1, false],
  [0, -0, true],
])('%j and %j', (one, other, isSame) => {
  expect(isSameJson(one, other)).toBe(isSame);
});
