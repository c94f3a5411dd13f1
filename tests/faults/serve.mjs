// Serves the built application, exactly as `npm start` does, and beside it under /harness/ the page through which the
// tests of faults drive it. That page is built here and is no part of what is delivered.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from '../../scripts/packages.mjs';

const site = join(root, '.cache', 'faults', 'site');
const configFile = join(root, 'vite.config.ts');

rmSync(site, { recursive: true, force: true });
cpSync(join(root, 'dist'), site, { recursive: true });
await build({
  configFile,
  root: join(root, 'tests', 'faults', 'harness'),
  base: '/harness/',
  logLevel: 'error',
  build: { outDir: join(site, 'harness'), emptyOutDir: true },
});
const server = await preview({
  configFile,
  root,
  logLevel: 'warn',
  build: { outDir: site },
  preview: { port: Number(process.argv[2]), strictPort: true },
});
console.log(`Serving at ${server.resolvedUrls?.local[0]}`);
