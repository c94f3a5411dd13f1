import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { built } from './build.ts';

/** A Chromium with the harness page in it. */
export interface Opened {
  readonly page: Page;
  /** `Chromium 156.0.1, LevelDB`: what IndexedDB keeps its rows in is read from the profile. */
  readonly backEnd: () => Promise<string>;
}

/** Opens the harness page in a profile on disk, made for it and thrown away unless one is given. */
export async function inChromium<T>(work: (opened: Opened) => Promise<T>, profile?: string): Promise<T> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'cauce-bench-')));
  const executablePath = await findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    args: chromiumFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    // Nothing is served: the page comes from disk, at an address that stays the same, so that its databases do too.
    await context.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = join(built, 'page', path === '/' ? 'index.html' : path);
      await route.fulfill({ body: await readFile(file), contentType: types[extname(file)] ?? 'text/plain' });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => window.bench !== undefined);
    const version = context.browser()?.version() ?? '';
    return await work({ page, backEnd: async () => `Chromium ${version}, ${await storeIn(folder)}` });
  } finally {
    await context.close();
    if (profile === undefined) await rm(folder, { recursive: true, force: true });
  }
}

const origin = 'http://engine.localhost';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function storeIn(profile: string): Promise<string> {
  const names = await readdir(join(profile, 'Default', 'IndexedDB'), { recursive: true });
  return names.some((name) => name.includes('.leveldb')) ? 'LevelDB' : 'SQLite';
}
