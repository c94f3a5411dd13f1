import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from '../../scripts/packages.mjs';
import base from '../../playwright.config.ts';

// A second server is added to the first, not put in its place.
const { webServer: _, ...usual } = base;
const { baseURL = '' } = base.use ?? {};

// Browsers that are killed, frozen and starved, one after another, against the built application. This is the short
// form; long.config.ts is the long one.
export default defineConfig(usual, {
  testDir: '.',
  testMatch: ['*.spec.ts'],
  fullyParallel: false,
  workers: 1,
  timeout: 180_000,
  reporter: [['list'], ['json', { outputFile: join(root, '.cache', 'tests', 'faults.json') }], ['./reporter.ts']],
  webServer: {
    command: `"${process.execPath}" "${join(root, 'tests', 'faults', 'serve.mjs')}" ${new URL(baseURL).port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
