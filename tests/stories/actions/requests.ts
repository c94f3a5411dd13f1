import { expect, type Locator, type Page } from '@playwright/test';
import { chooseOne } from './forms.ts';
import { actAs, goTo } from './start.ts';

/** Opens a category of the Catálogo. */
export async function openCategory(page: Page, area: string, category: string): Promise<void> {
  await goTo(page, 'Catálogo');
  await page.getByRole('region', { name: area }).getByRole('link', { name: category }).click();
  await expect(page.getByRole('heading', { level: 1, name: category })).toBeVisible();
}

/** Enviar solicitud; it ends on the page of the new request and gives its number. */
export async function sendRequest(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Enviar solicitud' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^SOL-\d{6}/u });
  await expect(heading).toBeVisible();
  return /SOL-\d{6}/u.exec(await heading.innerText())?.[0] ?? '';
}

/** Opens a request from Solicitudes, as whoever acts. */
export async function openRequest(page: Page, number: string): Promise<void> {
  await goTo(page, 'Solicitudes');
  await page.getByRole('table', { name: 'Solicitudes' }).getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
}

/** The request is open, and waits in one block or, where it has branches, in several. */
export async function expectAt(page: Page, ...names: readonly string[]): Promise<void> {
  await expect(missing(page).getByRole('heading', { level: 3 })).toHaveText(names);
  await expect(state(page)).toContainText('Abierta');
  const open = new Intl.ListFormat('es').format(names);
  await expect(page.getByRole('img', { name: `Abierto ahora: ${open}.`, exact: false })).toBeVisible();
}

/** The request has ended with a state. */
export async function expectEnded(page: Page, word: 'Finalizada' | 'Rechazada' | 'Cancelada'): Promise<void> {
  await expect(missing(page)).toContainText('Nada: la solicitud terminó.');
  await expect(state(page)).toContainText(word);
}

/** Begins something that is done with the whole of a request, on its page or in a test. */
export async function actOn(within: Page | Locator, action: string): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  await within.getByRole('button', { name: 'Acciones de la solicitud' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Gives the reason that a dialog asks for, and does it. */
export async function giveReason(dialog: Locator, act: string, reason: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Motivo' }).fill(reason);
  await dialog.getByRole('button', { name: act }).click();
  await expect(dialog).toBeHidden();
}

/** Llevar a otro bloque, for a reason. */
export async function moveRequest(page: Page, block: string, reason: string): Promise<void> {
  await actOn(page, 'Llevar a otro bloque');
  const dialog = page.getByRole('dialog', { name: 'Llevar a otro bloque' });
  await chooseOne(page, dialog, 'Bloque', block);
  await giveReason(dialog, 'Llevar a otro bloque', reason);
  await expectAt(page, block);
}

/** Cancelar solicitud, for a reason. */
export async function cancelRequest(page: Page, reason: string): Promise<void> {
  await actOn(page, 'Cancelar solicitud');
  const dialog = page.getByRole('dialog', { name: 'Cancelar solicitud' });
  await giveReason(dialog, 'Cancelar solicitud', reason);
  await expectEnded(page, 'Cancelada');
}

/** Who can act now, as "¿Qué falta?" says. */
export function missing(page: Page): Locator {
  return page.getByRole('region', { name: '¿Qué falta?' });
}

function state(page: Page): Locator {
  return page
    .getByRole('main')
    .locator('header')
    .filter({ has: page.getByRole('heading', { level: 1 }) });
}

/** The history tells these, in this order, with anything between. */
export async function expectHistory(page: Page, ...expected: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: 'Historial' }).click();
  const lines = page.getByRole('list', { name: 'Historial, lo último primero' }).getByRole('listitem');
  const told = (await lines.allInnerTexts()).toReversed().join('\n');
  let at = 0;
  for (const words of expected) {
    const found = told.indexOf(words, at);
    expect(found, `«${words}» after «${told.slice(0, at)}» in the history:\n${told}`).not.toBe(-1);
    at = found + words.length;
  }
}

/** Whoever asked finds the request in Solicitudes with a state. */
export async function expectInList(page: Page, number: string, word: string): Promise<void> {
  await actAs(page, 'Marta Gil');
  await goTo(page, 'Solicitudes');
  const row = page.getByRole('table', { name: 'Solicitudes' }).getByRole('row').filter({ hasText: number });
  await expect(row.getByRole('cell', { name: word, exact: true })).toBeVisible();
}

/** The steps that a tab of the request holds, the latest first; each begins with its name and its round. */
export async function stepsIn(page: Page, tab: 'Formularios' | 'Votos' | 'Tareas'): Promise<Locator> {
  await page.getByRole('tab', { name: tab }).click();
  return page.getByRole('tabpanel', { name: tab }).locator('summary');
}
