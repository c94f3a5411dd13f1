import { defineConfig } from '@playwright/test';

// Measurements of the engine run alone, one after another, on a page of their own: no application, no server.
export default defineConfig({
  testDir: '.',
  testMatch: ['*.bench.ts'],
  outputDir: '../../test-results',
  globalSetup: './build.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 1_800_000,
  reporter: [['list'], ['json', { outputFile: '../../.cache/tests/bench.json' }], ['./writeTable.ts']],
});
