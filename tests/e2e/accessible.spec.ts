import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import { expect, test } from './copy.ts';
import { openScreen, screens } from './screens.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const theme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test(`axe finds nothing on ${screen.name}, ${theme}`, async ({ browser, copy }) => {
      const context = await browser.newContext({
        ...(screen.isNew === true ? {} : { storageState: copy.state }),
        reducedMotion: 'reduce',
        // The policy of the page lets no script in; axe comes from outside of it.
        bypassCSP: true,
      });
      const page = await context.newPage();
      await openScreen(page, screen, copy, { lang: 'es', theme });
      await page.addScriptTag({ path: axePath });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
        }));
      });
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
