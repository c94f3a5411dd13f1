import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { chooseOne, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { cards, expectNoProblems, setSpan } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const name = 'Un presupuesto';
const decimals = { options: { min: null, max: null, decimals: 2, unit: '' } };
const given = ['total', 'more', 'less', 'fixed', 'copy', 'line', 'until', 'moment', 'asked', 'boss', 'team'];
const quote = draw(name)
  .field('price', 'number', 'Precio', decimals)
  .field('count', 'number', 'Unidades')
  .field('who', 'person', 'Contacto')
  .field('doubt', 'shortText', 'Duda')
  .field('total', 'number', 'Total', decimals)
  .field('more', 'number', 'Con porte', decimals)
  .field('less', 'number', 'Con rebaja', decimals)
  .field('fixed', 'yesNo', 'Firme')
  .field('copy', 'shortText', 'Precio en letra')
  .field('line', 'shortText', 'Resumen')
  .field('until', 'date', 'Vale hasta')
  .field('moment', 'dateTime', 'Se calculó')
  .field('asked', 'person', 'Pedido por')
  .field('boss', 'person', 'Responde')
  .field('team', 'people', 'Reciben')
  .start('Inicio', { asks: ['price*', 'count*', 'who*', 'doubt'] })
  .block('assign', 'Calcular')
  .form('Revisar', {
    asks: ['doubt', ...given.map((key) => `${key}!`)],
  })
  .end('Listo')
  .process();

test('an assignment calculates, copies, dates, names people and takes an answer away', async ({ page }, info) => {
  // Friday, a quarter past nine in Madrid.
  await page.clock.install({ time: new Date('2026-11-20T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, quote, info.outputPath('presupuesto.sdw'));
  await editProcess(page, name);
  await test.step('cada campo recibe su respuesta de una manera', () => assignAll(page));
  await publishToNew(page, name);

  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  const form = page.getByRole('main');
  await write(form, 'Precio', '12,5');
  await write(form, 'Unidades', '3');
  await chooseOne(page, form, 'Contacto', 'Hugo Castro');
  await write(form, 'Duda', '¿Llega a tiempo?');
  await sendRequest(page);
  await expectAt(page, 'Revisar');
  await test.step('quien sigue lo lee todo', async () => {
    const step = stepOf(page, 'Revisar');
    await expect(step.getByRole('textbox', { name: 'Duda' })).toHaveValue('');
    for (const [field, answer] of [
      ['Total', '37,5'],
      ['Con porte', '22,75'],
      ['Con rebaja', '10'],
      ['Firme', 'Sí'],
      ['Precio en letra', '12,5'],
      ['Resumen', '3 a 12,5'],
      ['Vale hasta', '24 nov 2026'],
      ['Se calculó', '20 nov 2026, 8:1'],
      ['Pedido por', 'Marta Gil'],
      ['Responde', 'Gestor de lanzamientos'],
      ['Reciben', 'Hugo Castro'],
    ] as const)
      await expect(step, field).toContainText(new RegExp(`${field}\\s*${answer.replaceAll('.', '\\.')}`, 'u'));
    await expectHistory(page, 'Anotó «Total» = 37,5');
  });
});

async function assignAll(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Calcular');
  const total = await set(panel, 'Total', 'Una multiplicación', false);
  await chooseOne(page, total, 'Campo 1 de la cuenta', 'Precio');
  await total.getByRole('button', { name: 'Campo', exact: true }).click();
  await chooseOne(page, total, 'Campo 2 de la cuenta', 'Unidades');
  const more = await set(panel, 'Con porte', 'Una suma');
  await chooseOne(page, more, 'Campo 1 de la cuenta', 'Precio');
  await more.getByRole('button', { name: 'Número', exact: true }).click();
  await write(more, 'Número 2 de la cuenta', '10,25');
  const less = await set(panel, 'Con rebaja', 'Una resta');
  await chooseOne(page, less, 'Campo 1 de la cuenta', 'Precio');
  await less.getByRole('button', { name: 'Campo', exact: true }).click();
  await chooseOne(page, less, 'Campo 2 de la cuenta', 'Unidades');
  await write(less, 'Decimales del resultado', '0');
  const fixed = await set(panel, 'Firme', 'Un valor fijo');
  await fixed.getByRole('radiogroup', { name: 'Valor' }).getByText('Sí', { exact: true }).click();
  const copy = await set(panel, 'Precio en letra', 'La respuesta de otro campo');
  await chooseOne(page, copy, 'Campo del que se toma', 'Precio');
  const line = await set(panel, 'Resumen', 'Un texto con respuestas');
  await write(line, 'Texto', '{{ count }} a {{ price }}');
  const until = await set(panel, 'Vale hasta', 'La fecha de ese día');
  await pick(page, until, 'Desplazamiento', 'Más tarde');
  await setSpan(until, 2, 'días hábiles');
  const moment = await set(panel, 'Se calculó', 'Ese momento');
  await pick(page, moment, 'Desplazamiento', 'Más temprano');
  await setSpan(moment, 1, 'horas');
  await set(panel, 'Pedido por', 'El solicitante');
  await set(panel, 'Responde', 'El jefe del solicitante');
  const team = await set(panel, 'Reciben', 'La respuesta de otro campo');
  await chooseOne(page, team, 'Campo del que se toma', 'Contacto');
  await set(panel, 'Duda', 'Nada: quitar la respuesta');
  await expectNoProblems(page);
}

/** Gives a field its answer in a way; gives the line of it. */
async function set(panel: Locator, field: string, way: string, isAdded = true): Promise<Locator> {
  if (isAdded) await panel.getByRole('button', { name: 'Agregar campo' }).click();
  const line = cards(panel, 'Respuestas').last();
  await chooseOne(panel.page(), line, 'Campo que recibe la respuesta', field);
  await pick(panel.page(), line, 'De dónde sale', way);
  return line;
}
