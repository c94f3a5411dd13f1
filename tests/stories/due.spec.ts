import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { requester } from '#blocks/drawn.ts';
import { letPass } from './actions/clock.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, writeMoment } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { expectNoProblems, leadTo, setSpan, switchOn, unfold } from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { doTasks, openWork, stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const name = 'Un acto';
const act = draw(name)
  .field('day', 'date', 'Día')
  .field('helper', 'person', 'Quién ayuda')
  .field('crew', 'group', 'Equipo')
  .field('said', 'shortText', 'Qué se dijo')
  .start('Inicio', { asks: ['day*', 'helper*', 'crew*'] })
  .tasks('Preparar', [
    { name: 'Reservar', who: requester },
    { name: 'Imprimir', who: requester },
    { name: 'Montar', who: requester },
    { name: 'Adornar', who: requester },
    { name: 'Recoger', who: requester },
    { name: 'Llamar', who: requester },
    { name: 'Barrer', who: requester },
    { name: 'Firmar', who: requester },
  ])
  .form('Confirmar', { asks: ['said*'] })
  .end('Celebrado')
  .approval('Última palabra', { voters: [requester] })
  .on('rejected')
  .to('Celebrado')
  .to('Celebrado')
  .block('end', 'Fuera de plazo', { result: 'rejected', label: '' })
  .process();

test('tasks and blocks are due in working time, on a fixed date and by the date of a field', async ({ page }, info) => {
  // Monday, a quarter past nine in Madrid.
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, act, info.outputPath('acto.sdw'));
  await editProcess(page, name);
  await test.step('cada tarea, con su responsable y su vencimiento', () => setTasks(page));
  await test.step('dos bloques se dejan por «Vencida»', () => setDeadlines(page));
  await publishToNew(page, name);

  await ask(page);
  await test.step('cada quien ve lo suyo, y hasta cuándo', () => doAll(page));
  await test.step('un día después del día del campo, que dura hasta su último minuto', async () => {
    await letPass(page, '2026-12-01T22:00:00.000Z');
    await expectAt(page, 'Confirmar');
    await letPass(page, '2026-12-01T23:01:00.000Z');
    await expectAt(page, 'Última palabra');
  });
  await test.step('a la hora de la fecha fija sale también la otra', async () => {
    await letPass(page, '2026-12-02T10:59:00.000Z');
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, '«Confirmar» terminó: Vencida.', '«Última palabra» terminó: Vencida.');
  });
  await test.step('el aviso dice que la solicitud salió', async () => {
    await beMyself(page);
    await goTo(page, 'Bandeja de salida');
    await expect(page.getByRole('list', { name: 'Correos' })).toContainText('Recordatorio: SOL-000001');
    await page.getByRole('list', { name: 'Correos' }).getByRole('button', { name: 'Plazo vencido' }).click();
    await expect(page.getByRole('group', { name: 'Texto del correo' })).toContainText(
      'salió de «Confirmar» porque su plazo venció',
    );
  });
});

async function setTasks(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Preparar');
  const hours = await dueBy(panel, 'Reservar', 'Plazo');
  await setSpan(hours, 10, 'horas hábiles');

  const fixed = await dueBy(panel, 'Imprimir', 'Fecha fija');
  await choose(page, fixed, 'Responsable', 'Según «Quién ayuda»');
  await writeMoment(fixed, 'Fecha de vencimiento', '26/11/2026', '12:00');

  const before = await dueBy(panel, 'Montar', 'Campo');
  await choose(page, before, 'Responsable', 'Según «Equipo»');
  await chooseOne(page, before, 'Campo de fecha', 'Día');
  await before.getByText('Antes', { exact: true }).click();
  await setSpan(before, 1, 'días hábiles');

  await chooseOne(page, await dueBy(panel, 'Recoger', 'Campo'), 'Campo de fecha', 'Día');
  await setSpan(await dueBy(panel, 'Llamar', 'Plazo'), 90, 'minutos');
  await setSpan(await dueBy(panel, 'Barrer', 'Plazo'), 36, 'horas');
  const never = await dueBy(panel, 'Firmar', 'Plazo');
  await never.getByText('Sin fecha', { exact: true }).click();

  const days = await dueBy(panel, 'Adornar', 'Plazo');
  await choose(page, days, 'Responsable', 'Jefe del solicitante');
  await setSpan(days, 2, 'días hábiles');
  await days.getByRole('switch', { name: 'Obligatoria' }).click();
}

