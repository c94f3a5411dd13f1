import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';
import { contrast } from './contrast.ts';
import { filledShade, palettes } from './palettes.ts';

const library = 'node_modules/@mantine/core/styles';
const sheet = readFileSync('src/ui/mantine.css', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path));

/** Components that stand on others whose style they need. */
const standsOn: Readonly<Record<string, readonly string[]>> = {
  Autocomplete: ['Combobox', 'Input'],
  Checkbox: ['InlineInput'],
  MultiSelect: ['Combobox', 'Input', 'PillsInput', 'Pill'],
  Radio: ['InlineInput'],
  Select: ['Combobox', 'Input'],
  Switch: ['InlineInput'],
  TagsInput: ['Combobox', 'Input', 'PillsInput', 'Pill'],
};

test('every component of the library that is used has its style', () => {
  const missing = sources.flatMap((path) =>
    componentsOf(readFileSync(join('src', path), 'utf8'))
      .flatMap((name) => [name, ...(standsOn[name] ?? [])])
      .filter((name) => existsSync(join(library, `${name}.css`)) && !sheet.includes(`/${name}.layer.css`))
      .map((name) => `${path} uses ${name}: add it to src/ui/mantine.css`),
  );

  expect(missing).toEqual([]);
});

test('the words of every filled control can be read', () => {
  const weak = Object.entries(palettes)
    .filter(([name]) => name !== 'dark')
    .flatMap(([name, shades]) =>
      (['light', 'dark'] as const)
        .map((theme) => ({ name, theme, ratio: contrast(shades[filledShade[theme]], colours[theme].accentText) }))
        .filter(({ ratio }) => ratio < 4.5),
    );

  expect(weak).toEqual([]);
});

test('no style sheet names a colour: all come from colours.ts', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const named = sheets.filter((path) => /#[\da-f]{3,8}\b/iu.test(readFileSync(join('src', path), 'utf8')));

  expect(named).toEqual([]);
});

test('every variable of the look that a style sheet reads exists', () => {
  const declared = new Set([
    ...Object.keys(colours.light),
    ...[...readFileSync('src/ui/theme.css', 'utf8').matchAll(/--cauce-(\w+):/gu)].map((match) => match[1]),
  ]);
  const unknown = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|tsx|ts)$/u.test(path) && !path.includes('.test.'))
    .flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/var\(--cauce-([\w-]+)/gu)]
        .map((match) => match[1] ?? '')
        .filter((name) => !declared.has(name))
        .map((name) => `${path}: --cauce-${name}`),
    );

  expect(unknown).toEqual([]);
});

function componentsOf(source: string): readonly string[] {
  return [...source.matchAll(/import (?!type)\{([^}]*)\} from '@mantine\/core'/gu)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[A-Z]/u.test(name)),
  );
}
