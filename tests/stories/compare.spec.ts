import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { chooseOne, pick, write, writeMoment } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectEnded, openCategory, sendRequest } from './actions/requests.ts';
import { addTest, expectNoProblems } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const name = 'Una comparación';
const comparing = draw(name)
  .field('cost', 'number', 'Coste')
  .field('most', 'number', 'Límite')
  .field('day', 'date', 'Día')
  .field('moment', 'dateTime', 'Cita')
  .field('who', 'person', 'Para quién')
  .field('boss', 'person', 'Quién responde')
  .start('Inicio', { asks: ['cost*', 'most*', 'day*', 'moment*', 'who*', 'boss*'] })
  .block('condition', 'Según')
  .end('Cuadra')
  .from('Según')
  .end('No cuadra', 'rejected')
  .process();

test('answers are compared with other answers, with today and now, with the requester and with their manager', async ({
  page,
}, info) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, comparing, info.outputPath('comparacion.sdw'));
  await editProcess(page, name);
  await test.step('una condición con todo con lo que se puede comparar', () => setTests(page));
  await publishToNew(page, name);

  await test.step('si todo se cumple sigue por su caso', async () => {
    await ask(page, '20', '29/11/2026');
    await expectEnded(page, 'Finalizada');
  });
  await test.step('con una sola que no se cumple, no', async () => {
    await ask(page, '20', '30/11/2026');
    await expectEnded(page, 'Rechazada');
    await ask(page, '10', '29/11/2026');
    await expectEnded(page, 'Rechazada');
    await ask(page, '2000', '29/11/2026');
    await expectEnded(page, 'Rechazada');
  });
});

async function setTests(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Según');
  const when = panel.getByRole('group', { name: 'Se sigue por aquí si' });
  const cost = await compare(when, 1, ['Coste', 'es mayor que', 'Otro campo']);
  await chooseOne(page, cost, 'Campo con el que se compara', 'Límite');
  const day = await compare(when, 2, ['Día', 'es antes de', 'Hoy']);
  await write(day, 'Días de diferencia', '7');
  await compare(when, 3, ['Cita', 'es después de', 'Ahora']);
  await compare(when, 4, ['Para quién', 'es', 'Solicitante']);
  await compare(when, 5, ['Quién responde', 'es', 'Su jefe']);

  await when.getByRole('button', { name: 'Grupo', exact: true }).click();
  const none = when.getByRole('group', { name: 'Grupo 6' });
  await pick(page, none, 'Cómo se combinan', 'No se cumple ninguna');
  await chooseOne(page, none, 'Campo', 'Coste');
  await pick(page, none, 'Comparación', 'es mayor que');
  await write(none, 'Valor', '1000');
  await expectNoProblems(page);
}

async function compare(
  when: Locator,
  number: number,
  [field, operator, source]: readonly [string, string, string],
): Promise<Locator> {
  const line = await addTest(when, number, field);
  await pick(when.page(), line, 'Comparación', operator);
  await pick(when.page(), line, 'Con qué se compara', source);
  return line;
}

async function ask(page: Page, cost: string, day: string): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  const form = page.getByRole('main');
  await write(form, 'Coste', cost);
  await write(form, 'Límite', '10');
  await form.getByRole('textbox', { name: 'Día' }).fill(day);
  await form.getByRole('textbox', { name: 'Día' }).press('Tab');
  await writeMoment(form, 'Cita', '24/11/2026', '10:00');
  await chooseOne(page, form, 'Para quién', 'Marta Gil');
  await chooseOne(page, form, 'Quién responde', 'Gestor de lanzamientos');
  await sendRequest(page);
}
