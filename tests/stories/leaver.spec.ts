import type { Page } from '@playwright/test';
import { letPass } from './actions/clock.ts';
import { join, moveBlock, place, start } from './actions/drawing.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, pick } from './actions/forms.ts';
import { addProcess, publishToNew } from './actions/processes.ts';
import {
  cancelRequest,
  expectAt,
  expectEnded,
  expectHistory,
  openCategory,
  openRequest,
  sendRequest,
} from './actions/requests.ts';
import {
  addField,
  expectExits,
  expectNoProblems,
  giveDeadline,
  giveTask,
  leadTo,
  nameBranches,
  switchOn,
  writeMail,
} from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { answerStep, doTasks, openWork } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Salida de una persona';
const wait = 'Esperar el último día';
const laptop = 'Recoger el equipo';
const access = 'Quitar los permisos';
const accounts = 'Cerrar las cuentas';
const expenses = 'Liquidar los gastos';
const urgent = 'Cerrar con urgencia';

test('somebody leaves: nothing happens until their last day, and then four teams work at once', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await test.step('se dibuja', () => draw(page));
  await test.step('se ajusta cada bloque', () => configure(page));
  await publishToNew(page, process);

  await test.step('espera hasta la fecha del formulario', async () => {
    await ask(page, 'Luis Herrera', '25/11/2026');
    await expectAt(page, wait);
    await expect(page.getByRole('main')).toContainText('Sigue el 25 nov 2026, 0:00');
    await letPass(page, '2026-11-24T20:00:00.000Z');
    await expectAt(page, wait);
    await letPass(page, '2026-11-25T07:00:00.000Z');
    await expectAt(page, laptop, access, accounts, expenses);
  });
  await test.step('los cuatro equipos terminan, y solo entonces acaba', async () => {
    await doTasks(page, 'Gloria Peña', laptop, ['Recoger el equipo de Luis Herrera']);
    await expectAt(page, access, accounts, expenses);
    await doTasks(page, 'Fabián Soto', access, ['Quitar los permisos de Luis Herrera']);
    await expectAt(page, accounts, expenses);
    await doTasks(page, 'Hugo Castro', accounts, ['Cerrar las cuentas de Luis Herrera']);
    await expectAt(page, expenses);
    await settle(page);
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      'Terminó la espera.',
      `«${laptop}» terminó: Completadas.`,
      `«${access}» terminó: Completadas.`,
      `«${accounts}» terminó: Completadas.`,
      `«${expenses}» terminó: Enviado.`,
      'Preparó un correo para Marta Gil.',
      'La solicitud terminó: Finalizada.',
    );
  });
  await test.step('quien ya se fue no se espera; lo que un equipo no hace a tiempo lo hace otro', () => hurry(page));
  await test.step('se cancela, y a ningún equipo le queda nada', async () => {
    const request = await ask(page, 'Javier Ríos', '20/11/2026');
    await expectAt(page, laptop, access, accounts, expenses);
    await beMyself(page);
    await openRequest(page, request);
    await cancelRequest(page, 'Se queda.');
    for (const person of ['Gloria Peña', 'Fabián Soto', 'Hugo Castro', 'Carla Méndez']) {
      await actAs(page, person);
      await goTo(page, 'Mi trabajo');
      await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
    }
  });
});

async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  await place(page, [
    ['Espera', wait, 0.2, 0.5],
    ['División', 'Equipos', 0.33, 0.5],
    ['Tareas', laptop, 0.52, 0.1],
    ['Tareas', access, 0.52, 0.35],
    ['Tareas', accounts, 0.52, 0.65],
    ['Formulario', expenses, 0.52, 0.9],
    ['Tareas', urgent, 0.66, 0.78],
    ['Notificación', 'Avisar del cierre', 0.85, 0.25],
    ['Fin', 'Cerrada', 0.93, 0.5],
  ]);
  await moveBlock(page, 'Unión', 0.75, 0.5);
  await nameBranches(page, 'Equipos', ['Mesa de ayuda', 'Desarrollo', 'Operaciones', 'Finanzas']);
  await join(
    page,
    [start, 'Enviado', wait],
    ['Equipos', 'Mesa de ayuda', laptop],
    ['Equipos', 'Desarrollo', access],
    ['Equipos', 'Operaciones', accounts],
    ['Equipos', 'Finanzas', expenses],
    [laptop, 'Completadas', 'Unión'],
    [access, 'Completadas', 'Unión'],
    [accounts, 'Completadas', 'Unión'],
    [expenses, 'Enviado', 'Unión'],
    [urgent, 'Completadas', 'Unión'],
    ['Unión', 'Listo', 'Avisar del cierre'],
    ['Avisar del cierre', 'Enviada', 'Cerrada'],
  );
}

