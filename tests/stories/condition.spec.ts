import type { Page } from '@playwright/test';
import { connect, dragFromPalette, fit, openSettings } from './actions/editor.ts';
import { chooseOne, pick, write } from './actions/forms.ts';
import { publishToNew, addProcess } from './actions/processes.ts';
import { expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { addField, addTest, expectExits, switchOn } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Compra de material';

test('a process that chooses its way by the answers is drawn from nothing with the mouse, published, and goes both ways', async ({
  page,
}) => {
  await beginWithSample(page);
  await test.step('se dibuja', () => draw(page));
  await test.step('se dice cuándo se sigue por cada camino', () => decide(page));
  await test.step('se prueba con respuestas antes de publicar', () => tryOut(page));
  await test.step('se da respuesta a un campo', () => assign(page));
  await test.step('se publica', () => publishToNew(page, process));

  await test.step('lo caro se revisa', async () => {
    await ask(page, '1500,5', 'No');
    await expectHistory(
      page,
      'Siguió por «Con revisión»: «Importe» es mayor que 1.000 o «Urgente» es sí.',
      'Anotó «Nivel» = Revisar 1.500,5 de Marta.',
      'La solicitud terminó: Revisada.',
    );
  });

  await test.step('lo urgente también, cueste lo que cueste', async () => {
    await ask(page, '10', 'Sí');
    await expectHistory(page, 'Siguió por «Con revisión»', 'La solicitud terminó: Revisada.');
  });

  await test.step('lo demás va directo', async () => {
    await ask(page, '1000', 'No');
    await expectHistory(
      page,
      'Siguió por «En otro caso»: no se cumplió ningún caso.',
      'La solicitud terminó: Directa.',
    );
  });
});

/** A start with four questions, a condition, an assignment and two ends. */
async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  const start = await openSettings(page, 'Formulario de inicio');
  const amount = await addField(page, start, 'Número', 'Importe');
  await switchOn(amount, 'Obligatorio');
  await amount.getByRole('textbox', { name: 'Decimales' }).fill('2');
  await addField(page, start, 'Sí o no', 'Urgente');
  await addField(page, start, 'Texto corto', 'Para quién');
  await addField(page, start, 'Texto corto', 'Nivel');
  await page.getByRole('button', { name: 'Cerrar panel' }).click();

  await dragFromPalette(page, 'Condición', 0.45, 0.25);
  await fit(page);
  await dragFromPalette(page, 'Asignación', 0.7, 0.2);
  await fit(page);
  await dragFromPalette(page, 'Fin', 0.85, 0.15);
  await rename(page, 'Fin', 'Revisada');
  await dragFromPalette(page, 'Fin', 0.8, 0.8);
  await rename(page, 'Fin', 'Directa');
  await connect(page, 'Formulario de inicio', 'Enviado', 'Condición');
  await connect(page, 'Condición', 'Caso 1', 'Asignación');
  await connect(page, 'Condición', 'En otro caso', 'Directa');
  await connect(page, 'Asignación', 'Hecho', 'Revisada');
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  const panel = await openSettings(page, from);
  await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill(to);
  await panel.getByRole('textbox', { name: 'Etiqueta' }).fill(to);
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
}

/** It goes on by review when it is dear, or urgent. */
async function decide(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Condición');
  await expectExits(panel, { 'Caso 1': 'Asignación', 'En otro caso': 'Directa' });
  await expect(panel).toContainText('Elige el campo que decide.');
  await panel.getByRole('textbox', { name: 'Nombre de la salida' }).fill('Con revisión');
  const when = panel.getByRole('group', { name: 'Se sigue por aquí si' });

  const first = await addTest(when, 1, 'Importe');
  await pick(page, first, 'Comparación', 'es mayor que');
  await first.getByRole('textbox', { name: 'Valor' }).fill('1000');

  await pick(page, when, 'Cómo se combinan', 'Se cumple alguna');
  const second = await addTest(when, 2, 'Urgente');
  await expect(second.getByRole('combobox', { name: 'Comparación' })).toHaveValue('es sí');
  await expect(panel).toContainText('Se cumple si «Importe» es mayor que 1.000 o «Urgente» es sí.');
  await expectExits(panel, { 'Con revisión': 'Asignación', 'En otro caso': 'Directa' });
}

async function tryOut(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Ajustes y prueba' });
  await panel.getByRole('button', { name: 'Probar con respuestas' }).click();
  const result = panel.getByRole('status').filter({ hasText: 'La condición' });
  await expect(result).toContainText('La condición no se cumple');
  await panel.getByRole('textbox', { name: 'Importe' }).fill('2000');
  await expect(result).toContainText('La condición se cumple');
  await expect(result.getByRole('listitem')).toHaveText(['Sí«Importe» es mayor que 1.000', 'No se da«Urgente» es sí']);
  await panel.getByRole('textbox', { name: 'Importe' }).fill('20');
  await panel.getByText('Sí', { exact: true }).last().click();
  await expect(result).toContainText('La condición se cumple');
}

/** Nivel becomes a text with two answers in it. */
async function assign(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Asignación');
  await expect(panel).toContainText('Elige el campo que recibe la respuesta.');
  await chooseOne(page, panel, 'Campo que recibe la respuesta', 'Nivel');
  await expect(panel.getByRole('combobox', { name: 'De dónde sale' })).toHaveValue('Un texto con respuestas');
  await panel.getByRole('textbox', { name: 'Texto' }).fill('Revisar {{ importe }} de {{ para_quien }}');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

/** Marta Gil asks for something; the request is at its end as soon as it is sent. */
async function ask(page: Page, amount: string, urgent: 'Sí' | 'No'): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await write(form, 'Importe', amount);
  await form.getByRole('radiogroup', { name: 'Urgente' }).getByText(urgent, { exact: true }).click();
  await write(form, 'Para quién', 'Marta');
  await sendRequest(page);
  await expectEnded(page, 'Finalizada');
}
