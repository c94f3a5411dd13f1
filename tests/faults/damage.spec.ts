import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { databaseFolder } from './browser.ts';
import { damages } from './damage.ts';
import { ask, expect, hear, openHarness, test } from './faults.ts';

/** Titles of the screens that say that something is missing. */
const announcement =
  /^(?:Faltan datos en este navegador|Los datos de este navegador ya no están|No se pudieron abrir los datos)/u;

test('damage to the files of the database is said before the first page', async ({ start, figure, profile, site }) => {
  const whole = join(profile, 'whole');
  const first = await start({ profile: whole });
  const page = await openHarness(first, site);
  await hear(page, () => {});
  await ask(page, 'found');
  await ask(page, 'drive', 24);
  await first.close();

  const noticed: string[] = [];
  for (const [name, damage] of Object.entries(damages)) {
    const damaged = join(profile, 'damaged');
    cpSync(whole, damaged, { recursive: true });
    damage(databaseFolder(damaged, site));
    const browser = await start({ profile: damaged });
    const next = await browser.context.newPage();
    await next.goto(`${site}/trabajo`);
    const said = await firstWords(next);
    await next.getByRole('button', { name: 'Recargar' }).click();
    const saidAgain = await firstWords(next);
    if (announcement.test(said) && announcement.test(saidAgain)) noticed.push(name);
    await browser.close();
    rmSync(damaged, { recursive: true });
  }

  const all = Object.keys(damages);
  figure({ what: 'damage said before the first page', gate: '5 of 5', found: `${noticed.length} of ${all.length}` });
  expect(noticed).toEqual(all);
});

/** What the application says before it shows a page, or what the page is called where it says nothing. */
async function firstWords(page: Page): Promise<string> {
  await expect(
    page
      .getByRole('alert')
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  return page.getByRole('main').innerText();
}
