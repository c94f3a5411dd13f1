import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A source file; `path` is from the repository's root, with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a file imports. `target` is a path from the root for our own files, else the specifier as written. */
export interface Import {
  readonly written: string;
  readonly target: string;
  readonly isOwn: boolean;
  /** Erased when compiled: `import type`. */
  readonly isType: boolean;
}

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every TypeScript file below a folder of the repository. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** The folder of src/ that a path is in; the file's name for src/main.tsx. */
export function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const text = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`;
const template = '`(?:\\\\[\\s\\S]|[^`\\\\])*`';
const regex = String.raw`(?<=[(,=:[!&|?]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const token = new RegExp([comment, text, template, regex].join('|'), 'g');

/** The file without comments. */
function withoutComments(source: string): string {
  return source.replace(token, (found) => (/^\/[/*]/.test(found) ? ' ' : found));
}

/** The file without comments, and with nothing inside strings, regular expressions and templates but `${…}`. */
export function codeOnly(source: string): string {
  return source.replace(token, (found) => {
    if (/^\/[/*]/.test(found)) return ' ';
    return found.startsWith('`') ? `'' ${found.match(/\$\{[^}]*\}/g)?.join(' ') ?? ''} ''` : "''";
  });
}

const importing = /(?:\b(import|export)\s+(type\s)?[^'"();]*?\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Static, dynamic and re-exporting imports of a file. */
export function importsOf({ path, text: source }: Source): readonly Import[] {
  return [...withoutComments(source).matchAll(importing)].map(([, , type, written = '']) => {
    const target = targetOf(path, written.replace(/\?.*$/, ''));
    return { written, target: target ?? written, isOwn: target !== undefined, isType: type !== undefined };
  });
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}
