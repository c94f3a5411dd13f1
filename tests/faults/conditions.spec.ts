import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { download } from '../stories/actions/files.ts';
import { chooseOf, rowOf } from '../stories/actions/processes.ts';
import type { LiveBrowser } from './browser.ts';
import { ask, expect, hear, openHarness, test } from './faults.ts';

// What happens to a browser while the application is open in it, and what the person is told. Each of them counts.
const gate = 'said';

test('no room: it is said within a second, nothing looks saved that is not, deleting and exporting go on', async ({
  start,
  figure,
  site,
}, info) => {
  const before = await start();
  const { page: first, number } = await openRequest(before, site);
  const address = first.url();
  await before.close();
  // Chromium remembers for half a minute how much room there was: it has to be little from the beginning.
  const browser = await start();
  const page = await browser.context.newPage();
  const quota = await browser.context.newCDPSession(page);
  await quota.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1 });
  await page.goto(address);
  await expect(voteOn(page)).toBeVisible();

  const said = timeTo(page, 'No queda espacio');
  await vote(page);
  const ms = await said;
  await expect(alerts(page).filter({ hasText: 'No queda espacio' }).first()).toBeVisible();
  await expect(voteOn(page)).toBeVisible();
  await page.reload();
  await expect(voteOn(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();

  await page.goto(`${site}/configuracion/solicitudes/procesos`);
  const out = await download(page, info.outputPath('proceso.sdw'), () =>
    chooseOf(page, 'Compra de equipo', 'Exportar'),
  );
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ kind: 'cauce.process' });
  await chooseOf(page, 'Borrador', 'Borrar');
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar proceso' }).click();
  await expect(rowOf(page, 'Borrador')).toBeHidden();

  await quota.send('Storage.overrideQuotaForOrigin', { origin: site });
  const { torn, revisions } = await auditIn(browser, site);
  figure({ what: 'no room left', gate: `${gate}, ≤ 1,000 ms`, found: `said after ${ms} ms` });
  expect(torn).toEqual([]);
  expect(Object.values(revisions)).toEqual([1]);
  expect(ms).toBeLessThanOrEqual(1000);
});

test('an upgrade that another tab blocks says which tabs to close, and goes on when they are closed', async ({
  start,
  figure,
  site,
}) => {
  const browser = await start();
  const old = await browser.context.newPage();
  await old.goto(`${site}/favicon.svg`);
  // An application of long ago, which does not hear that it should close.
  await old.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cauce', 1);
        opening.addEventListener('success', () => {
          Object.assign(window, { held: opening.result });
          resolve();
        });
        opening.addEventListener('error', () => reject(new Error('not opened')));
      }),
  );
  const page = await browser.context.newPage();
  await page.goto(site);
  const from = performance.now();
  await expect(alerts(page)).toContainText('Cierra las otras pestañas de Cauce');
  const ms = Math.round(performance.now() - from);
  await old.close();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Te damos la bienvenida a Cauce');
  figure({ what: 'blocked upgrade', gate: `${gate}, ≤ 2,000 ms`, found: `said after ${ms} ms` });
  expect(ms).toBeLessThanOrEqual(2000);
});

test('a database that is evicted under an open page is said at once, and again at the next start', async ({
  start,
  figure,
  site,
}) => {
  const browser = await start();
  const { page } = await openRequest(browser, site);
  const session = await browser.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: site, storageTypes: 'indexeddb' });
  await expect(alerts(page)).toContainText('Aquí ya no se puede guardar');
  await page.getByRole('button', { name: 'Recargar' }).click();
  await expect(alerts(page)).toContainText('Los datos de este navegador ya no están');
  figure({ what: 'evicted while open', gate, found: 'said, and at the next start' });
});

test('a page that comes back from the back-forward cache does not write into a newer database', async ({
  start,
  figure,
  site,
}) => {
  const browser = await start();
  const { page } = await openRequest(browser, site);
  await page.evaluate(() => {
    // It begins anew at once, and forgets everything else.
    addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('persisted', String(persisted)));
  });
  await page.goto('about:blank');
  await takeOver(browser, site);
  const begun = page.waitForEvent('load');
  await page.goBack({ waitUntil: 'commit' });
  await begun;
  await expect(alerts(page)).toContainText('Hay una versión más nueva de Cauce');
  expect(await page.evaluate(() => sessionStorage.getItem('persisted'))).toBe('true');
  const { revisions } = await auditIn(browser, site);
  figure({ what: 'back-forward cache', gate, found: 'said, nothing written' });
  expect(Object.values(revisions)).toEqual([1]);
});

test('an old application does not write into a database that a newer one has taken over', async ({
  start,
  figure,
  site,
}) => {
  const browser = await start();
  const { page } = await openRequest(browser, site);
  await takeOver(browser, site);
  await vote(page);
  await expect(alerts(page).first()).toContainText('Una versión más nueva de Cauce');
  await page.reload();
  await expect(alerts(page)).toContainText('Hay una versión más nueva de Cauce');
  const { revisions } = await auditIn(browser, site);
  figure({ what: 'old application', gate, found: 'said, nothing written, and at the next start' });
  expect(Object.values(revisions)).toEqual([1]);
});

/** A request that waits for the owner's vote, open in the application. */
async function openRequest(
  browser: LiveBrowser,
  site: string,
): Promise<{ readonly page: Page; readonly number: string }> {
  const harness = await openHarness(browser, site);
  let request = '';
  await hear(harness, (one) => (request = one.request));
  await ask(harness, 'found');
  await ask(harness, 'drive', 1);
  await harness.close();
  const page = await browser.context.newPage();
  await page.goto(`${site}/solicitudes/${request}`);
  await expect(voteOn(page)).toBeVisible();
  return { page, number: 'SOL-000001' };
}

/** Time from the next click to an alert with these words, ms; measured in the page. */
function timeTo(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        let from = Infinity;
        addEventListener('click', () => (from = performance.now()), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          const alerts = [...document.querySelectorAll('[role=alert]')];
          if (!alerts.some((alert) => alert.textContent.includes(text))) return;
          observer.disconnect();
          resolve(Math.round(performance.now() - from));
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    words,
  );
}

function voteOn(page: Page) {
  return page.getByRole('group', { name: 'Tu voto', exact: true }).getByRole('button').first();
}

async function vote(page: Page): Promise<void> {
  await voteOn(page).click();
}

function alerts(page: Page) {
  return page.getByRole('alert');
}

/** A newer application raises the fence. */
async function takeOver(browser: LiveBrowser, site: string): Promise<void> {
  const harness = await openHarness(browser, site);
  await ask(harness, 'takeOver');
  await harness.close();
}

async function auditIn(browser: LiveBrowser, site: string) {
  return ask(await openHarness(browser, site), 'audit');
}
