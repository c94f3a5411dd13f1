import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scanJson.ts';

describe('scanJson', () => {
  it('finds nothing wrong with what JSON.stringify writes, however it is spaced', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 2), (text, space) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, space), 64)).toBeNull();
      }),
    );
  });

  it('says that every text cut inside an object was cut short', () => {
    const whole = '{"a":[1,{"b":"x\\"}y"}],"c":"ñ"}';
    for (let length = 1; length < whole.length; length += 1) {
      expect(scanJson(whole.slice(0, length), 64)).toMatchObject({ fault: 'cutShort' });
    }
  });

  it('names the place of a key that is written twice, also when one is escaped', () => {
    expect(scanJson('{"a":{"b":1,"\\u0062":2}}', 64)).toEqual({ fault: 'twice', at: 'a.b' });
    expect(scanJson('[{"a":1},{"a":1,"a":2}]', 64)).toEqual({ fault: 'twice', at: '1.a' });
  });

  it('does not take a value, or the key of another object, for a repeated key', () => {
    expect(scanJson('{"a":"a","b":{"a":"b"},"c":["a","a"]}', 64)).toBeNull();
  });

  it('counts depth over objects and lists together', () => {
    expect(scanJson('['.repeat(64) + ']'.repeat(64), 64)).toBeNull();
    expect(scanJson('{"a":'.repeat(64) + '[]' + '}'.repeat(64), 64)).toMatchObject({ fault: 'tooDeep' });
  });

  it('leaves a malformed key to the parser', () => {
    expect(scanJson('{"\\x":1}', 64)).toBeNull();
  });
});
