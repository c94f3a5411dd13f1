import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

// Measurements run alone, one after another, against the built application.
export default defineConfig(base, {
  testDir: '.',
  testMatch: ['*.bench.ts'],
  fullyParallel: false,
  workers: 1,
  timeout: 300_000,
  reporter: [['list']],
  use: { trace: 'off' },
});
