import { expect, test } from './copy.ts';
import { openScreen, screens } from './screens.ts';

for (const screen of screens) {
  test(`every word of the interface on ${screen.name} has its translation`, async ({ browser, copy }) => {
    const context = await browser.newContext({
      ...(screen.isNew === true ? {} : { storageState: copy.state }),
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openScreen(page, screen, copy, { lang: 'qps', theme: 'light' });
    expect(await page.evaluate(unmarkedTexts)).toEqual([]);
    await context.close();
  });
}

/**
 * Texts that the invented language has not marked with brackets. What people wrote carries its language and is left
 * alone, as are times (the browser writes them), keys of the keyboard and the name of the product.
 */
function unmarkedTexts(): readonly string[] {
  const found: string[] = [];
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  const isContent = (element: Element): boolean =>
    element.closest('[lang]:not(html), time, kbd, svg, style, script, noscript') !== null;
  const rest = (text: string): string => {
    let [before, after] = ['', text];
    while (before !== after) [before, after] = [after, after.replaceAll(/\[[^[\]]*\]/gu, '')];
    return after;
  };
  const look = (text: string | null, where: Element, what: string): void => {
    if (text !== null && text.trim() !== 'Cauce' && /\p{L}{2}/u.test(rest(text)))
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
