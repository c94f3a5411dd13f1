import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Acknowledged } from './harness/drive.ts';
import type { Harness } from './harness/harness.ts';
import { root } from '../../scripts/packages.mjs';
import { startBrowser, type BackEnd, type LiveBrowser, type Start } from './browser.ts';

/** One row of the table that is printed at the end. */
export interface Figure {
  readonly what: string;
  readonly gate: string;
  readonly found: string;
}

interface Faults {
  /** Where the application is served. */
  readonly site: string;
  /** A folder of this test alone, on a real disk. */
  readonly profile: string;
  /** Starts a browser on it, or on another one; what the test leaves running is killed after it. */
  readonly start: (how?: Partial<Start>) => Promise<LiveBrowser>;
  /** Puts a row into the table. */
  readonly figure: (figure: Figure) => void;
}

/** A test that starts and ends browsers of its own. */
export const test = base.extend<Faults>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
  profile: async ({}, use) => {
    const cache = join(root, '.cache', 'faults');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ profile }, use) => {
    const running = new Set<LiveBrowser>();
    await use(async (how = {}) => {
      const browser = await startBrowser({ profile, ...how });
      running.add(browser);
      void browser.gone.then(() => running.delete(browser));
      return browser;
    });
    await Promise.all([...running].map((browser) => browser.kill()));
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
  figure: async ({}, use, info) => {
    await use((figure) => info.annotations.push({ type: 'figure', description: JSON.stringify(figure) }));
  },
});

export { expect };

/** Whether the long form was asked for. */
export const isLong = process.env['CAUCE_FAULTS'] === 'long';

/** Chromium is moving IndexedDB from one to the other; the long form runs on both. */
export const backEnds: readonly BackEnd[] = isLong ? ['LevelDB', 'SQLite'] : ['LevelDB'];

/** Opens the page that drives the application's own code. */
export async function openHarness({ context }: LiveBrowser, site: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}/harness/`);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}

/** Hears what a page acknowledges, outside of its browser. */
export async function hear(page: Page, told: (one: Acknowledged) => void): Promise<void> {
  await page.exposeBinding('acknowledge', (_source, one: Acknowledged) => told(one));
}

/** Asks the page something. */
export function ask<Name extends keyof Harness>(
  page: Page,
  name: Name,
  ...given: Parameters<Harness[Name]>
): Promise<Awaited<ReturnType<Harness[Name]>>> {
  return page.evaluate(([of, args]) => (window.harness[of] as (...all: unknown[]) => unknown)(...args), [
    name,
    given,
  ] as const) as Promise<Awaited<ReturnType<Harness[Name]>>>;
}

/** Numbers from 0 to 1 that come out the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
