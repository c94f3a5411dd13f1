import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';
import { contentSecurityPolicy } from './scripts/csp.mjs';

const everywhere = ['**/node_modules/**', 'tests/e2e/**', 'tests/stories/**', '**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  plugins: [react(), securityPolicyTag()],
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    target: 'es2023',
    sourcemap: true,
    manifest: true,
    // The polyfill would be an inline script, which the policy refuses; every browser we support preloads modules.
    modulePreload: { polyfill: false },
    // A data: address in a style sheet is fine for an image and refused for a font; files are always allowed.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that every page needs, in one file: dozens of small ones compress worse and come later. The page
            // itself stays the entry by which the manifest names it.
            { name: 'first', tags: ['$initial'], test: (id) => !/main\.tsx$|index\.html/u.test(id) },
          ],
        },
      },
    },
  },
  // The same library without the code for browsers of before 2018.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  worker: { format: 'es' },
  test: {
    // A time says nothing about what is right; a test that hangs is ended all the same.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/{model,runtime,exchange}/**/*.ts', 'src/blocks/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.testing.ts', '**/*.text.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: Object.fromEntries(
        ['model', 'blocks', 'runtime', 'exchange'].map((folder) => [`src/${folder}/**/*.ts`, { branches: 95 }]),
      ),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/textSetup.ts'],
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: everywhere,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['tests/domSetup.ts', 'tests/textSetup.ts'],
          // Otherwise it brings a Dexie of its own, which hears nothing of what ours changes.
          server: { deps: { inline: ['dexie-react-hooks'] } },
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
          exclude: everywhere,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          setupFiles: ['tests/textSetup.ts'],
          include: ['src/**/*.browser.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { args: chromiumFlags, ...(await ownChromium()) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

async function ownChromium() {
  const executablePath = await findChromium();
  return executablePath === undefined ? {} : { executablePath };
}

/** Puts the policy into the built page; the development server needs inline scripts and goes without. */
function securityPolicyTag(): Plugin {
  return {
    name: 'cauce:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
