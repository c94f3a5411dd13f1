import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../e2e/copy.ts';
import { openScreen, screens } from '../e2e/screens.ts';

/** Where pictures go, to be looked at; the README's own picture is one of them. */
const folder = process.env['CAUCE_PICTURES'] ?? join('.cache', 'pictures');
const readme = join('docs', 'pictures', 'editor.png');
const sizes = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const;
const languages = process.env['CAUCE_PICTURES_LANG'] === 'en' ? (['en'] as const) : (['es'] as const);

mkdirSync(folder, { recursive: true });

for (const lang of languages) {
  for (const theme of ['light', 'dark'] as const) {
    for (const [width, viewport] of Object.entries(sizes)) {
      for (const screen of screens) {
        test(`${screen.name} ${lang} ${theme} ${width}`, async ({ browser, copy }) => {
          const context = await browser.newContext({
            ...(screen.isNew === true ? {} : { storageState: copy.state }),
            viewport,
            hasTouch: width === '390',
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          await openScreen(page, screen, copy, { lang, theme });
          await page.screenshot({ path: join(folder, `${screen.name}-${lang}-${theme}-${width}.png`) });
          const isReadme = screen.name === 'editor-b2' && lang === 'es' && theme === 'light' && width === '1440';
          if (isReadme) await page.screenshot({ path: readme });
          await context.close();
        });
      }
    }
  }
}
