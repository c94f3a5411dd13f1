import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { blockNames, leaveEditor, openSettings } from './actions/editor.ts';
import { answerWithFile, chooseFilesByInput, download, dropFile } from './actions/files.ts';
import { chooseOf, processNames, rowOf, takeTemplate } from './actions/processes.ts';
import { blocks, processName } from './actions/release.ts';
import { beginEmpty, beginWithSample } from './actions/start.ts';
import { expect, openBrowser, test } from './story.ts';

test('the template goes out as a file and comes in again, chosen or dropped, byte for byte', async ({ page }, info) => {
  await chooseFilesByInput(page);
  await beginWithSample(page);
  await takeTemplate(page, processName);
  await leaveEditor(page);
  const out = await download(page, info.outputPath('plantilla.sdw'), () => chooseOf(page, processName, 'Exportar'));
  const first = await readFile(out);
  expect(JSON.parse(first.toString('utf8'))).toMatchObject({ kind: 'cauce.process' });

  await test.step('elegido', async () => {
    await answerWithFile(page, out, () => page.getByRole('button', { name: 'Importar', exact: true }).click());
    await acceptImport(page);
    await expect.poll(() => processNames(page)).toEqual([processName, processName]);
  });
  await test.step('arrastrado', async () => {
    await dropFile(page, out);
    await acceptImport(page);
    await expect.poll(() => processNames(page)).toEqual([processName, processName, processName]);
  });
  for (const at of [0, 1, 2]) {
    const row = rowOf(page, processName).nth(at);
    const again = await download(page, info.outputPath(`otra-${at}.sdw`), () => exportOf(page, row));
    expect(await readFile(again)).toEqual(first);
  }

  await rowOf(page, processName).first().getByRole('button', { name: 'Editar' }).click();
  await expect.poll(() => blockNames(page).then((names) => names.toSorted())).toEqual(Object.values(blocks).toSorted());
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
});

test('a file from elsewhere names people who are not here: they are to be chosen, and go out again as they came', async ({
  page,
  browser,
  complaints,
}, info) => {
  await beginWithSample(page);
  await takeTemplate(page, processName);
  const exportIt = () => page.getByRole('banner').getByRole('button', { name: 'Exportar' }).click();
  const out = await download(page, info.outputPath('plantilla.sdw'), exportIt);

  const elsewhere = await openBrowser(browser, complaints);
  await beginEmpty(elsewhere);
  await dropFile(elsewhere, out);
  const dialog = elsewhere.getByRole('dialog', { name: 'Importar proceso' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Comité RFC' })).toContainText('No está aquí');
  await acceptImport(elsewhere);
  await rowOf(elsewhere, processName).getByRole('button', { name: 'Publicar versión' }).click();
  const publishing = elsewhere.getByRole('dialog', { name: 'Publicar versión' });
  await expect(publishing).toContainText('problemas que impiden publicar');
  await expect(publishing).toContainText('Falta elegir qué grupo es «Comité RFC» (comite-rfc).');
  await expect(publishing.getByRole('button', { name: 'Publicar versión' })).toBeDisabled();
  await publishing.getByRole('button', { name: 'Cancelar' }).click();
  const again = await download(elsewhere, info.outputPath('otra.sdw'), () =>
    chooseOf(elsewhere, processName, 'Exportar'),
  );
  expect(await readFile(again)).toEqual(await readFile(out));

  await rowOf(elsewhere, processName).getByRole('button', { name: 'Editar' }).click();
  const panel = await openSettings(elsewhere, blocks.uat);
  await panel.getByRole('combobox', { name: 'Elegir quién es Revisor UAT' }).click();
  await elsewhere.getByRole('option', { name: 'Olga Prieto' }).click();
  await expect(panel.getByText('Falta elegir')).toHaveCount(0);
  await elsewhere.context().close();
});

test('a bad file is refused with words, and the list stays as it was', async ({ page }, info) => {
  await chooseFilesByInput(page);
  await beginWithSample(page);
  await takeTemplate(page, processName);
  await leaveEditor(page);
  const out = await download(page, info.outputPath('bueno.sdw'), () => chooseOf(page, processName, 'Exportar'));
  const before = await processNames(page);
  const importIt = () => page.getByRole('button', { name: 'Importar', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Importar proceso' });

  let ask = importIt;
  for (const { name, bytes, words } of badFiles(await readFile(out, 'utf8'))) {
    await test.step(name, async () => {
      await answerWithFile(page, { name, mimeType: '', buffer: Buffer.from(bytes) }, ask);
      await expect(dialog).toContainText(`No se importó ${name}`);
      await expect(dialog).toContainText(words);
      await expect(dialog).toContainText('Nada cambió.');
      await expect(dialog.getByRole('button', { name: 'Importar proceso' })).toHaveCount(0);
    });
    ask = () => dialog.getByRole('button', { name: 'Elegir otro archivo' }).click();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => processNames(page)).toEqual(before);
  await page.reload();
  await expect(rowOf(page, processName)).toBeVisible();
  await expect.poll(() => processNames(page)).toEqual(before);
});

interface BadFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** What is said of it. */
  readonly words: string;
}

function badFiles(good: string): readonly BadFile[] {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)]);
  const newer = good.replace(/"1-draft\.\d+"/u, '"1-draft.99"');
  expect(newer).not.toBe(good);
  return [
    { name: 'viejo.sdw', bytes: ole, words: 'documento OLE' },
    { name: 'comprimido.sdw', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(60).fill(0)]), words: 'ZIP' },
    { name: 'proceso.bpmn', bytes: '<?xml version="1.0"?><definitions/>', words: 'XML' },
    { name: 'otro.json', bytes: '{"name":"cosas","version":"1.0.0","dependencies":{}}', words: 'npm' },
    { name: 'cortado.sdw', bytes: good.slice(0, good.length / 2), words: 'termina antes de tiempo' },
    { name: 'cambiado.sdw', bytes: good.replace('Alcance', 'Alcances'), words: 'suma de comprobación' },
    { name: 'nuevo.sdw', bytes: newer, words: 'más nuevo' },
    { name: 'vacio.sdw', bytes: '', words: 'está vacío' },
  ];
}

async function acceptImport(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Importar proceso' });
  await expect(dialog).toContainText('15 bloques · 9 campos');
  await dialog.getByRole('button', { name: 'Importar proceso' }).click();
  await expect(dialog).toBeHidden();
}

async function exportOf(page: Page, row: Locator): Promise<void> {
  await row.getByRole('button', { name: `Acciones de ${processName}` }).click();
  await page.getByRole('menuitem', { name: 'Exportar' }).click();
}
