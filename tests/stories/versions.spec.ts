import type { Locator, Page } from '@playwright/test';
import { join, moveBlock } from './actions/drawing.ts';
import {
  block,
  blockNames,
  boxOf,
  connect,
  dragFromPalette,
  dragTo,
  fit,
  leaveEditor,
  middleOf,
  openSettings,
  paletteItem,
  port,
  save,
} from './actions/editor.ts';
import { choose, write } from './actions/forms.ts';
import { addProcess, chooseOf, confirmPublishing, goToProcesses, publishToNew, rowOf } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import { addField, cards, expectExits, fillTask, switchOn } from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { doTasks, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Préstamo de equipos';
const handOver = 'Entregar el equipo';
const handOverBetter = 'Entregar y registrar el equipo';
const notice = 'Aviso de entrega';

test('a process drawn from nothing with the mouse runs, and a request ends on the version that it began with', async ({
  page,
}) => {
  await beginWithSample(page);
  await test.step('se dibuja, se publica y se asigna', async () => {
    await draw(page);
    await publishToNew(page, process);
  });
  const first = await test.step('una solicitud empieza con la versión 1', () => ask(page, 'Portátil'));
  await test.step('se publica una versión 2 distinta', () => publishAnother(page));
  const second = await test.step('otra empieza con la versión 2', () => ask(page, 'Proyector'));
  await test.step('la primera termina con la versión 1', () => endFirst(page, first));
  await test.step('la segunda termina con la versión 2', () => endSecond(page, second));
});

/** Agregar, the palette by drag and by click, connections by drag and by two clicks, and the settings. */
async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  expect(await blockNames(page)).toEqual(['Formulario de inicio']);
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('impide');

  const start = await openSettings(page, 'Formulario de inicio');
  const field = await addField(page, start, 'Texto corto', 'Equipo');
  await switchOn(field, 'Obligatorio');
  await page.getByRole('button', { name: 'Cerrar panel' }).click();

  // Dragged into place: the approval. Clicked: the tasks, after what is chosen. Dragged again: both ends.
  await moveBlock(page, 'Formulario de inicio', 0.12, 0.3);
  await dragFromPalette(page, 'Aprobación', 0.4, 0.3);
  await expect(block(page, 'Aprobación')).toHaveAttribute('aria-pressed', 'true');
  await paletteItem(page, 'Tareas').click();
  await fit(page);
  await dragFromPalette(page, 'Fin', 0.9, 0.75);
  await rename(page, 'Fin', 'Entregado');
  await dragFromPalette(page, 'Fin', 0.5, 0.75);
  await rename(page, 'Fin', 'Denegado');
  expect((await blockNames(page)).toSorted()).toEqual([
    'Aprobación',
    'Denegado',
    'Entregado',
    'Formulario de inicio',
    'Tareas',
  ]);

  await connect(page, 'Formulario de inicio', 'Enviado', 'Aprobación');
  await connect(page, 'Tareas', 'Completadas', 'Entregado');
  await join(page, ['Aprobación', 'Rechazada', 'Denegado']);
  await configure(page);
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

async function configure(page: Page): Promise<void> {
  const approval = await openSettings(page, 'Aprobación');
  await expectExits(approval, { Aceptada: 'Tareas', Rechazada: 'Denegado' });
  await choose(page, approval, 'Votantes', 'Jefe del solicitante');

  const tasks = await openSettings(page, 'Tareas');
  await tasks.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill(handOver);
  await fillTask(page, cards(tasks, 'Tareas').first(), { name: 'Preparar el equipo', who: 'Mesa de ayuda', days: 1 });

  const denied = await openSettings(page, 'Denegado');
  await denied.getByRole('radio', { name: 'Rechazada' }).check();
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  const panel = await openSettings(page, from);
  await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill(to);
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
  await expect(block(page, to)).toBeVisible();
}

/** Marta Gil asks for something; gives the number of her request. */
async function ask(page: Page, what: string): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  await write(page.getByRole('main'), 'Equipo', what);
  const number = await sendRequest(page);
  await expectAt(page, 'Aprobación');
  return number;
}

