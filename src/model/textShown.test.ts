import fc from 'fast-check';
import { Liquid, Tokenizer } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { isReserved } from './keys.ts';
import './model.text.ts';
import type { Field } from './process.ts';
import { fieldNamed } from './sketch.ts';
import { checkText, fieldsInText, fromShown, renderText, toShown } from './text.ts';
import { partsOf } from './textParts.ts';

function fieldsOf(...keys: readonly (readonly [id: string, key: string])[]): Record<string, Field> {
  return Object.fromEntries(keys.map(([id, key]) => [id, fieldNamed(id, key)]));
}

const fields = fieldsOf(['f1', 'version'], ['f2', 'fecha'], ['f3', 'alcance']);

describe('keys shown, ids stored', () => {
  test.each([
    ['{{ f1 }}', '{{ version }}'],
    ['{{f1|append:f2}}', '{{version|append:fecha}}'],
    ['{{  f1  |  append : "f1" }} f1', '{{  version  |  append : "f1" }} f1'],
    ["{{ f1 | append: 'a }} f1' }} f1 {%if f1%}", "{{ version | append: 'a }} f1' }} f1 {%if version%}"],
    ['{%- if f1 == f2 or f3 -%}', '{%- if version == fecha or alcance -%}'],
    ['{{ f1.f2 }} {{ x | f1: f2 }} {{ (f1..f2) }}', '{{ version.f2 }} {{ x | f1: fecha }} {{ (version..fecha) }}'],
    ['{{ .f1 }} {{ f1 .f2 }} {{ f1. f2 }}', '{{ .version }} {{ version .fecha }} {{ version. f2 }}'],
    ['{{ f1 {{ f2', '{{ f1 {{ f2'],
    ['{{ f1 "}} f2', '{{ f1 "}} f2'],
    ['{{ f9 }} {{ f12 }} {{ xf1 }}', '{{ f9 }} {{ f12 }} {{ xf1 }}'],
    ['{{-f1-}}{%}{{}}{{-}}{% f1 f1 %}', '{{-version-}}{%}{{}}{{-}}{% f1 version %}'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(toShown(stored, fields)).toBe(shown);
    expect(fromShown(shown, fields)).toBe(stored);
  });

  test('a name that nobody has never begins to mean a field', () => {
    const swapped = fieldsOf(['f1', 'f2'], ['f2', 'b']);

    expect(toShown('{{ f1 }} {{ f2 }} {{ b }} {{ _b }}', swapped)).toBe('{{ f2 }} {{ b }} {{ _b }} {{ __b }}');
    expect(fromShown('{{ f1 }} {{ b }}', swapped)).toBe('{{ _f1 }} {{ f2 }}');
  });

  test('a field whose key is no use is shown by its id', () => {
    const odd = fieldsOf(['f1', 'doble'], ['f2', 'doble'], ['f3', ''], ['f4', 'if'], ['f5', 'Año']);
    const text = '{{ f1 }}{{ f2 }}{{ f3 }}{{ f4 }}{{ f5 }}';

    expect(toShown(text, odd)).toBe(text);
    expect(fromShown(text, odd)).toBe(text);
  });

  const pieces = [
    '{{ }} {% %} - | : . .. " \' \\ ( ) [ ] , = f1 f2 a b _a __f1 _f2 x if for in endfor raw endraw texto 7 ñ “ 𝒳 #'.split(
      ' ',
    ),
    [
      ' ',
      '\n',
      '\u00a0',
      '{{ f1 }}',
      '{{ a }}',
      '{{ _b | append: f2 }}',
      '{% if b %}',
      '{% for x in f1 %}',
      '{% endfor %}',
    ],
  ].flat();
  const piece = fc.constantFrom(...pieces);
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const someFields = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('f1', 'f2', 'f3', 'a', 'x'), fc.constantFrom('a', 'b', 'f1', 'f2', 'x', 'if', 'Z')),
      {
        selector: ([id]) => id,
      },
    )
    .map((pairs) => fieldsOf(...pairs));

  test('storing what is shown gives what was stored, and showing what is stored gives what was shown', () => {
    fc.assert(
      fc.property(text, someFields, (source, known) => {
        expect(fromShown(toShown(source, known), known)).toBe(source);
        expect(toShown(fromShown(source, known), known)).toBe(source);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('what lies outside the delimiters is never touched', () => {
    fc.assert(
      fc.property(text, someFields, (source, known) => {
        expect(outside(toShown(source, known))).toBe(outside(source));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('a text shown means the same: rendering it by keys gives what rendering by ids gives', () => {
    const known = fieldsOf(['f1', 'a'], ['f2', 'b']);
    fc.assert(
      fc.property(text, (source) => {
        const byId = attempt(() => renderText(source, { f1: 'uno', f2: 'dos' }));
        const byKey = attempt(() => renderText(toShown(source, known), { a: 'uno', b: 'dos' }));
        // A name of nobody may come to be a key of somebody only by taking an underscore, so both see the same names.
        expect(byKey).toBe(byId);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('a text is cut into parts as LiquidJS cuts it', () => {
    const { options } = new Liquid();
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!/\{%-?\s*raw/u.test(source));
        const theirs = attempt(() => new Tokenizer(source).readTopLevelTokens(options));
        fc.pre(typeof theirs !== 'string');
        const cuts = (theirs as { begin: number; end: number }[]).filter(({ begin }) =>
          /^\{[{%]/u.test(source.slice(begin)),
        );
        expect(partsOf(source).map(({ begin, end }) => [begin, end])).toEqual(
          cuts.map(({ begin, end }) => [begin, end]),
        );
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('the names of a text are the ones that LiquidJS looks up', () => {
    const liquid = new Liquid();
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!source.includes('[') && !source.includes('raw'));
        fc.pre(checkText(source, {}).every(({ code }) => code === 'model.text.unknownField'));
        const theirs = liquid.globalVariablesSync(source).filter((name) => !isReserved(name));
        expect([...fieldsInText(source)].sort()).toEqual([...new Set(theirs)].sort());
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

function outside(source: string): string {
  const parts = partsOf(source);
  return (
    source.slice(0, parts[0]?.begin) + parts.map((part, at) => source.slice(part.end, parts[at + 1]?.begin)).join('¦')
  );
}

function attempt(what: () => unknown): unknown {
  try {
    return what();
  } catch {
    return 'error';
  }
}
