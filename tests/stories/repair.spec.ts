import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { manager, requester } from '#blocks/drawn.ts';
import { chooseOne, write } from './actions/forms.ts';
import { giveManager } from './actions/people.ts';
import { editProcess, goToProcesses, importDrawn, publishToNew, takeTemplate } from './actions/processes.ts';
import {
  actOn,
  cancelRequest,
  expectAt,
  expectHistory,
  moveRequest,
  openCategory,
  openRequest,
  sendRequest,
} from './actions/requests.ts';
import { actAs, beginWithSample, beMyself, owner } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const process = 'Solicitud con aprobación';

test('a request says why it is where it is, is held, resumed, taken elsewhere and cancelled', async ({ page }) => {
  await beginWithSample(page);
  await goToProcesses(page);
  await takeTemplate(page, process);
  await publishToNew(page, process);

  const held = await ask(page, 'Monitor');
  await test.step('dice por qué está ahí y adónde puede ir', async () => {
    const why = page.getByRole('button', { name: '¿Por qué está aquí?' });
    await why.click();
    const panel = page.getByRole('region', { name: '¿Qué falta?' });
    await expect(panel).toContainText('Solicitud: Enviado');
    await expect(panel).toContainText('Rechazada: Rechazada (termina)');
  });
  await test.step('se pone en espera, con motivo, y se reanuda', async () => {
    await actOn(page, 'Poner en espera');
    const dialog = page.getByRole('dialog', { name: 'Poner en espera' });
    await dialog.getByRole('button', { name: 'Poner en espera' }).click();
    await expect(dialog).toContainText('Escribe el motivo');
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Falta el proveedor');
    await dialog.getByRole('button', { name: 'Poner en espera' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('main')).toContainText('La solicitud está en espera');
    await expect(page.getByRole('main')).toContainText('Falta el proveedor');
    await actOn(page, 'Reanudar');
    await expect(page.getByRole('main')).not.toContainText('La solicitud está en espera');
  });
  await test.step('se lleva a otro bloque', async () => {
    await moveRequest(page, 'Atender la solicitud', 'Ya se aprobó por teléfono');
    await expectHistory(
      page,
      'Se puso en espera: Falta el proveedor',
      'Se reanudó la solicitud.',
      'Se llevó a «Atender la solicitud»: Ya se aprobó por teléfono',
      '«Aprobación» se abandonó.',
    );
  });
  expect(held).toMatch(/^SOL-/u);

  await test.step('quien la pidió la cancela', async () => {
    await actAs(page, 'Marta Gil');
    const mine = await ask(page, 'Teclado');
    await cancelRequest(page, 'Ya no lo necesito');
    await expectHistory(page, 'Se canceló la solicitud: Ya no lo necesito');
    await beMyself(page);
    await openRequest(page, mine);
    await expect(page.getByRole('button', { name: 'Acciones de la solicitud' })).toBeHidden();
  });
});

const needsManager = draw('Permiso')
  .field('why', 'shortText', 'Para qué')
  .start('Petición', { asks: ['why'] })
  .approval('Jefe', { voters: [manager] })
  .on('rejected')
  .end('Denegado', 'rejected')
  .tasks('Anotar', [{ name: 'Anotar el permiso', who: requester }])
  .end('Anotado')
  .process();

test('a request that stopped says why, and goes on when that is mended or when it is taken elsewhere', async ({
  page,
}, info) => {
  await beginWithSample(page);
  await importDrawn(page, needsManager, info.outputPath('permiso.sdw'));
  await editProcess(page, 'Permiso');
  await publishToNew(page, 'Permiso');
  const main = page.getByRole('main');

  const mended = await askForLeave(page);
  await test.step('reintentar no sirve mientras falte el jefe', async () => {
    await expect(main).toContainText('Cuando esté corregido lo que la detuvo, inténtalo de nuevo');
    await main.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await expect(main.getByRole('status').filter({ hasText: 'Sigue detenida.' })).toContainText('Jefe');
  });
  await test.step('otra se lleva a otro bloque, con motivo', async () => {
    await askForLeave(page);
    await moveRequest(page, 'Anotar', 'Lo permitió la dirección');
    await expect(main).not.toContainText('La solicitud está detenida');
    await expectHistory(page, 'La solicitud se detuvo:', 'Se llevó a «Anotar»: Lo permitió la dirección');
  });
  await test.step('con jefe, sigue desde donde está', async () => {
    await giveManager(page, owner, 'Teresa Aguilar');
    await openRequest(page, mended);
    await main.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await expectAt(page, 'Jefe');
    await expect(main).not.toContainText('La solicitud está detenida');
    await expect(main.getByRole('region', { name: '¿Qué falta?' })).toContainText('Teresa Aguilar');
    await expectHistory(page, 'La solicitud se detuvo:', 'Se reintentó la solicitud.', 'Empezó «Jefe».');
  });
});

/** The owner has no manager, so the request stops at once. */
async function askForLeave(page: Page): Promise<string> {
  await openCategory(page, 'IT', 'Permiso');
  const number = await sendRequest(page);
  await expect(page.getByRole('main')).toContainText('La solicitud está detenida');
  return number;
}

async function ask(page: Page, what: string): Promise<string> {
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await write(form, 'Qué necesitas', what);
  await write(form, 'Para qué', 'Trabajar');
  await chooseOne(page, form, 'Quién aprueba', 'Teresa Aguilar');
  const number = await sendRequest(page);
  await expectAt(page, 'Aprobación');
  return number;
}
