import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, homes, homesOf, mayImport, rowOf } from './importTable.ts';
import { codeOnly, folderOf, importsOf, root, sourcesIn } from './sourceText.ts';
import type { Source } from './sourceText.ts';

/** A rule says what is wrong with a file; the examples prove that it can. */
interface Rule {
  readonly name: string;
  readonly find: (source: Source) => readonly string[];
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}
type Example = readonly [path: string, text: string];

const rules: readonly Rule[] = [
  {
    name: 'a folder imports only folders above it',
    find: (source) =>
      ownImports(source).filter((to) => to !== folderOf(source.path) && !mayImport(folderOf(source.path), to)),
    valid: [
      ['src/model/a.ts', `import { b } from '#text/b.ts';`],
      ['src/model/a.test.ts', `import { draw } from '#blocks/draw.ts';`],
      ['src/main.tsx', `import { App } from '#app/App.tsx';`],
      ['src/model/a.ts', `// import { b } from '#app/b.ts';`],
    ],
    invalid: [
      ['src/model/a.ts', `import { b } from '#fields/b.ts';`],
      ['src/model/rules/a.ts', `import type { B } from '../../blocks/b.ts';`],
      ['src/runtime/a.ts', `import { b } from '#editor/store.ts';`],
      ['src/ui/a.ts', `const page = await import('#app/Page.tsx');`],
      ['src/other/a.ts', `import { b } from '#text/b.ts';`],
    ],
  },
  {
    name: 'a library is named only in its homes',
    find: (source) =>
      importsOf(source)
        .filter(({ isOwn }) => !isOwn && !isTest(source))
        .map(({ written }) => written)
        .filter((written) => !homesOf(written).some((home) => source.path.startsWith(`src/${home}`))),
    valid: [
      ['src/runtime/a.ts', `import { transition } from 'xstate';`],
      ['src/editor/canvas/Canvas.tsx', `import { ReactFlow } from '@xyflow/react';`],
      ['src/main.tsx', `import { createRoot } from 'react-dom/client';`],
      ['src/runtime/a.test.ts', `import { expect } from 'vitest';`],
    ],
    invalid: [
      ['src/app/a.ts', `import { transition } from 'xstate';`],
      ['src/editor/palette.tsx', `import '@xyflow/react/dist/style.css';`],
      ['src/storage/a.ts', `import type { Dexie } from 'some-fork';`],
      ['src/storage/a.ts', `import { readFile } from 'node:fs';`],
    ],
  },
  {
    name: 'pure files have no React, page, clock, randomness or storage',
    find: (source) => (isPure(source) ? impurities(source) : []),
    valid: [
      ['src/model/a.ts', `const at = new Date(now); const { document } = file;`],
      ['src/blocks/wait/wait.ts', `/** Never calls Date.now. */ const words = 'window.open';`],
      ['src/blocks/wait/WaitSettings.tsx', `import { useState } from 'react'; document.title;`],
      ['src/fields/face.ts', `import type { ComponentType } from 'react';`],
      ['src/runtime/a.ts', `import type { Theme } from '#ui/theme.ts';`],
    ],
    invalid: [
      ['src/model/a.ts', `const at = new Date();`],
      ['src/model/a.ts', 'const id = `f${Math.random()}`;'],
      ['src/runtime/a.ts', `import { useState } from 'react';`],
      ['src/exchange/a.ts', `const id = crypto.randomUUID();`],
      ['src/picture/a.ts', `const svg = document.createElement('svg');`],
      ['src/fields/date/date.ts', `import { Edit } from './DateEdit.tsx';`],
      ['src/runtime/a.ts', `setTimeout(tick, 5);`],
    ],
  },
  {
    name: 'nobody outside blocks asks a block what kind it is',
    find: (source) => (isTest(source) || folderOf(source.path) === 'blocks' ? [] : matches(source, askingKind)),
    valid: [
      ['src/blocks/index.ts', `kinds.find((one) => one.kind === kind)`],
      ['src/editor/a.ts', `const face = faceOf(block.kind); const a = { kind: block.kind };`],
      ['src/editor/a.ts', `// block.kind === 'start'`],
    ],
    invalid: [
      ['src/editor/a.ts', `if (block.kind === 'start') open();`],
      ['src/model/a.ts', `blocks.filter((block) => 'end' !== block?.kind)`],
      ['src/app/a.tsx', `switch (blockOf(visit).kind) { default: }`],
      ['src/runtime/a.ts', `const colour = colours[block.kind];`],
    ],
  },
  {
    name: 'imports are ./x.ts inside a folder and #folder/x.ts across folders',
    find: (source) =>
      importsOf(source)
        .filter(({ isOwn }) => isOwn)
        .filter(
          ({ written, target }) =>
            written.includes('../../') || (written.startsWith('.') && folderOf(target) !== folderOf(source.path)),
        )
        .map(({ written }) => written),
    valid: [['src/blocks/wait/wait.ts', `import { b } from '../block.ts'; import { c } from './c.ts';`]],
    invalid: [
      ['src/blocks/wait/wait.ts', `import { b } from '../../model/b.ts';`],
      ['src/blocks/a.ts', `export { b } from '../model/b.ts';`],
    ],
  },
  {
    name: 'exports are named, one by one',
    find: (source) => matches(source, /\bexport\s+(?:\*|default\b)/g),
    valid: [['src/text/a.ts', `export { a, b } from './c.ts'; const words = 'export default';`]],
    invalid: [
      ['src/text/a.ts', `export * from './c.ts';`],
      ['src/text/a.tsx', `export default function A() {}`],
    ],
  },
  {
    name: 'a folder is named for its meaning',
    find: ({ path }) => path.split('/').filter((name) => drawers.includes(name)),
    valid: [['src/model/rules/utils.ts', '']],
    invalid: [['src/model/utils/a.ts', '']],
  },
  {
    name: 'a file has at most 250 lines',
    find: ({ text }) => (text.split('\n').length > 251 ? ['too long'] : []),
    valid: [['src/text/a.ts', '\n'.repeat(250)]],
    invalid: [['src/text/a.ts', '\n'.repeat(251)]],
  },
];

