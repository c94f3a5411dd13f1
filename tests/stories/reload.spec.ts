import type { Page } from '@playwright/test';
import { block, boxOf, dragTo, fit, nodeOf, openSettings, paletteItem, saved } from './actions/editor.ts';
import { choose, write, writeMoment } from './actions/forms.ts';
import { addProcess, publishTo, takeTemplate } from './actions/processes.ts';
import { askForRelease, blocks, processName, release, setUpReleases } from './actions/release.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { addField, card, cards } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { openWork } from './actions/work.ts';
import { expect, openTab, test } from './story.ts';

test.describe.configure({ timeout: 240_000 });

test('edits that were not given a name outlive a reload and a closed tab, and can still be undone', async ({
  page,
}) => {
  await beginWithSample(page);
  await takeTemplate(page, processName);

  await test.step('tres cambios, sin Guardar', async () => {
    const panel = await openSettings(page, blocks.planning);
    await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill('Plan');
    await addField(page, await openSettings(page, blocks.start), 'Sí o no', '¿Hay ventana?');
    await fit(page);
    const { x, y } = await boxOf(block(page, blocks.completed));
    await dragTo(page, block(page, blocks.completed), { x: x + 20, y: y - 90 });
    await expect(saved(page)).toBeVisible();
  });
  const place = await placeOf(page, blocks.completed);

  await page.reload();
  await expectEdited(page, place);
  await page.close();

  const address = page.url();
  const other = await openTab(page.context(), address);
  await expectEdited(other, place);
  await test.step('deshacer, en otra pestaña', async () => {
    const undo = other.getByRole('button', { name: 'Deshacer', exact: true });
    await undo.click();
    expect(await placeOf(other, blocks.completed)).not.toEqual(place);
    // The field's name was typed in one go, after the field was added.
    await undo.click();
    await undo.click();
    await undo.click();
    await expect(block(other, blocks.planning)).toBeVisible();
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await expect(saved(other)).toBeVisible();
  });
  await other.reload();
  await expect(block(other, blocks.planning)).toBeVisible();
  const redo = other.getByRole('button', { name: 'Rehacer', exact: true });
  for (let times = 0; times < 4; times += 1) await redo.click();
  await expectEdited(other, place);
});

test('what was typed a moment ago is there after a reload as soon as it is said to be saved', async ({ page }) => {
  await beginWithSample(page);
  await takeTemplate(page, processName);
  await openSettings(page, blocks.planning);
  const name = page.getByRole('textbox', { name: 'Nombre', exact: true }).first();
  for (const text of ['Plan A', 'Plan B', 'Plan C']) {
    await name.fill('');
    await name.pressSequentially(text);
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(block(page, text)).toBeVisible();
  }
});

test('a start form half filled in is there after a reload and in another tab, until it is sent', async ({ page }) => {
  await setUpReleases(page);
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', 'Gestión de lanzamientos');
  const main = page.getByRole('main');
  await write(main, 'Versión del lanzamiento', release.version);
  await choose(page, main, 'Aprobadores', 'Teresa Aguilar');
  await expect(main.getByText('Borrador guardado')).toBeVisible();

  await page.reload();
  await expectHalfFilled(page);
  await page.close();

  const other = await openTab(page.context(), '/catalogo');
  await expect(other.getByText('Tienes un borrador')).toHaveCount(0);
  await actAs(other, 'Marta Gil');
  await expect(other.getByText('Tienes un borrador')).toBeVisible();
  await openCategory(other, 'IT', 'Gestión de lanzamientos');
  await expectHalfFilled(other);
  await write(other.getByRole('main'), 'Descripción del lanzamiento', release.description);
  await writeMoment(other.getByRole('main'), 'Fecha y hora', release.date, release.time);
  await write(other.getByRole('main'), 'Alcance', release.scope);
  await sendRequest(other);
  await openCategory(other, 'IT', 'Gestión de lanzamientos');
  await expect(other.getByRole('textbox', { name: 'Versión del lanzamiento' })).toHaveValue('');
});

test('the comment of an open approval is there after a reload, and goes with the vote', async ({ page }) => {
  await setUpReleases(page);
  await askForRelease(page);
  const step = await openWork(page, 'Ana Torres', { title: `${blocks.change} · RFC`, block: blocks.change });
  await write(step, 'Comentario por RFC', 'Cumple los requisitos.');
  await expect(step.getByText('Borrador guardado')).toBeVisible();

  await page.reload();
  await expect(step.getByRole('textbox', { name: 'Comentario por RFC' })).toHaveValue('Cumple los requisitos.');
  await expectAt(page, blocks.change);

  const other = await openTab(page.context(), page.url());
  await page.close();
  await actAs(other, 'Ana Torres');
  await expect(other.getByRole('textbox', { name: 'Comentario por RFC' })).toHaveValue('Cumple los requisitos.');
  await other.getByRole('group', { name: 'Tu voto por RFC' }).getByRole('button', { name: 'Aceptada' }).click();
  await expectHistory(other, 'Votó «Aceptada» por RFC: Cumple los requisitos.');
  await other.reload();
  await expectHistory(other, 'Votó «Aceptada» por RFC: Cumple los requisitos.');
});

test('a form in mid-process half filled in is there after a reload and in another tab', async ({ page }) => {
  await beginWithSample(page);
  await drawTwoForms(page);
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', 'Instalación de programas');
  await write(page.getByRole('main'), 'Programa', 'Inkscape');
  await sendRequest(page);
  await expectAt(page, 'Formulario');
  await write(page.getByRole('main'), 'Para qué', 'Para dibujar');
  await expect(page.getByText('Borrador guardado')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Para qué' })).toHaveValue('Para dibujar');
  const other = await openTab(page.context(), page.url());
  await page.close();
  await actAs(other, 'Marta Gil');
  await expect(other.getByRole('textbox', { name: 'Para qué' })).toHaveValue('Para dibujar');
  await other.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expectEnded(other, 'Finalizada');
});

/** A start, a form for the requester and an end, published for IT › Instalación de programas. */
async function drawTwoForms(page: Page): Promise<void> {
  await addProcess(page, 'Dos formularios');
  await addField(page, await openSettings(page, 'Formulario de inicio'), 'Texto corto', 'Programa');
  await paletteItem(page, 'Formulario').click();
  await paletteItem(page, 'Fin').click();
  await addField(page, await openSettings(page, 'Formulario'), 'Texto largo', 'Para qué');
  await publishTo(page, 'IT › Instalación de programas');
}

async function expectHalfFilled(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('textbox', { name: 'Versión del lanzamiento' })).toHaveValue(release.version);
  await expect(main.getByText('Teresa Aguilar', { exact: true })).toBeVisible();
  await expect(main.getByRole('textbox', { name: 'Alcance' })).toHaveValue('');
}

async function expectEdited(page: Page, place: string): Promise<void> {
  await expect(block(page, 'Plan')).toBeVisible();
  await expect(block(page, blocks.planning)).toHaveCount(0);
  expect(await placeOf(page, blocks.completed)).toEqual(place);
  const panel = await openSettings(page, blocks.start);
  await expect(card(panel, 'Campos', '¿Hay ventana?')).toBeVisible();
  await expect(cards(panel, 'Campos')).toHaveCount(6);
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
}

/** Where the diagram has a block, in its own coordinates, which zoom and scrolling do not change. */
async function placeOf(page: Page, name: string): Promise<string> {
  return nodeOf(page, name).evaluate((node) => node.style.transform);
}
