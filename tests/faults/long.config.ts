import { defineConfig } from '@playwright/test';

// Every worker reads this file again, and the short form after it, which counts its cycles by this.
process.env['CAUCE_FAULTS'] = 'long';
const { default: short } = await import('./playwright.config.ts');

export default defineConfig(short, { timeout: 3_600_000 });
