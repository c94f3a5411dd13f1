import type { Page } from '@playwright/test';
import { fit, nodeOf, openSettings } from './actions/editor.ts';
import { choose, chooseOne, write } from './actions/forms.ts';
import { goToProcesses, publishToNew, takeTemplate } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { leadTo, switchOn } from './actions/settings.ts';
import { beginWithSample, goTo } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const process = 'Solicitud con aprobación';

test('an approval that nobody gives in time reminds, tells and lets the request go', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await goToProcesses(page);
  await takeTemplate(page, process);
  await test.step('la aprobación recibe un plazo y una salida', async () => {
    const panel = await openSettings(page, 'Aprobación');
    await switchOn(panel, 'Este bloque tiene un plazo');
    await panel.getByRole('button', { name: 'Agregar recordatorio' }).click();
    await choose(page, panel, 'Avisar al vencer a', 'Carla Méndez');
    await switchOn(panel, 'Salir por «Vencida» al vencer');
    await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('1 error impide publicar');
    await leadTo(panel, 'Vencida', 'Rechazada');
    await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
    await publishToNew(page, process);
  });
  await ask(page);
  await test.step('cuatro horas antes hay un recordatorio; al vencer, la solicitud sale', async () => {
    await page.clock.setSystemTime(new Date('2026-11-25T05:00:00.000Z'));
    await page.clock.runFor(120_000);
    await expectAt(page, 'Aprobación');
    await page.clock.setSystemTime(new Date('2026-11-25T09:00:00.000Z'));
    await page.clock.runFor(120_000);
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, 'Venció el plazo de «Aprobación».', '«Aprobación» terminó: Vencida.');
  });
  await test.step('el recordatorio y el aviso están en la bandeja de salida', async () => {
    await goTo(page, 'Bandeja de salida');
    await expect(page.getByRole('main')).toContainText('Recordatorio: SOL-000001 Monitor');
    await expect(page.getByRole('main')).toContainText('Plazo vencido: SOL-000001 Monitor');
  });
});

test('a stage whose time is over takes a request out of whichever of its blocks it is in', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await goToProcesses(page);
  await takeTemplate(page, process);
  await test.step('dos bloques forman una etapa con plazo', async () => {
    await fit(page);
    await nodeOf(page, 'Aprobación').click();
    await nodeOf(page, 'Atender la solicitud').click({ modifiers: ['Shift'] });
    await page.keyboard.press('g');
    await page.getByRole('button', { name: 'Ajustes de la etapa Etapa 1' }).click();
    const stage = page.getByRole('group', { name: 'Etapa 1' });
    await switchOn(stage, 'Esta etapa tiene un plazo');
    await chooseOne(page, stage, 'Al vencer, llevar a', 'Rechazada');
    await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
    await publishToNew(page, process);
  });
  await ask(page);
  await page.clock.setSystemTime(new Date('2026-11-25T09:00:00.000Z'));
  await page.clock.runFor(120_000);
  await expectEnded(page, 'Rechazada');
  await expectHistory(page, 'Venció el plazo de la etapa «Etapa 1».', '«Aprobación» se abandonó.');
});

async function ask(page: Page): Promise<void> {
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await write(form, 'Qué necesitas', 'Monitor');
  await write(form, 'Para qué', 'Trabajar');
  await chooseOne(page, form, 'Quién aprueba', 'Teresa Aguilar');
  await sendRequest(page);
  await expectAt(page, 'Aprobación');
}
