import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyOption } from './optionsOf.ts';

const root = new URL('../../', import.meta.url);

const sections = read('docs/block-options.md')
  .split(/^## /mu)
  .slice(1)
  .map((text) => ({ name: /\w+/u.exec(text)?.[0] ?? '', rows: rowsIn(text) }));

test('the page has a section for every kind and for what they share, and a row for every option', () => {
  const listed = sections.map(({ name, rows }) => [name, rows.map(({ option }) => option)]);

  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(everyOption()));
});

describe.each(sections)('$name', ({ rows }) => {
  const drawn = rows.filter(({ words }) => !words.startsWith('left out: '));

  test.each(rows)('$option is named by its unit test', ({ option, words, unit }) => {
    const [, name = ''] = /([^. ]+)$/u.exec(option) ?? [];

    expect(unitTest(unit)).toSatisfy((text: string) => text.includes(name) || text.includes(words));
  });

  test.each(drawn)('$option is set by its words in a story, and run in one', ({ words, set, run }) => {
    expect(withActions(set)).toContain(words);
    expect(story(run)).not.toBe('');
  });

  test('what is left out has no story, and says why', () => {
    const left = rows.filter((row) => !drawn.includes(row));

    expect(left.map(({ set }) => set).join('')).toBe('');
  });
});

interface Row {
  readonly option: string;
  readonly words: string;
  readonly unit: string;
  readonly set: string;
  readonly run: string;
}

function rowsIn(text: string): readonly Row[] {
  return [...text.matchAll(/^\| `(.+?)`\s*\|(.*?)\|(.*?)\|(.*?)\|(.*?)\|$/gmu)].map((found) => {
    const [option = '', words = '', unit = '', set = '', run = ''] = found.slice(1).map((cell) => cell.trim());
    return { option, words, unit, set, run };
  });
}

/** The text of a unit test, or of a contract that tests run. */
function unitTest(name: string): string {
  const path = name.startsWith('tests/') ? name : `src/${name}`;
  const file = ['.test.ts', '.test.tsx', '.ts'].map((end) => path + end).find((one) => existsSync(new URL(one, root)));
  return read(file ?? path);
}

/** The text of a story, and of the actions that it takes. */
function withActions(name: string): string {
  const text = story(name);
  const actions = [...text.matchAll(/from '\.\/actions\/(\w+)\.ts'/gu)].map(([, action = '']) => action);
  return [text, ...actions.map((action) => read(`tests/stories/actions/${action}.ts`))].join('\n');
}

function story(name: string): string {
  return read(`tests/stories/${name}.spec.ts`);
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