async function configure(page: Page): Promise<void> {
  const form = await openSettings(page, start);
  await switchOn(await addField(page, form, 'Persona', 'Quién se va'), 'Obligatorio');
  await switchOn(await addField(page, form, 'Fecha', 'Último día'), 'Obligatorio');
  const until = await openSettings(page, wait);
  await pick(page, until, 'Qué espera', 'La fecha de un campo');
  await chooseOne(page, until, 'Campo de fecha', 'Último día');
  await leadTo(until, 'Llegó la fecha', 'Equipos');

  await giveTask(page, laptop, { name: `${laptop} de {{ quien_se_va }}`, who: 'Mesa de ayuda', days: 1 });
  await giveTask(page, access, { name: `${access} de {{ quien_se_va }}`, who: 'Equipo de desarrollo', days: 1 });
  const tasks = { name: `${accounts} de {{ quien_se_va }}`, who: 'Equipo de operaciones', days: 1 };
  const late = await giveTask(page, accounts, tasks);
  await giveDeadline(late, 1, urgent);
  await expectExits(late, { Completadas: 'Unión', Vencida: urgent });
  await giveTask(page, urgent, { ...tasks, who: 'Gestor de lanzamientos' });
  const money = await openSettings(page, expenses);
  await choose(page, money, 'Persona o grupo', 'Comité financiero (FSC)');
  await switchOn(await addField(page, money, 'Texto corto', 'Qué se le debe'), 'Obligatorio');
  await writeMail(page, 'Avisar del cierre', 'Todo cerrado: {{ quien_se_va }}', 'Se le debe: {{ que_se_le_debe }}');
  await expectNoProblems(page);
}

/** The last day has gone by; operations let a day pass, and the manager closes the accounts instead. */
async function hurry(page: Page): Promise<void> {
  const request = await ask(page, 'Karen Lozano', '20/11/2026');
  await expectAt(page, laptop, access, accounts, expenses);
  await settle(page);
  await doTasks(page, 'Elena Vargas', access, ['Quitar los permisos de Karen Lozano']);
  await expectAt(page, laptop, accounts);
  await letPass(page, '2026-11-26T10:00:00.000Z');
  await expectAt(page, laptop, urgent);
  await doTasks(page, 'Gestor de lanzamientos', urgent, ['Cerrar las cuentas de Karen Lozano']);
  await expectAt(page, laptop);
  await doTasks(page, 'Gloria Peña', laptop, ['Recoger el equipo de Karen Lozano']);
  await expectEnded(page, 'Finalizada');
  await expectHistory(
    page,
    `«${expenses}» terminó: Enviado.`,
    `«${accounts}» terminó: Vencida.`,
    `«${urgent}» terminó: Completadas.`,
    `«${laptop}» terminó: Completadas.`,
    'La solicitud terminó: Finalizada.',
  );
  await beMyself(page);
  await goTo(page, 'Bandeja de salida');
  await expect(page.getByRole('main')).toContainText('Todo cerrado: Luis Herrera');
  await expect(page.getByRole('main')).toContainText('Todo cerrado: Karen Lozano');
  expect(request).toBe('SOL-000002');
}

/** Marta Gil says who leaves, and when; gives the number of the request. */
async function ask(page: Page, who: string, lastDay: string): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await chooseOne(page, form, 'Quién se va', who);
  await form.getByRole('textbox', { name: 'Último día' }).fill(lastDay);
  await form.getByRole('textbox', { name: 'Último día' }).press('Tab');
  return sendRequest(page);
}

/** Finance says what is owed. */
async function settle(page: Page): Promise<void> {
  const form = await openWork(page, 'Carla Méndez', { title: expenses, block: expenses });
  await answerStep(form, { 'Qué se le debe': 'Un viaje a Sevilla.' });
}
