import type { Page } from '@playwright/test';
import { chooseOne, write } from './actions/forms.ts';
import { goToProcesses, publishToNew, takeTemplate } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import { actAs, beginWithSample, beMyself } from './actions/start.ts';
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
    await act(page, 'Poner en espera');
    const dialog = page.getByRole('dialog', { name: 'Poner en espera' });
    await dialog.getByRole('button', { name: 'Poner en espera' }).click();
    await expect(dialog).toContainText('Escribe el motivo');
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Falta el proveedor');
    await dialog.getByRole('button', { name: 'Poner en espera' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('main')).toContainText('La solicitud está en espera');
    await expect(page.getByRole('main')).toContainText('Falta el proveedor');
    await act(page, 'Reanudar');
    await expect(page.getByRole('main')).not.toContainText('La solicitud está en espera');
  });
  await test.step('se lleva a otro bloque', async () => {
    await act(page, 'Llevar a otro bloque');
    const dialog = page.getByRole('dialog', { name: 'Llevar a otro bloque' });
    await chooseOne(page, dialog, 'Bloque', 'Atender la solicitud');
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Ya se aprobó por teléfono');
    await dialog.getByRole('button', { name: 'Llevar a otro bloque' }).click();
    await expectAt(page, 'Atender la solicitud');
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
    await act(page, 'Cancelar solicitud');
    const dialog = page.getByRole('dialog', { name: 'Cancelar solicitud' });
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Ya no lo necesito');
    await dialog.getByRole('button', { name: 'Cancelar solicitud' }).click();
    await expectEnded(page, 'Cancelada');
    await expectHistory(page, 'Se canceló la solicitud: Ya no lo necesito');
    await beMyself(page);
    await openRequest(page, mine);
    await expect(page.getByRole('button', { name: 'Acciones de la solicitud' })).toBeHidden();
  });
});

async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Acciones de la solicitud' }).click();
  await page.getByRole('menuitem', { name: action }).click();
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
