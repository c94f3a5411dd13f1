import { expect, type Page } from '@playwright/test';
import { chooseOne } from './forms.ts';
import { goTo } from './start.ts';

/** In Personas y grupos, whoever acts gives somebody a manager. */
export async function giveManager(page: Page, person: string, manager: string): Promise<void> {
  await goTo(page, 'Personas y grupos');
  await page.getByRole('button', { name: `Acciones de ${person}` }).click();
  await page.getByRole('menuitem', { name: 'Editar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Editar persona' });
  await chooseOne(page, dialog, 'Jefe', manager);
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog).toBeHidden();
}