/** Version 2 hands over under another name, and tells the requester: a block dropped on a connection. */
async function publishAnother(page: Page): Promise<void> {
  await beMyself(page);
  await goToProcesses(page);
  await rowOf(page, process).getByRole('button', { name: 'Editar' }).click();
  await rename(page, handOver, handOverBetter);
  await fit(page);
  await dropOn(
    page,
    paletteItem(page, 'Notificación'),
    port(page, handOverBetter, 'Completadas'),
    block(page, 'Entregado'),
  );
  const panel = await openSettings(page, 'Notificación');
  await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill(notice);
  await write(panel, 'Asunto', 'Tu equipo está listo');
  await panel.getByRole('textbox', { name: 'Texto', exact: true }).fill('Pasa por la mesa de ayuda.');
  await expectExits(panel, { Enviada: 'Entregado' });
  await expectExits(await openSettings(page, handOverBetter), { Completadas: notice });
  await save(page);
  await expect(page.getByRole('banner')).toContainText('Publicada v1 · cambios sin publicar');
  await page.getByRole('banner').getByRole('button', { name: 'Publicar versión' }).click();
  await confirmPublishing(page, 2, 'Avisa a quien solicita');
  await page.getByRole('dialog').getByRole('button', { name: 'Ahora no' }).click();
  await expect(page.getByRole('banner')).toContainText('Publicada v2');
  await leaveEditor(page);
  await expectVersions(page);
}

/** Drops something of the palette in the middle between two things that are connected. */
async function dropOn(page: Page, what: Locator, from: Locator, to: Locator): Promise<void> {
  const [one, other] = [middleOf(await boxOf(from)), await boxOf(to)];
  await dragTo(page, what, { x: (one.x + other.x) / 2, y: one.y });
}

async function expectVersions(page: Page): Promise<void> {
  await chooseOf(page, process, 'Versiones');
  const [second, first] = [
    page.getByRole('article', { name: 'Versión 2' }),
    page.getByRole('article', { name: 'Versión 1' }),
  ];
  await expect(second).toContainText('Publicada');
  await expect(second).toContainText('Avisa a quien solicita');
  await expect(first).toContainText('Reemplazada');
  await expect(first).toContainText('Primera');
}

/** The request of version 1 never hears of what version 2 has changed. */
async function endFirst(page: Page, number: string): Promise<void> {
  // Nothing that is remembered in the page tells which version it was.
  await page.reload();
  await actAs(page, 'Marta Gil');
  await openRequest(page, number);
  await expect(page.getByRole('region', { name: 'Datos de la solicitud' })).toContainText('versión 1');
  await decide(page, number);
  await expectAt(page, handOver);
  await expect(page.getByRole('img', { name: `Diagrama de «${process}»`, exact: false })).not.toHaveAttribute(
    'alt',
    new RegExp(notice, 'u'),
  );
  await doTasks(page, 'Gloria Peña', handOver, ['Preparar el equipo']);
  await expectEnded(page, 'Finalizada');
  await expectHistory(page, `«${handOver}» terminó: Completadas.`, 'La solicitud terminó: Finalizada.');
  await expect(page.getByRole('tab', { name: 'Mensajes' })).toHaveText('Mensajes0');
}

async function endSecond(page: Page, number: string): Promise<void> {
  await decide(page, number);
  await expectAt(page, handOverBetter);
  await expect(page.getByRole('region', { name: 'Datos de la solicitud' })).toContainText('versión 2');
  await doTasks(page, 'Gloria Peña', handOverBetter, ['Preparar el equipo']);
  await expectEnded(page, 'Finalizada');
  await expectHistory(
    page,
    `«${handOverBetter}» terminó: Completadas.`,
    'Preparó un correo para Marta Gil.',
    'La solicitud terminó: Finalizada.',
  );
  await goTo(page, 'Bandeja de salida');
  await expect(page.getByRole('list', { name: 'Correos' }).getByRole('button')).toHaveCount(1);
}

/** The requester's manager accepts. */
async function decide(page: Page, number: string): Promise<void> {
  await vote(page, 'Gestor de lanzamientos', { block: 'Aprobación', outcome: 'Aceptada', request: number });
}
