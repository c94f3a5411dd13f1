import { expect, test } from './copy.ts';
import { openScreen, screens } from './screens.ts';

test('every word of the interface has its translation, on every screen', async ({ browser, copy }) => {
  test.setTimeout(600_000);
  for (const screen of screens) {
    const context = await browser.newContext({
      ...(screen.isNew === true ? {} : { storageState: copy.state }),
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openScreen(page, screen, copy, { lang: 'qps', theme: 'light' });
    // Soft: one run tells of every screen.
    expect.soft(await page.evaluate(unmarkedTexts), screen.name).toEqual([]);
    await context.close();
  }
});

/**
 * Texts that the invented language has not marked with brackets. What people wrote carries its language and is left
 * alone, as are times (the browser writes them), keys of the keyboard and the name of the product.
 */
function unmarkedTexts(): readonly string[] {
  const found: string[] = [];
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  const isContent = (element: Element): boolean =>
    element.closest('[lang]:not(html), time, kbd, svg, style, script, noscript, [aria-hidden="true"]') !== null;
  // What people wrote, and is marked where it is shown, may also name something: a table, a card whose text is cut.
  const written = new Set(
    [...document.querySelectorAll('[lang]:not(html)')].map((marked) => marked.textContent.trim()),
  );
  const isSum = (text: string): boolean => /^[\da-f]{64}$/u.test(text);
  const rest = (text: string): string => {
    let [before, after] = ['', text];
    while (before !== after) [before, after] = [after, after.replaceAll(/\[[^[\]]*\]/gu, '')];
    return after;
  };
  const look = (text: string | null, where: Element, what: string): void => {
    if (text === null || written.has(text.trim()) || isSum(text)) return;
    if (text.trim() !== 'Cauce' && /\p{L}{2}/u.test(rest(text)))
      found.push(`${what} in <${where.tagName.toLowerCase()} class="${where.className}">: ${text}`);
  };
  for (const element of document.querySelectorAll('body *')) {
    if (isContent(element)) continue;
    for (const name of spoken) look(element.getAttribute(name), element, name);
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) look(node.textContent, element, 'text');
  }
  return found;
}
