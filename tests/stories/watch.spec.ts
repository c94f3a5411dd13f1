import { expect, test } from './story.ts';

test('every story hears what a page must never do', async ({ page, complaints }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);

  await page.evaluate(() => {
    document.body.append('\u27E6texto\u27E7');
    document.body.setAttribute('title', '\u27E6título\u27E7');
    console.error('un error');
    setTimeout(() => {
      throw new Error('un fallo');
    });
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.com/x.png' }));
  });

  for (const heard of [
    /^words: \u27E6texto/u,
    /^words: \u27E6título/u,
    /^console: un error/u,
    /^page: .*un fallo/u,
    /^CSP: img-src/u,
  ]) {
    await expect.poll(() => complaints.some((complaint) => heard.test(complaint)), `${heard}`).toBe(true);
  }
  complaints.length = 0;
});
