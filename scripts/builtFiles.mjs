// Which built files a page loads, read from the manifest that the build writes. Used by the size budgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** @typedef {{file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[]}} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(root, 'dist', '.vite', 'manifest.json'), 'utf8'));
const entry = 'index.html';

/** Scripts that the first page needs: the entry and all that it imports statically, which the page preloads too. */
export function firstRouteScripts() {
  return toPaths(withImports(entry));
}

/** Scripts that opening the editor adds to the first route. */
export function editorScripts() {
  const first = new Set(withImports(entry));
  const editor = Object.keys(manifest).filter((key) => key.startsWith('src/editor/') && manifest[key]?.src === key);
  return toPaths([...new Set(editor.flatMap(withImports))].filter((key) => !first.has(key)));
}

/** Every style sheet of the application. */
export function styles() {
  return [...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))].map(toPath);
}

/**
 * The chunk and everything that it imports statically, directly or not.
 * @param {string} key
 * @returns {string[]}
 */
function withImports(key) {
  const seen = new Set([key]);
  // A set takes new members while it is walked.
  for (const member of seen) for (const next of manifest[member]?.imports ?? []) seen.add(next);
  return [...seen];
}

/** @param {string[]} keys */
function toPaths(keys) {
  return keys.flatMap((key) => manifest[key]?.file ?? []).map(toPath);
}

/** @param {string} file */
function toPath(file) {
  return join('dist', file);
}
