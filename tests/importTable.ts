// The import table: which folder may import which, and where each library lives. docs/architecture.md shows it.

/** The folders of src/, from top to bottom: each imports only folders above it. */
export const folders = [
  'text',
  'ui',
  'model',
  'layout',
  'fields',
  'inputs',
  'blocks',
  'picture',
  'templates',
  'editor',
  'runtime',
  'storage',
  'exchange',
  'app',
];

/** Folders that do not know each other although one is above the other. */
const strangers = [['editor', 'runtime']];

const faces = ['ui', 'fields', 'inputs', 'blocks', 'editor', 'app'];

/** Where each library may be named. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  '@atlaskit/pragmatic-drag-and-drop': ['blocks', 'editor'],
  '@fontsource-variable/inter': ['ui'],
  '@mantine/*': faces,
  '@noble/hashes': ['model'],
  '@tabler/icons-react': faces,
  '@xyflow/react': ['editor/canvas'],
  'browser-fs-access': ['app'],
  dayjs: ['ui'],
  dexie: ['storage'],
  'dexie-react-hooks': ['app'],
  i18next: ['text'],
  liquidjs: ['model'],
  react: faces,
  'react-dom': ['app'],
  'react-i18next': ['ui'],
  'react-router': ['app'],
  'temporal-polyfill': ['model'],
  uuid: ['app'],
  xstate: ['runtime'],
  zod: ['model/zod.ts'],
  zustand: ['editor'],
};

/** Whether files of one folder may import files of another. */
export function mayImport(from: string, to: string): boolean {
  if (from === 'main.tsx') return folders.includes(to);
  const isStranger = strangers.some((pair) => pair.includes(from) && pair.includes(to));
  return folders.includes(from) && folders.includes(to) && folders.indexOf(to) < folders.indexOf(from) && !isStranger;
}

/** The folders that may name a library, given as an import writes it. */
export function homesOf(written: string): readonly string[] {
  const name = written.split('/', written.startsWith('@') ? 2 : 1).join('/');
  const found = homes[name.startsWith('@mantine/') ? '@mantine/*' : name] ?? [];
  return found.includes('app') ? [...found, 'main.tsx'] : found;
}

/** The folder's row as docs/architecture.md shows it. */
export function rowOf(folder: string): readonly string[] {
  const strange = strangers.filter((pair) => pair[1] === folder).map(([other]) => ` but ${other}`);
  const above = folder === folders[0] ? '–' : `all above${strange.join('')}`;
  const libraries = Object.keys(homes).filter((name) => homes[name]?.some((home) => home.split('/')[0] === folder));
  return [`\`${folder}\``, above, libraries.map((name) => `\`${name}\``).join(', ') || '–'];
}
