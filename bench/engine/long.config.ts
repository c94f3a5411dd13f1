import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// The long form, whose rows are written into bench/README.md. Every worker reads the environment that is set here.
process.env['CAUCE_BENCH'] = 'long';

export default defineConfig(base);
