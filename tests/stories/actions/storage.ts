import type { Page } from '@playwright/test';

/** Changes the writer fence behind the application's back, as a newer application does. */
export async function raiseMinWriter(page: Page, minWriter: number): Promise<void> {
  await page.evaluate(async (value) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('cauce');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tx = db.transaction('meta', 'readwrite');
    const meta = tx.objectStore('meta');
    const reading = meta.get('fence');
    reading.addEventListener('success', () => meta.put({ ...reading.result, minWriter: value }));
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, minWriter);
}

/** Opens the database with a version of the tables, beside the application, and lets it go at once or never. */
export async function openRaw(page: Page, version: number, keeps: boolean): Promise<void> {
  await page.evaluate(
    async ([asked, isKept]) => {
      const opening = indexedDB.open('cauce', asked);
      opening.addEventListener('upgradeneeded', () => {
        if (!opening.result.objectStoreNames.contains('meta')) {
          opening.result.createObjectStore('meta', { keyPath: 'key' });
        }
      });
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      if (!isKept) opening.result.close();
    },
    [version, keeps] as const,
  );
}

/** Takes the whole database away, as a browser does that lacks room. */
export async function evict(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('cauce');
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
  });
}

/** Lets the browser have so many bytes of room; null gives back what it had. */
export async function giveRoom(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes });
  await session.detach();
}
