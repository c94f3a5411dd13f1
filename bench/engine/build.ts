import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { root } from '../../scripts/packages.mjs';

/** Where the built harness is: the page for Chromium and the program for Node. Never part of the application. */
export const built = join(root, '.cache', 'bench', 'engine');

/** Builds the harness as the application is built, once before the measurements. */
export default async function buildHarness(): Promise<void> {
  const folder = join(root, 'bench', 'engine');
  const shared: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  };
  await build({
    ...shared,
    root: join(folder, 'page'),
    base: './',
    build: { outDir: join(built, 'page'), emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  await build({
    ...shared,
    root,
    build: {
      ssr: join(folder, 'memory', 'main.ts'),
      outDir: join(built, 'memory'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}
