import { expect, type Page } from '@playwright/test';

/** Who owns the copy in every story. */
export const owner = 'Olga Prieto';

/** The first start, with the sample organisation; it ends on Procesos. */
export function beginWithSample(page: Page): Promise<void> {
  return begin(page, 'Empezar con la organización de ejemplo');
}

/** The first start, with nobody but the owner. */
export function beginEmpty(page: Page): Promise<void> {
  return begin(page, 'Empezar vacío');
}

async function begin(page: Page, way: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Tu nombre' }).fill(owner);
  await page.getByRole('textbox', { name: 'Tu correo electrónico' }).fill('olga.prieto@example.com');
  await page.getByRole('button', { name: way }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Procesos' })).toBeVisible();
}

/** Goes to a place of the left navigation. */
export async function goTo(page: Page, place: string, heading = place): Promise<void> {
  // What waits is counted beside some names.
  const name = new RegExp(`^${place}( ?\\d+)?$`, 'u');
  await page.getByRole('navigation', { name: 'Navegación principal' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Acts as a person from here on. */
export async function actAs(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('banner').getByRole('button', { name: 'Actuar como' });
  if ((await menu.innerText()).includes(name)) return;
  await menu.click();
  await page.getByRole('textbox', { name: 'Buscar persona' }).fill(name);
  await page.getByRole('option', { name }).click();
  await expect(menu).toContainText(name);
}

/** Goes back to being the owner. */
export async function beMyself(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Volver a ser ${owner}` }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Actuar como' })).toContainText(owner);
}
