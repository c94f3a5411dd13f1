import { expect, test } from 'vitest';
import { allWords } from './words.ts';

import.meta.glob('/src/**/*.text.ts', { eager: true });

const placesOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/gu)].map((match) => match[1] ?? '').toSorted((one, other) => one.localeCompare(other));

test('no two folders give their words the same name', () => {
  const names = allWords().map((handle) => handle.ns);

  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('what is put into a text is the same in every language, and no text is empty', () => {
  const wrong = allWords().flatMap(({ ns, es, en }) =>
    Object.keys(es)
      .filter((key) => {
        const [one, other] = [es[key] ?? '', en[key] ?? ''];
        return one.trim() === '' || other.trim() === '' || placesOf(one).join(',') !== placesOf(other).join(',');
      })
      .map((key) => `${ns}.${key}`),
  );

  expect(wrong).toEqual([]);
});

test('a plural has both its forms', () => {
  const wrong = allWords().flatMap(({ ns, es }) =>
    Object.keys(es)
      .filter((key) => (key.endsWith('_one') ? !(key.replace(/_one$/u, '_other') in es) : false))
      .map((key) => `${ns}.${key}`),
  );

  expect(wrong).toEqual([]);
});

/** Looked at one by one: names of things, formats, and words that both languages share. */
const sameInBoth: readonly string[] = [
  'approval.named',
  'conditions.group',
  'conditions.join.comma',
  'end.label',
  'expressions.difference.join',
  'expressions.product.join',
  'expressions.sum.join',
  'picture.exit',
  'picture.step',
  'processes.versions.hash',
  'subprocess.named',
  'ui.kbd.Escape',
  'ui.lang.en',
  'ui.lang.es',
  'url.placeholder',
  'yesNo.no',
];

test('no text is the same in both languages, except those that were looked at', () => {
  const same = allWords().flatMap(({ ns, es, en }) =>
    Object.keys(es)
      .filter((key) => es[key] === en[key])
      .map((key) => `${ns}.${key}`),
  );

  expect(same.toSorted((one, other) => (one < other ? -1 : 1))).toEqual(sameInBoth);
});
