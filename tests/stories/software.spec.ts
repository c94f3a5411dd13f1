import type { Page } from '@playwright/test';
import { letPass } from './actions/clock.ts';
import { join, place, start } from './actions/drawing.ts';
import { openSettings } from './actions/editor.ts';
import { choose, pick, write } from './actions/forms.ts';
import { giveManager } from './actions/people.ts';
import { addProcess, publishTo, rowOf } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import {
  addField,
  endAs,
  expectNoProblems,
  giveDeadline,
  giveTask,
  leadTo,
  outcome,
  switchOn,
  writeMail,
} from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { doTasks, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Petición de un programa';
const manager = 'Visto bueno del jefe';
const desk = 'Decisión de la mesa';
const refusal = { outcome: 'Rechazada', comment: 'Ya hay otro.' } as const;

test('a program is asked for, allowed by the manager of whoever asks, and installed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await test.step('se dibuja', () => draw(page));
  await test.step('se ajusta cada bloque', () => configure(page));
  await test.step('se publica para una categoría del catálogo', async () => {
    await publishTo(page, 'IT › Instalación de programas');
    await expect(rowOf(page, process)).toContainText('IT › Instalación de programas');
  });

  await test.step('la jefa de una persona acepta: solo a ella se le pregunta', async () => {
    await ask(page, 'Karen Lozano', 'Editor de vídeo');
    await expectNothingWaits(page, 'Gestor de lanzamientos');
    await vote(page, 'Teresa Aguilar', { block: manager, outcome: 'Aceptada' });
    await install(page, 'Editor de vídeo');
    await expectHistory(page, `«${manager}» terminó: Aceptada.`, 'La solicitud terminó: Finalizada.');
  });
  await test.step('el jefe de otra rechaza: a ella se le escribe', async () => {
    await ask(page, 'Marta Gil', 'Juego de cartas');
    await expectNothingWaits(page, 'Teresa Aguilar');
    await vote(page, 'Gestor de lanzamientos', { ...refusal, block: manager });
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, 'Votó «Rechazada»: Ya hay otro.', 'Preparó un correo para Marta Gil.');
  });
  await test.step('el jefe retira la petición', async () => {
    await ask(page, 'Marta Gil', 'Juego de damas');
    await vote(page, 'Gestor de lanzamientos', { block: manager, outcome: 'Cancelada' });
    await expectEnded(page, 'Cancelada');
  });
  await test.step('quien no tiene jefe espera hasta que lo tenga', () => mend(page));
  await test.step('si el jefe no contesta decide la mesa: instala o rechaza', () => letExpire(page));
  await test.step('cada persona recibió su correo', async () => {
    await beMyself(page);
    await goTo(page, 'Bandeja de salida');
    for (const subject of [
      'Editor de vídeo está instalado',
      'Editor de planos está instalado',
      'Editor de música está instalado',
      'Juego de cartas no se instalará',
      'Juego de dados no se instalará',
    ])
      await expect(page.getByRole('main')).toContainText(subject);
  });
});

async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  await place(page, [
    ['Aprobación', manager, 0.3, 0.5],
    ['Aprobación', desk, 0.5, 0.85],
    ['Tareas', 'Instalar', 0.55, 0.3],
    ['Notificación', 'Avisar de la instalación', 0.75, 0.3],
    ['Notificación', 'Avisar de la negativa', 0.75, 0.65],
    ['Fin', 'Instalado', 0.93, 0.3],
    ['Fin', 'Negado', 0.93, 0.65],
    ['Fin', 'Retirado', 0.93, 0.1],
  ]);
  await join(
    page,
    [start, 'Enviado', manager],
    [manager, 'Aceptada', 'Instalar'],
    [manager, 'Rechazada', 'Avisar de la negativa'],
    [desk, 'Aceptada', 'Instalar'],
    [desk, 'Rechazada', 'Avisar de la negativa'],
    ['Instalar', 'Completadas', 'Avisar de la instalación'],
    ['Avisar de la instalación', 'Enviada', 'Instalado'],
    ['Avisar de la negativa', 'Enviada', 'Negado'],
  );
}

