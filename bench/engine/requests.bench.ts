import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/packages.mjs';
import { inChromium } from './browser.ts';
import { extent } from './extent.ts';
import { tell } from './tell.ts';

const sizes = extent([10_000, 100_000, 1_000_000], [10_000]);
const rounds = extent(50, 5);
/** A filling that takes longer stops, and what is measured says how many requests there are. */
const minutes = 15;

/** What was filled into a profile, once. */
interface Filled {
  readonly layout: string;
  readonly requests: number;
  readonly open: number;
  /** ms */
  readonly time: number;
}

for (const size of sizes) {
  test(`reading among ${size} requests`, async () => {
    const { profile, filled } = await profileOf(size);
    await inChromium(async ({ page, backEnd }) => {
      const times = await page.evaluate((many) => window.bench.measureReading('requests', many), rounds);

      expect(times.command).toHaveLength(rounds);
      const title = `Among ${filled.requests.toLocaleString('en')} requests, ${filled.open.toLocaleString('en')} of them open`;
      await tell(title, await backEnd(), [
        { what: 'inbox page of 50 at most, ms', values: times.inbox, target: '≤ 5' },
        { what: 'the requests that the page names, ms', values: times.shown },
        { what: 'open a request, ms', values: times.open, target: '≤ 20' },
        { what: 'a command, commit included, ms', values: times.command },
        { what: 'filling the database once, s', values: [filled.time / 1000] },
      ]);
    }, profile);
  });
}

/** The profile with so many requests: filled once, and again when what is stored has changed its shape. */
async function profileOf(size: number): Promise<{ readonly profile: string; readonly filled: Filled }> {
  const profile = join(root, '.cache', 'bench', `requests-${size}`);
  const note = join(profile, 'filled.json');
  const layout = await inChromium(({ page }) => page.evaluate(() => window.bench.layoutOf('layout')));
  // Written below.
  const known = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Filled) : null;
  if (known?.layout === layout) return { profile, filled: known };
  rmSync(profile, { recursive: true, force: true });
  const filled = await inChromium(async ({ page }) => {
    const result = await page.evaluate(([count, most]) => window.bench.fill('requests', count, most), [
      size,
      minutes,
    ] as const);
    return { ...result, layout };
  }, profile);
  writeFileSync(note, JSON.stringify(filled));
  return { profile, filled };
}
