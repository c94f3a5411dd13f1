import { expect, test } from 'vitest';
import { MissingWordsError, reportMissing, say, tOf } from './i18n.ts';
import { allWords, words, WordsNameError } from './words.ts';

const fruit = words('fruit', {
  es: { apple_one: '{{count}} manzana', apple_other: '{{count}} manzanas', 'of.whom': 'de {{who}}', ripe: 'madura' },
  en: { apple_one: '{{count}} apple', apple_other: '{{count}} apples', 'of.whom': 'of {{who}}', ripe: 'ripe' },
});

test('a folder says its words in each language', () => {
  expect(tOf(fruit, 'es')('ripe')).toBe('madura');
  expect(tOf(fruit, 'en')('ripe')).toBe('ripe');
  expect(tOf(fruit, 'es')('of.whom', { who: 'Ana & "Luis" $t(ripe) {{x}}' })).toBe('de Ana & "Luis" $t(ripe) {{x}}');
});

test('the count chooses the plural, millions included', () => {
  const t = tOf(fruit, 'es');

  expect([1, 2, 0, 1_000_000].map((count) => t('apple', { count }))).toEqual([
    '1 manzana',
    '2 manzanas',
    '0 manzanas',
    '1000000 manzanas',
  ]);
});

test('words as data are said in the language of the reader, the inner ones first', () => {
  const said = { code: 'fruit.of.whom', params: { who: ['Ana', { code: 'fruit.ripe' }, 'Luis'] } };

  expect(say(said, 'es')).toBe('de Ana, madura y Luis');
  expect(say(said, 'en')).toBe('of Ana, ripe, and Luis');
  expect(say({ code: 'fruit.of.whom', params: { who: { code: 'fruit.apple', params: { count: 1 } } } }, 'en')).toBe(
    'of 1 apple',
  );
});

test('a name inside the words that i18next also uses does no harm', () => {
  const handle = words('reserved', {
    es: { a: '{{lng}} {{ns}} {{context}}' },
    en: { a: '{{lng}} {{ns}} {{context}}' },
  });

  expect(tOf(handle, 'es')('a', { lng: 'en', ns: 'other', context: 'x' })).toBe('en other x');
});

test('the invented language marks every word and leaves what is put in', () => {
  expect(tOf(fruit, 'qps')('ripe')).toBe('[màďúŕà··]');
  expect(tOf(fruit, 'qps')('of.whom', { who: 'Ana' })).toMatch(/^\[ďé Ana·+\]$/u);
});

test('a code, a key or a value without words is never silent', () => {
  expect(() => say({ code: 'fruit.unknown' }, 'es')).toThrow(MissingWordsError);
  expect(() => say({ code: 'nowhere.x' }, 'es')).toThrow(MissingWordsError);
  expect(() => say({ code: 'nodot' }, 'es')).toThrow(MissingWordsError);
  expect(() => tOf(fruit, 'es')('of.whom')).toThrow(MissingWordsError);

  const heard: string[] = [];
  reportMissing((code) => heard.push(code));
  expect(say({ code: 'fruit.unknown' }, 'en')).toBe('⟦fruit.unknown⟧');
  expect(heard).toEqual(['fruit.unknown']);
});

test('every declared handle can be walked, and a name with a dot is refused', () => {
  expect(allWords().map((handle) => handle.ns)).toContain('fruit');
  expect(() => words('a.b', { es: {}, en: {} })).toThrow(WordsNameError);
});

test('a key that a language lacks, or has too many, is a type error', () => {
  // @ts-expect-error English lacks a key
  words('lacks', { es: { a: '1', b: '2' }, en: { a: '1' } });
  // @ts-expect-error English has one too many
  words('extra', { es: { a: '1' }, en: { a: '1', b: '2' } });
  // @ts-expect-error a plural is said without its suffix
  expect(() => tOf(fruit, 'es')('apple_one')).not.toThrow(TypeError);
});
