import type { Locator, Page } from '@playwright/test';
import { openSettings, paletteItem } from './actions/editor.ts';
import { choose, chooseOne, write, writeMoment } from './actions/forms.ts';
import { answerWithFile, chooseFilesByInput } from './actions/files.ts';
import { start } from './actions/drawing.ts';
import { addProcess, publishToNew } from './actions/processes.ts';
import { expectEnded, openCategory, sendRequest } from './actions/requests.ts';
import { addField, expectNoProblems } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const name = 'De todo un poco';

test('a form asks with every kind of field, checks what each takes, and shows every answer', async ({ page }) => {
  await chooseFilesByInput(page);
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await test.step('se agrega un campo de cada tipo', () => draw(page));
  await publishToNew(page, name);

  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  await test.step('se responde a todos', () => answer(page));
  await test.step('lo que un campo no admite se dice, y no se envía', () => refuse(page));
  await sendRequest(page);
  await expectEnded(page, 'Finalizada');
  await test.step('todas las respuestas se leen', () => read(page));
});

async function draw(page: Page): Promise<void> {
  await addProcess(page, name);
  const panel = await openSettings(page, start);
  await write(panel, 'Instrucciones', 'Pide lo que necesites.');
  await addField(page, panel, 'Texto corto', 'Título');
  await addField(page, panel, 'Texto largo', 'Detalle');
  const cost = await addField(page, panel, 'Número', 'Coste');
  await write(cost, 'Máximo', '1000');
  await write(cost, 'Unidad', '€');
  const day = await addField(page, panel, 'Fecha', 'Día');
  await day.getByRole('checkbox', { name: 'Solo hoy o más adelante' }).check();
  await addField(page, panel, 'Fecha y hora', 'Cita');
  await offer(await addField(page, panel, 'Opción', 'Color'), 'Botones de opción', 'Rojo', 'Azul');
  await offer(await addField(page, panel, 'Varias opciones', 'Extras'), 'Casillas', 'Ratón', 'Funda', 'Cable');
  await addField(page, panel, 'Sí o no', 'Urge');
  const who = await addField(page, panel, 'Persona', 'Para quién');
  await chooseOne(page, who, 'Solo miembros de un grupo', 'Comité RFC');
  await addField(page, panel, 'Personas', 'También');
  await addField(page, panel, 'Grupo', 'Equipo');
  await addField(page, panel, 'Correo electrónico', 'Correo');
  await addField(page, panel, 'Enlace', 'Página');
  await addField(page, panel, 'Archivo', 'Adjunto');
  const heading = await addField(page, panel, 'Encabezado', 'Antes de enviar');
  await write(heading, 'Explicación', 'Repasa lo escrito.');
  await paletteItem(page, 'Fin').click();
  await expectNoProblems(page);
}

/** The answers that a field offers, and how. */
async function offer(field: Locator, shown: string, ...labels: readonly string[]): Promise<void> {
  for (const [at, label] of labels.entries()) {
    const box = field.getByRole('textbox', { name: `Opción ${at + 1}`, exact: true });
    if ((await box.count()) === 0) await field.getByRole('button', { name: 'Agregar opción' }).click();
    await box.fill(label);
  }
  await field.getByText(shown, { exact: true }).click();
}

async function answer(page: Page): Promise<void> {
  const form = page.getByRole('main');
  await expect(form).toContainText('Pide lo que necesites.');
  await write(form, 'Título', 'Un portátil');
  await write(form, 'Detalle', 'Ligero\ny rápido');
  await write(form, 'Coste', '900');
  await form.getByRole('textbox', { name: 'Día' }).fill('30/11/2026');
  await form.getByRole('textbox', { name: 'Día' }).press('Tab');
  await writeMoment(form, 'Cita', '01/12/2026', '10:30');
  await form.getByRole('radiogroup', { name: 'Color' }).getByText('Azul', { exact: true }).click();
  await form.getByRole('checkbox', { name: 'Ratón' }).check();
  await form.getByRole('checkbox', { name: 'Cable' }).check();
  await form.getByRole('radiogroup', { name: 'Urge' }).getByText('No', { exact: true }).click();
  await chooseOne(page, form, 'Para quién', 'Ana Torres');
  await choose(page, form, 'También', 'Hugo Castro', 'Karen Lozano');
  await chooseOne(page, form, 'Equipo', 'Mesa de ayuda');
  await write(form, 'Correo', 'ventas@example.com');
  await write(form, 'Página', 'https://example.com/portatil');
  const file = { name: 'oferta.txt', mimeType: 'text/plain', buffer: Buffer.from('900 euros') };
  await answerWithFile(page, file, () => form.getByRole('button', { name: 'Elegir archivo' }).click());
  await expect(form.getByText('oferta.txt')).toBeVisible();
  await expect(form.getByRole('heading', { name: 'Antes de enviar' })).toBeVisible();
  await expect(form).toContainText('Repasa lo escrito.');
}

async function refuse(page: Page): Promise<void> {
  const form = page.getByRole('main');
  await write(form, 'Coste', '1001');
  await form.getByRole('textbox', { name: 'Día' }).fill('20/11/2026');
  await form.getByRole('textbox', { name: 'Día' }).press('Tab');
  await write(form, 'Correo', 'ventas');
  await write(form, 'Página', 'portatil');
  await page.getByRole('button', { name: 'Enviar solicitud' }).click();
  for (const words of [
    'Coste – Escribe un número de 1.000 o menos.',
    'Correo – Escribe una sola dirección de correo',
    'Página – Escribe la dirección completa',
  ])
    await expect(form.getByRole('alert')).toContainText(words);
  await write(form, 'Coste', '1000');
  await form.getByRole('textbox', { name: 'Día' }).fill('23/11/2026');
  await form.getByRole('textbox', { name: 'Día' }).press('Tab');
  await write(form, 'Correo', 'ventas@example.com');
  await write(form, 'Página', 'https://example.com/portatil');
}

async function read(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Formularios' }).click();
  const answers = page.getByRole('tabpanel', { name: 'Formularios' });
  for (const [field, text] of [
    ['Título', 'Un portátil'],
    ['Detalle', 'Ligero\ny rápido'],
    ['Coste', '1.000 €'],
    ['Día', '23 nov 2026'],
    ['Cita', '1 dic 2026, 10:30'],
    ['Color', 'Azul'],
    ['Extras', 'Cable'],
    ['Urge', 'No'],
    ['Para quién', 'Ana Torres'],
    ['También', 'Karen Lozano'],
    ['Equipo', 'Mesa de ayuda'],
    ['Correo', 'ventas@example.com'],
    ['Página', 'https://example.com/portatil'],
    ['Adjunto', 'oferta.txt'],
  ] as const) {
    const line = answers.locator('dl > div').filter({ has: page.locator('dt').getByText(field, { exact: true }) });
    await expect(line.locator('dd')).toContainText(text);
  }
}
