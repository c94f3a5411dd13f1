import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';
import { programOf, root } from './scripts/packages.mjs';

// Every worker reads this file again: the first reading chooses the port, the others inherit it.
const port = (process.env.CAUCE_E2E_PORT ??= String(await freePort()));
const baseURL = `http://localhost:${port}`;
const executablePath = await findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.{spec,test}.ts', 'stories/**/*.{spec,test}.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1440, height: 900 },
    // A trace of every step takes nearly as long as the stories themselves: it is kept only when asked for.
    trace: process.env['CAUCE_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // The built application, exactly as `npm start` serves it.
  webServer: {
    command: `"${process.execPath}" "${programOf('vite')}" preview --port ${port} --strictPort`,
    // Measurements and pictures have configurations of their own in other folders.
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port for the end-to-end tests');
  return address.port;
}
