import type { Page } from '@playwright/test';
import { blockNames, fit, openSettings, paletteItem } from './actions/editor.ts';
import { chooseOne, writeMoment } from './actions/forms.ts';
import { publishToNew, goToProcesses } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { addField, switchOn } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const process = 'Baja de una persona';

test('a process waits for a date of the form and then for working days, and goes on by itself when time comes', async ({
  page,
}) => {
  // Friday, a quarter past nine in Madrid.
  await page.clock.install({ time: new Date('2026-11-20T08:15:00.000Z') });
  await beginWithSample(page);
  await test.step('se dibuja, se publica y se asigna', async () => {
    await draw(page);
    await publishToNew(page, process);
  });

  await test.step('una solicitud espera la fecha de su formulario', async () => {
    await openCategory(page, 'IT', process);
    await writeMoment(page.getByRole('main'), 'Último día', '25/11/2026', '17:00');
    await sendRequest(page);
    await expectAt(page, 'Esperar la salida');
    const step = page.getByRole('main');
    await expect(step).toContainText('Espera: hasta «Último día»');
    await expect(step).toContainText('Sigue el 25 nov 2026, 17:00');
    await expect(step).toContainText('Sigue sola: nadie tiene que hacer nada.');
  });

  await test.step('un minuto antes sigue ahí; a la hora, sigue sola', async () => {
    await page.clock.setSystemTime(new Date('2026-11-25T15:59:00.000Z'));
    await page.clock.runFor(30_000);
    await expectAt(page, 'Esperar la salida');
    await page.clock.runFor(120_000);
    await expectAt(page, 'Plazo de gracia');
    await expect(page.getByRole('main')).toContainText('Espera: 3 días hábiles');
    await expect(page.getByRole('main')).toContainText('Sigue el 30 nov 2026, 17:0');
  });

  await test.step('una recarga no la despierta antes ni la pierde', async () => {
    await page.clock.setSystemTime(new Date('2026-11-30T15:00:00.000Z'));
    await page.reload();
    await expectAt(page, 'Plazo de gracia');
    await page.clock.setSystemTime(new Date('2026-12-01T08:00:00.000Z'));
    await page.clock.runFor(120_000);
    await expectEnded(page, 'Finalizada');
    await expectHistory(page, 'Terminó la espera.', 'La solicitud terminó: Finalizada.');
  });
});

/** Everything from the palette, one after the other, each wired to the one before. */
async function draw(page: Page): Promise<void> {
  await goToProcesses(page);
  await page.getByRole('button', { name: 'Agregar', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill(process);
  const start = await openSettings(page, 'Formulario de inicio');
  const field = await addField(page, start, 'Fecha y hora', 'Último día');
  await switchOn(field, 'Obligatorio');

  await paletteItem(page, 'Espera').click();
  const leaving = await openSettings(page, 'Espera');
  await leaving.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill('Esperar la salida');
  await chooseWay(page, 'La fecha de un campo');
  await expect(leaving).toContainText('Elige un campo.');
  await chooseOne(page, leaving, 'Campo de fecha', 'Último día');

  await paletteItem(page, 'Espera').click();
  const grace = await openSettings(page, 'Espera');
  await grace.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill('Plazo de gracia');
  await grace.getByRole('textbox', { name: 'Cuánto' }).fill('3');
  await grace.getByRole('combobox', { name: 'Unidad' }).click();
  await page.getByRole('option', { name: 'días hábiles' }).click();

  await paletteItem(page, 'Fin').click();
  await fit(page);
  expect(await blockNames(page)).toEqual(['Formulario de inicio', 'Esperar la salida', 'Plazo de gracia', 'Fin']);
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

async function chooseWay(page: Page, way: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Qué espera' }).click();
  await page.getByRole('option', { name: way }).click();
}
