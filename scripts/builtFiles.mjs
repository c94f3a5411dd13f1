// Which built files a page loads, read from the manifest that the build writes. Used by the size budgets.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** @typedef {{file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[]}} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(root, 'dist', '.vite', 'manifest.json'), 'utf8'));
const entry = 'index.html';

/**
 * Scripts of the first page: the entry, what it imports statically, and the same of the heaviest page that it loads
 * lazily, whichever page that is. The editor is no first page.
 */
export function firstRouteScripts() {
  return toPaths(firstRoute());
}

/**
 * Scripts that opening the editor adds to the page that leads to it: Procesos, with the previews of its templates, which
 * draw the same blocks as the editor does.
 */
export function editorScripts() {
  const before = new Set([...firstRoute(), ...withImports('src/app/processes/TemplateGallery.tsx')]);
  return toPaths([...new Set(lazyPages().filter(isEditor).flatMap(withImports))].filter((key) => !before.has(key)));
}

/** Every style sheet of the application. */
export function styles() {
  return [...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))].map(toPath);
}

function firstRoute() {
  const pages = lazyPages().filter((key) => !isEditor(key));
  const heaviest = pages.toSorted((one, other) => bytesOf(other) - bytesOf(one)).slice(0, 1);
  return [...new Set([entry, ...heaviest].flatMap(withImports))];
}

function lazyPages() {
  const lazy = withImports(entry).flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return [...new Set(lazy)].filter((key) => /^src\/(?:app|editor)\//.test(key));
}

/** @param {string} key */
function isEditor(key) {
  return key.startsWith('src/editor/') || /\/Editor[^/]*$/.test(key);
}

/** What a page adds to the entry. @param {string} page */
function bytesOf(page) {
  const first = new Set(withImports(entry));
  const added = withImports(page).filter((key) => !first.has(key));
  return toPaths(added).reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
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
