import type { Page } from '@playwright/test';
import { draw as drawing } from '#blocks/draw.ts';
import { blockNames, fit, openSettings, paletteItem, settings } from './actions/editor.ts';
import { chooseOne, pick, write, writeMoment } from './actions/forms.ts';
import { editProcess, addProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import { addField, addTest, leadTo, switchOn } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { answerStep, stepOf } from './actions/work.ts';
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

const together = 'Entrega coordinada';
const delivery = drawing(together)
  .field('other', 'shortText', 'Otra solicitud')
  .field('ready', 'yesNo', 'Está listo')
  .start('Inicio', { asks: ['other*'] })
  .split('A la vez', ['Esperar', 'Avisar'])
  .on('Esperar')
  .wait('Esperar el equipo', { days: 1 })
  .join('Las dos')
  .from('A la vez')
  .on('Avisar')
  .form('Avisar de que llegó', { asks: ['ready*'] })
  .to('Las dos')
  .from('Las dos')
  .wait('Esperar a la otra', { days: 1 })
  .end('Entregado')
  .block('end', 'No llegó', { result: 'rejected', label: 'No llegó' })
  .block('end', 'Sin la otra', { result: 'completed', label: 'Sin la otra' })
  .process();

test('a process waits until answers are so, and until another request ends, but no longer than it may', async ({
  page,
}, info) => {
  await page.clock.install({ time: new Date('2026-11-20T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, delivery, info.outputPath('entrega.sdw'));
  await editProcess(page, together);
  await test.step('se elige qué se espera y cuánto como máximo', () => limit(page));
  await publishToNew(page, together);

  const late = await askFor(page, 'SOL-000002');
  await test.step('la condición se cumple al responder; la otra no termina y se sigue sin ella', async () => {
    await askFor(page, late);
    await expect(stepOf(page, 'Esperar el equipo')).toContainText('Espera: hasta que «Está listo» es sí');
    await expect(stepOf(page, 'Esperar el equipo')).toContainText('Como máximo, hasta el 20 dic 2026');
    await arrive(page);
    await expectAt(page, 'Esperar a la otra');
    await expect(stepOf(page, 'Esperar a la otra')).toContainText(`Espera: hasta que termine ${late}`);
    await page.clock.setSystemTime(new Date('2026-11-22T08:30:00.000Z'));
    await page.clock.runFor(120_000);
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      'Se cumplió la condición de la espera.',
      'Terminó el plazo máximo de la espera.',
      'La solicitud terminó: Sin la otra.',
    );
  });
  await test.step('la otra no llega a tiempo y termina; esta sigue', async () => {
    await page.clock.setSystemTime(new Date('2026-12-19T12:00:00.000Z'));
    const waits = await askFor(page, late);
    await arrive(page);
    await expectAt(page, 'Esperar a la otra');
    await page.clock.setSystemTime(new Date('2026-12-20T09:00:00.000Z'));
    await page.clock.runFor(120_000);
    await expectEnded(page, 'Finalizada');
    await expectHistory(page, `Terminó la solicitud ${late}: rechazada.`, 'La solicitud terminó: Finalizada.');
    await openRequest(page, late);
    await expectEnded(page, 'Rechazada');
    await expectHistory(
      page,
      'Terminó el plazo máximo de la espera.',
      '«Avisar de que llegó» se abandonó porque «Esperar el equipo» terminó: Se cumplió el plazo.',
      'La solicitud terminó: No llegó.',
    );
    expect(waits).not.toBe(late);
  });
});

/** The first waits for an answer, the second for a request; each with a limit and a way out of its own. */
async function limit(page: Page): Promise<void> {
  const answer = await openSettings(page, 'Esperar el equipo');
  await chooseWay(page, 'Que se cumpla una condición');
  await expect(answer).toContainText('Elige el campo que decide.');
  const line = await addTest(answer.getByRole('group', { name: 'Sigue cuando' }), 1, 'Está listo');
  await expect(line.getByRole('combobox', { name: 'Comparación' })).toHaveValue('es sí');
  await leadTo(answer, 'Sucedió', 'Las dos');
  await switchOn(answer, 'Esperar como máximo');
  await leadTo(answer, 'Se cumplió el plazo', 'No llegó');

  const other = await openSettings(page, 'Esperar a la otra');
  await chooseWay(page, 'Que termine otra solicitud');
  await chooseOne(page, other, 'Campo con el número de la solicitud', 'Otra solicitud');
  await leadTo(other, 'Sucedió', 'Entregado');
  await switchOn(other, 'Esperar como máximo');
  await other.getByRole('textbox', { name: 'Cuánto' }).fill('2');
  await leadTo(other, 'Se cumplió el plazo', 'Sin la otra');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

async function askFor(page: Page, other: string): Promise<string> {
  await openCategory(page, 'IT', together);
  await write(page.getByRole('main'), 'Otra solicitud', other);
  const number = await sendRequest(page);
  await expect(stepOf(page, 'Esperar el equipo')).toBeVisible();
  return number;
}

/** Whoever asked says that it is there. */
async function arrive(page: Page): Promise<void> {
  const form = stepOf(page, 'Avisar de que llegó');
  await form.getByRole('radiogroup', { name: 'Está listo' }).getByText('Sí', { exact: true }).click();
  await answerStep(form, {});
}

/** Everything from the palette, one after the other, each wired to the one before. */
async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
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

function chooseWay(page: Page, way: string): Promise<void> {
  return pick(page, settings(page), 'Qué espera', way);
}
