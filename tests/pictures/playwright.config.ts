import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// Takes a picture of every screen in both themes at two widths, for people to look at; it asserts nothing.
export default defineConfig(base, {
  testDir: '.',
  testMatch: ['*.spec.ts'],
  reporter: [['line']],
  use: { trace: 'off' },
});