async function dueBy(panel: Locator, task: string, way: string): Promise<Locator> {
  const one = await unfold(panel, 'Tareas', task);
  await one.getByText(way, { exact: true }).click();
  return one;
}

async function setDeadlines(page: Page): Promise<void> {
  const form = await openSettings(page, 'Confirmar');
  const day = await expiring(form, 'Campo', 'Última palabra');
  await chooseOne(page, day, 'Campo de fecha', 'Día');
  await day.getByText('Después', { exact: true }).click();
  await form.getByRole('button', { name: 'Agregar recordatorio' }).click();
  const reminder = form.getByRole('group', { name: 'Recordatorio 1' });
  await setSpan(reminder, 3, 'horas');
  await choose(page, reminder, 'Para', 'Carla Méndez');
  await choose(page, form, 'Avisar al vencer a', 'Teresa Aguilar');

  const approval = await openSettings(page, 'Última palabra');
  const fixed = await expiring(approval, 'Fecha fija', 'Fuera de plazo');
  await writeMoment(approval, 'Vence', '02/12/2026', '11:30');
  await expect(fixed).toContainText('Fecha fija');
  await expectNoProblems(page);
}

/** Gives a block a deadline at which it is left for another; gives the controls that say when. */
async function expiring(panel: Locator, way: string, target: string): Promise<Locator> {
  await switchOn(panel, 'Este bloque tiene un plazo');
  const due = panel.getByRole('group', { name: 'Vence' });
  await due.getByText(way, { exact: true }).click();
  await switchOn(panel, 'Salir por «Vencida» al vencer');
  await leadTo(panel, 'Vencida', target);
  return due;
}

async function ask(page: Page): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  const form = page.getByRole('main');
  await form.getByRole('textbox', { name: 'Día' }).fill('30/11/2026');
  await form.getByRole('textbox', { name: 'Día' }).press('Tab');
  await chooseOne(page, form, 'Quién ayuda', 'Hugo Castro');
  await chooseOne(page, form, 'Equipo', 'Equipo de desarrollo');
  await sendRequest(page);
  await expectAt(page, 'Preparar');
}

async function doAll(page: Page): Promise<void> {
  const step = stepOf(page, 'Preparar');
  for (const [task, who, when] of [
    ['Reservar', 'Marta Gil', 'Vence el 24 nov 2026, 10:1'],
    ['Imprimir', 'Hugo Castro', 'Vence el 26 nov 2026, 12:00'],
    ['Montar', 'Equipo de desarrollo', 'Vence el 27 nov 2026, 18:00'],
    ['Adornar', 'Gestor de lanzamientos', 'Vence el 25 nov 2026, 9:1'],
    ['Recoger', 'Marta Gil', 'Vence el 30 nov 2026, 23:59'],
    ['Llamar', 'Marta Gil', 'Vence el 23 nov 2026, 10:4'],
    ['Barrer', 'Marta Gil', 'Vence el 24 nov 2026, 21:1'],
  ] as const) {
    const line = step.getByRole('listitem').filter({ hasText: task });
    await expect(line).toContainText(who);
    await expect(line).toContainText(when);
  }
  await expect(step.getByRole('listitem').filter({ hasText: 'Firmar' })).not.toContainText('Vence');
  for (const task of ['Reservar', 'Recoger', 'Llamar', 'Barrer', 'Firmar'])
    await step.getByRole('button', { name: `Terminar «${task}»` }).click();
  const skipping = await openWork(page, 'Gestor de lanzamientos', { title: 'Adornar', block: 'Preparar' });
  await skipping.getByRole('button', { name: 'Omitir «Adornar»' }).click();
  await expect(skipping.getByRole('button', { name: 'Abrir de nuevo «Adornar»' })).toBeVisible();
  await doTasks(page, 'Hugo Castro', 'Preparar', ['Imprimir']);
  await doTasks(page, 'Fabián Soto', 'Preparar', ['Montar']);
  await expectAt(page, 'Confirmar');
}