async function configure(page: Page): Promise<void> {
  const form = await openSettings(page, start);
  await switchOn(await addField(page, form, 'Texto corto', 'Programa'), 'Obligatorio');
  await addField(page, form, 'Texto largo', 'Para qué');

  const first = await openSettings(page, manager);
  await choose(page, first, 'Votantes', 'Jefe del solicitante');
  await switchOn(outcome(first, 'Cancelada'), 'Se puede elegir');
  await leadTo(first, 'Cancelada', 'Retirado');
  await giveDeadline(first, 2, desk);
  const second = await openSettings(page, desk);
  await choose(page, second, 'Votantes', 'Mesa de ayuda');
  await pick(page, second, 'Regla', 'Basta una: decide el primer voto');

  await giveTask(page, 'Instalar', { name: 'Instalar {{ programa }}', who: 'Mesa de ayuda', days: 2 });
  await writeMail(page, 'Avisar de la instalación', '{{ programa }} está instalado', 'Ya lo puedes usar.');
  await writeMail(page, 'Avisar de la negativa', '{{ programa }} no se instalará', 'Habla con tu jefe.');
  await endAs(page, 'Negado', 'Rechazada');
  await endAs(page, 'Retirado', 'Cancelada');
  await expectNoProblems(page);
}

/** Nobody is over Teresa Aguilar until somebody is put there. */
async function mend(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const request = await send(page, 'Teresa Aguilar', 'Editor de planos');
  await expect(main).toContainText('La solicitud está detenida');
  await beMyself(page);
  await giveManager(page, 'Teresa Aguilar', 'Irene Molina');
  await openRequest(page, request);
  await main.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await expectAt(page, manager);
  await vote(page, 'Irene Molina', { block: manager, outcome: 'Aceptada' });
  await install(page, 'Editor de planos');
  await expectHistory(page, 'La solicitud se detuvo:', 'Se reintentó la solicitud.', `«${manager}» terminó: Aceptada.`);
}

async function letExpire(page: Page): Promise<void> {
  const allowed = await ask(page, 'Marta Gil', 'Editor de música');
  const denied = await ask(page, 'Marta Gil', 'Juego de dados');
  await letPass(page, '2026-11-25T09:00:00.000Z');
  await expectAt(page, desk);

  await vote(page, 'Elena Vargas', { block: desk, outcome: 'Aceptada', request: allowed });
  await install(page, 'Editor de música');
  await expectHistory(
    page,
    `Venció el plazo de «${manager}».`,
    `«${manager}» terminó: Vencida.`,
    `«${desk}» terminó: Aceptada.`,
    'La solicitud terminó: Finalizada.',
  );
  await vote(page, 'Gloria Peña', { ...refusal, block: desk, request: denied });
  await expectEnded(page, 'Rechazada');
  await expectHistory(page, `«${manager}» terminó: Vencida.`, `«${desk}» terminó: Rechazada.`);
}

/** Somebody asks for a program, and it waits for their manager; gives the number of the request. */
async function ask(page: Page, person: string, program: string): Promise<string> {
  const number = await send(page, person, program);
  await expectAt(page, manager);
  return number;
}

async function send(page: Page, person: string, program: string): Promise<string> {
  await actAs(page, person);
  await openCategory(page, 'IT', 'Instalación de programas');
  const form = page.getByRole('main');
  await write(form, 'Programa', program);
  await write(form, 'Para qué', 'Para trabajar mejor.');
  return sendRequest(page);
}

async function install(page: Page, program: string): Promise<void> {
  await doTasks(page, 'Elena Vargas', 'Instalar', [`Instalar ${program}`]);
  await expectEnded(page, 'Finalizada');
}

async function expectNothingWaits(page: Page, person: string): Promise<void> {
  await actAs(page, person);
  await goTo(page, 'Mi trabajo');
  await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
}
