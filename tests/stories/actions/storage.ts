import type { Page } from '@playwright/test';

/** Opens the database with newer tables, beside the application, as its next version would. */
export async function openNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('cauce', 9_990);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
  });
}

/** Takes the whole database away, as a browser does that lacks room. */
export async function evict(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('cauce');
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
  });
}
