import type { Page } from '@playwright/test';
import type { Acknowledged } from './harness/drive.ts';
import { ask, expect, hear, openHarness, test } from './faults.ts';

const times = 40;

test('what one tab commits, another one shows within 100 ms', async ({ start, figure, site }) => {
  const browser = await start();
  const writing = await openHarness(browser, site);
  const acknowledged: Acknowledged[] = [];
  await hear(writing, (one) => acknowledged.push(one));
  await ask(writing, 'found');
  const showing = await browser.context.newPage();
  await showing.goto(`${site}/solicitudes`);
  await expect(showing.getByRole('heading', { level: 1, name: 'Solicitudes' })).toBeVisible();
  const shownAt = await watchNumbers(showing);

  for (let at = 0; at < times; at += 1) {
    await ask(writing, 'drive', 1);
    await expect.poll(async () => (await shownAt()).length, { intervals: [20] }).toBe(at + 1);
  }

  const shown = new Map(await shownAt());
  const delays = acknowledged.map(({ number, at }) => (shown.get(number) ?? Infinity) - at).sort((a, b) => a - b);
  const median = Math.round(delays[times >> 1] ?? Infinity);
  const longest = Math.round(delays.at(-1) ?? Infinity);
  figure({
    what: `from the commit in one tab until another shows it, ${times} times`,
    gate: 'median ≤ 100 ms',
    found: `median ${median} ms, longest ${longest} ms`,
  });
  expect(median).toBeLessThanOrEqual(100);
});

/** Notes when the number of each request is first on the page, ms since 1970. */
async function watchNumbers(page: Page): Promise<() => Promise<readonly (readonly [string, number])[]>> {
  const shown = await page.evaluateHandle(() => {
    const seen = new Map<string, number>();
    new MutationObserver(() => {
      for (const [number] of document.body.innerText.matchAll(/SOL-\d{6}/gu)) {
        if (!seen.has(number)) seen.set(number, performance.timeOrigin + performance.now());
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return seen;
  });
  return () => shown.evaluate((seen) => [...seen]);
}
