import type { Page } from '@playwright/test';

/**
 * The clock shows an instant, and what is due by then is done. What comes next in a story must wait until that is seen:
 * a clock that is moved again too soon takes the time away in which it is done.
 */
export async function letPass(page: Page, instant: string): Promise<void> {
  await page.clock.setSystemTime(new Date(instant));
  await page.clock.runFor(120_000);
}
