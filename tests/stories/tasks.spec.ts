import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { requester } from '#blocks/drawn.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, pick, write, writeMoment } from './actions/forms.ts';
import { editProcess, importDrawn } from './actions/processes.ts';
import { addTask, card, unfold } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { clockOf, expectLit, moveClock, openTest, sendTest, toNext } from './actions/trial.ts';
import { expect, test } from './story.ts';

const name = 'Entrega de material';
const delivery = draw(name)
  .field('what', 'shortText', 'Qué')
  .start('Petición', { asks: ['what*'] })
  .tasks('Preparar', [{ name: 'Pedir {{what}}', who: requester }])
  .wait('Hasta la feria', { days: 1 })
  .notify('Avisar', { to: [requester], subject: '', body: '' })
  .end('Fin')
  .process();

test('tasks that may be skipped, a fixed date, an e-mail and an end of its own name', async ({ page }, info) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, delivery, info.outputPath('entrega.sdw'));
  await editProcess(page, name);
  await test.step('se ajusta', () => setUp(page));

  const run = await openTest(page);
  await write(run, 'Qué', 'Sillas');
  await sendTest(run);
  await test.step('lo opcional se omite y se abre de nuevo; lo que venció lo dice', async () => {
    await expect(run).toContainText('Vence el 26 nov 2026, 9:15');
    await moveClock(run, '27/11/2026', '10:00');
    await expect(run).toContainText('Venció el 26 nov 2026, 9:15');
    await chooseOne(page, run, 'Actuar como', 'Hugo Castro');
    await expect(run).toContainText('Con cuidado: Sillas.');
    await run.getByRole('button', { name: 'Omitir «Probar»' }).click();
    await chooseOne(page, run, 'Actuar como', 'Hugo Castro');
    await run.getByRole('button', { name: 'Abrir de nuevo «Probar»' }).click();
    await expect(run).toContainText('0 de 2 hechas');
    await chooseOne(page, run, 'Actuar como', 'Olga Prieto');
    await run.getByRole('button', { name: 'Terminar «Pedir Sillas»' }).click();
    await expectLit(page, 'Hasta la feria', 'en curso');
  });
  await test.step('espera la fecha fija, escribe y termina con su etiqueta', async () => {
    await expect(clockOf(run)).toContainText('Lo siguiente: 24 dic 2026, 9:00 · Hasta la feria');
    await toNext(run);
    await expectLit(page, 'Fin', 'hecho');
    await expect(run).toContainText('Entregado');
    await run.getByRole('tab', { name: 'Correos' }).click();
    await expect(run).toContainText('Listo: Sillas');
    await expect(run).toContainText('Para Olga Prieto y Marta Gil');
  });
});

async function setUp(page: Page): Promise<void> {
  const tasks = await openSettings(page, 'Preparar');
  await addTask(page, tasks, { name: 'Probar', who: 'Equipo de operaciones', days: 3 });
  const optional = await unfold(tasks, 'Tareas', 'Probar');
  await optional.getByRole('switch', { name: 'Obligatoria' }).click();
  await optional.getByRole('textbox', { name: 'Instrucciones' }).fill('Con cuidado: {{ what }}.');
  await expect(card(tasks, 'Tareas', 'Probar')).toContainText('opcional');

  const wait = await openSettings(page, 'Hasta la feria');
  await pick(page, wait, 'Qué espera', 'Una fecha fija');
  await expect(wait).toContainText('Elige la fecha y la hora hasta las que se espera.');
  await writeMoment(wait, 'Hasta', '24/12/2026', '09:00');

  const mail = await openSettings(page, 'Avisar');
  await expect(mail).toContainText('Escribe el asunto del correo.');
  await choose(page, mail, 'Destinatarios', 'Marta Gil');
  await mail.getByRole('textbox', { name: 'Asunto' }).fill('Listo: {{ what }}');
  await mail.getByRole('textbox', { name: 'Texto' }).fill('Puedes recoger {{ what }}.');
  await expect(mail.getByRole('region', { name: 'Vista previa' })).toContainText('Listo: «Qué»');

  const end = await openSettings(page, 'Fin');
  await end.getByRole('textbox', { name: 'Etiqueta' }).fill('Entregado');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}
