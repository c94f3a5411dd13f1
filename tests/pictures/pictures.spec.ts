import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../e2e/copy.ts';
import { openScreen, screens } from '../e2e/screens.ts';

/** Where pictures go, to be looked at; the README's own picture is one of them. */
const folder = process.env['CAUCE_PICTURES'] ?? join('.cache', 'pictures');
const readme = join('docs', 'pictures', 'editor.png');
const sizes = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const;
const lang = process.env['CAUCE_PICTURES_LANG'] === 'en' ? 'en' : 'es';
const themes = ['light', 'dark'] as const;

mkdirSync(folder, { recursive: true });

for (const { screen, theme, width } of everyPicture()) {
  const name = `${screen.name}-${lang}-${theme}-${width}`;
  test(name, async ({ browser, copy }) => {
    const context = await browser.newContext({
      ...(screen.isNew === true ? {} : { storageState: copy.state }),
      viewport: sizes[width],
      hasTouch: width === 390,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openScreen(page, screen, copy, { lang, theme });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    if (name === 'editor-b2-es-light-1440') await page.screenshot({ path: readme });
    await context.close();
  });
}

function everyPicture() {
  const widths = [1440, 390] as const;
  return screens.flatMap((screen) => themes.flatMap((theme) => widths.map((width) => ({ screen, theme, width }))));
}
