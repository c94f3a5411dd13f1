import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeSdw } from '#exchange/sdw/write.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { leaveEditor, save } from './editor.ts';
import { dropFile } from './files.ts';
import { write } from './forms.ts';
import { goTo } from './start.ts';

/** Configuración > Solicitudes > Procesos. */
export async function goToProcesses(page: Page): Promise<void> {
  await goTo(page, 'Procesos');
  await expect(page.getByRole('navigation', { name: 'Ruta' })).toHaveText('ConfiguraciónSolicitudesProcesos');
}

/** Agregar; it ends in the editor, with a process of this name that has nothing but its start. */
export async function addProcess(page: Page, name: string): Promise<void> {
  await goToProcesses(page);
  await page.getByRole('button', { name: 'Agregar', exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Nombre del proceso' });
  await expect(box).toHaveValue('Proceso nuevo');
  await box.fill(name);
}

/** The row of a process in the list. */
export function rowOf(page: Page, process: string): Locator {
  const link = page.getByRole('link', { name: process, exact: true });
  return page.getByRole('table', { name: 'Procesos' }).getByRole('row').filter({ has: link });
}

/** The names in the list, in its order. */
export async function processNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('table', { name: 'Procesos' }).getByRole('rowheader').allInnerTexts();
}

/** The card of a template. */
export function templateOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Plantillas' }).getByRole('article', { name });
}

/** Takes a template; it ends in the editor, with all of its blocks drawn. */
export async function takeTemplate(page: Page, name: string): Promise<void> {
  await templateOf(page, name).getByRole('button', { name: 'Usar plantilla' }).click();
  await expect(page.getByRole('textbox', { name: 'Nombre del proceso' })).toHaveValue(name);
}

const nobody: Directory = { people: {}, groups: {} };

/** Imports a process that was written in words, by a file at this path; it ends in the list. */
export async function importDrawn(page: Page, process: Process, path: string, directory = nobody): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeSdw(process, directory));
  await dropFile(page, path);
  const dialog = page.getByRole('dialog', { name: 'Importar proceso' });
  await dialog.getByRole('button', { name: 'Importar proceso' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, process.name).first()).toBeVisible();
}

/** Editar, from the list. */
export async function editProcess(page: Page, process: string): Promise<void> {
  await rowOf(page, process).getByRole('button', { name: 'Editar' }).click();
  await expect(page.getByRole('textbox', { name: 'Nombre del proceso' })).toHaveValue(process);
}

/** Does something of a process's menu. */
export async function chooseOf(page: Page, process: string, action: string): Promise<void> {
  await rowOf(page, process)
    .getByRole('button', { name: `Acciones de ${process}` })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Publishes from the list; the dialog stays open and offers the catalogue. */
export async function publishVersion(page: Page, process: string, number: number, note = ''): Promise<void> {
  await rowOf(page, process).getByRole('button', { name: 'Publicar versión' }).click();
  await confirmPublishing(page, number, note);
}

/** What Publicar versión asks, in the list and in the editor. */
export async function confirmPublishing(page: Page, number: number, note = ''): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Publicar versión' });
  await expect(dialog).toContainText(`Se publica como versión ${number}.`);
  if (note !== '') await dialog.getByRole('textbox', { name: 'Nota de la versión' }).fill(note);
  await dialog.getByRole('button', { name: 'Publicar versión' }).click();
  await expect(page.getByRole('dialog', { name: `La versión ${number} está publicada` })).toBeVisible();
}

/** Chooses a category in the dialog that is open, and Asignar ahora. */
export async function assignNow(page: Page, category: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const select = dialog.getByLabel('Categoría', { exact: true }).first();
  await select.click();
  await page.getByRole('option', { name: category, exact: true }).click();
  await expect(select).toHaveValue(category);
  await dialog.getByRole('button', { name: 'Asignar ahora' }).click();
  await expect(dialog).toBeHidden();
}

/** Publishes from the editor and assigns to a category that is there; it ends in the list. */
export async function publishTo(page: Page, category: string): Promise<void> {
  await publishFirst(page);
  await assignNow(page, category);
  await leaveEditor(page);
}

/** Publishes from the editor and assigns to a category that is made on the way; it ends in the list. */
export async function publishToNew(page: Page, process: string): Promise<void> {
  await publishFirst(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Categoría', exact: true }).click();
  await page.getByRole('option', { name: 'Nueva categoría…' }).click();
  await write(dialog, 'Nombre de la categoría nueva', process);
  await dialog.getByRole('combobox', { name: 'Área de la categoría nueva' }).fill('IT');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Asignar ahora' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('Publicada v1');
  await leaveEditor(page);
  await expect(rowOf(page, process)).toContainText(`IT › ${process}`);
}

async function publishFirst(page: Page): Promise<void> {
  await save(page);
  await page.getByRole('banner').getByRole('button', { name: 'Publicar versión' }).click();
  await confirmPublishing(page, 1, 'Primera');
}