const drawers = ['utils', 'helpers', 'common', 'shared', 'hooks', 'types'];
const askingKind =
  /\.kind\s*[!=]==?|[!=]==?\s*[\w.?()[\]]*\.kind\b|\bswitch\s*\([^{]*\.kind\s*\)|(?<=[\w)\]]\s*)\[[^[\]]*\.kind\s*\]/g;
const impure =
  /\bnew Date\(\)|\b(?:Date\.now|Temporal\.Now|Math\.random)\b|(?<![.\w$])(?:performance|crypto|document|window|navigator|localStorage|sessionStorage|indexedDB)\s*\??[.[]|\b(?:setTimeout|setInterval|requestAnimationFrame|fetch)\(/g;
const impureLibraries =
  /^(?:react|react-dom|@mantine|@tabler|@xyflow|dexie|@atlaskit|browser-fs-access|zustand|uuid)\b/;

const sources = sourcesIn('src');

describe.each(rules)('$name', ({ find, valid, invalid }) => {
  it('everywhere in src', () => {
    expect(sources.flatMap((source) => find(source).map((problem) => `${source.path}: ${problem}`))).toEqual([]);
  });

  for (const [path, text] of valid) {
    it(`accepts in ${path}: ${text.trim()}`, () => expect(find({ path, text })).toEqual([]));
  }

  for (const [path, text] of invalid) {
    it(`refuses in ${path}: ${text.trim()}`, () => expect(find({ path, text })).not.toEqual([]));
  }
});

it('what pure files import is pure too', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(sources.filter(isPure));

  // A set takes new members while it is walked.
  for (const source of reached) {
    for (const { target, isType } of importsOf(source)) {
      const next = isType ? undefined : byPath.get(target);
      if (next !== undefined) reached.add(next);
    }
  }

  expect([...reached].flatMap((source) => impurities(source).map((problem) => `${source.path}: ${problem}`))).toEqual(
    [],
  );
});

it('every dependency has a row, and every row a dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const rowOf = (name: string) => (name.startsWith('@mantine/') ? '@mantine/*' : name);
  expect([...new Set(Object.keys(dependencies).map(rowOf))].toSorted()).toEqual(Object.keys(homes).toSorted());
});

describe('docs/architecture.md', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

  it('draws the folders that are there', () => {
    const drawn = [...page.matchAll(/^ {2}(\w+)\/ {2,}/gm)].map(([, name]) => name);
    const present = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(drawn).toEqual(folders);
    expect(present.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  it('shows the table that is tested here', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) => row.split('|').slice(1, -1));
    expect(cells.map((row) => row.map((cell) => cell.trim()))).toEqual(folders.map(rowOf));
  });
});

function isTest({ path }: Source): boolean {
  return /\.(?:test|testing)\.tsx?$/.test(path);
}

function ownImports(source: Source): readonly string[] {
  if (isTest(source)) return [];
  return importsOf(source)
    .filter(({ isOwn }) => isOwn)
    .map(({ target }) => folderOf(target));
}

/** Whole folders, and what is not a face of the two that have faces. */
function isPure(source: Source): boolean {
  if (isTest(source)) return false;
  const folder = folderOf(source.path);
  if (['model', 'layout', 'picture', 'templates', 'runtime', 'exchange'].includes(folder)) return true;
  return ['fields', 'blocks'].includes(folder) && /(?<!\/face)\.ts$/.test(source.path);
}

function impurities(source: Source): readonly string[] {
  const imported = importsOf(source)
    .filter(({ isType }) => !isType)
    .map(({ written }) => written)
    .filter((written) => impureLibraries.test(written) || /\.(?:tsx|css)$/.test(written));
  return [...imported, ...matches(source, impure)];
}

function matches({ text }: Source, pattern: RegExp): readonly string[] {
  return codeOnly(text).match(pattern) ?? [];
}
