import type { Locator, Page } from '@playwright/test';
import { block, leaveEditor, openSettings } from './actions/editor.ts';
import { draw } from '#blocks/draw.ts';
import { requester } from '#blocks/drawn.ts';
import { chooseOne, write } from './actions/forms.ts';
import { editProcess, importDrawn, takeTemplate } from './actions/processes.ts';
import { blocks, fillRelease, processName, release } from './actions/release.ts';
import { actOn, giveReason } from './actions/requests.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { actor, clockOf, expectLit, moveClock, openTest, sendTest, toNext } from './actions/trial.ts';
import { expect, test } from './story.ts';

test('Probar runs the draft as it is, beside the diagram, as whoever must act', async ({ page }) => {
  await beginWithSample(page);
  await takeTemplate(page, processName);
  const panel = await openSettings(page, blocks.planning);
  await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill('Planificación sin publicar');

  const run = await openTest(page);
  await begin(page, run);
  await expectLit(page, blocks.start, 'hecho');
  await expectLit(page, blocks.change, 'en curso');

  await expect(actor(run)).toHaveValue('Ana Torres');
  await run.getByRole('group', { name: 'Tu voto por RFC' }).getByRole('button', { name: 'Aceptada' }).click();
  await expect(actor(run)).toHaveValue('Carla Méndez');
  await expectLit(page, blocks.change, 'en curso');
  await run.getByRole('group', { name: 'Tu voto por FSC' }).getByRole('button', { name: 'Aceptada' }).click();

  await expectLit(page, blocks.change, 'hecho');
  await expectLit(page, 'Planificación sin publicar', 'en curso');
  await expect(actor(run)).toHaveValue('Gestor de lanzamientos');

  await test.step('a quien no le toca se le niega', async () => {
    await chooseOne(page, run, 'Actuar como', 'Marta Gil');
    await expect(run.getByRole('button', { name: /^Terminar «/u })).toHaveCount(0);
  });

  await test.step('reiniciar', async () => {
    await run.getByRole('button', { name: 'Reiniciar prueba' }).click();
    await expect(block(page, blocks.start)).not.toHaveAccessibleName(/hecho|en curso/u);
    await begin(page, run);
    await run.getByRole('textbox', { name: 'Comentario por RFC' }).fill('No hay presupuesto.');
    await run.getByRole('group', { name: 'Tu voto por RFC' }).getByRole('button', { name: 'Rechazada' }).click();
    await expectLit(page, blocks.rejected, 'hecho');
    await expect(run).toContainText('La solicitud terminó');
    await run.getByRole('tab', { name: 'Historial' }).click();
    await expect(run).toContainText('La solicitud terminó: Rechazada.');
  });

  await run.getByRole('button', { name: 'Cerrar prueba' }).click();
  await expect(run).toBeHidden();
  await expect(block(page, blocks.start)).not.toHaveAccessibleName(/hecho|en curso/u);
  await leaveEditor(page);
  await expectNothingReal(page, 'Ana Torres');
});

test('a test that reaches the end shows its mail, and leaves nothing behind', async ({ page }) => {
  await beginWithSample(page);
  await takeTemplate(page, 'Solicitud con aprobación');
  const run = await openTest(page);
  await write(run, 'Qué necesitas', 'Una pantalla');
  await write(run, 'Para qué', 'Para ver mejor');
  await chooseOne(page, run, 'Quién aprueba', 'Teresa Aguilar');
  await run.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(actor(run)).toHaveValue('Teresa Aguilar');
  await run.getByRole('button', { name: 'Aceptada' }).click();
  await expectLit(page, 'Atender la solicitud', 'en curso');
  await run.getByRole('button', { name: 'Terminar «Atender: Una pantalla»' }).click();
  await expect(run).toContainText('La solicitud terminó');
  await run.getByRole('tab', { name: 'Correos' }).click();
  await expect(run).toContainText('Tu solicitud está lista: Una pantalla');

  await leaveEditor(page);
  await expectNothingReal(page, 'Teresa Aguilar');
});

const name = 'Baja de una persona';
const leaving = draw(name)
  .field('why', 'shortText', 'Motivo')
  .start('Petición', { asks: ['why*'] })
  .wait('Plazo de gracia', { days: 3 })
  .approval('Jefe', { voters: [requester] })
  .deadline({ due: { is: 'after', days: 2 }, reminders: [{ before: { hours: 4 }, to: [] }], leaves: true })
  .on('expired')
  .end('Sin respuesta', 'rejected')
  .on('rejected')
  .to('Sin respuesta')
  .end('Aceptada')
  .process();

test('a test has a clock of its own: it is moved on, held, taken elsewhere, and stands where it stood after a reload', async ({
  page,
}, info) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, leaving, info.outputPath('baja.sdw'));
  await editProcess(page, name);
  const run = await openTest(page);
  await send(run);

  const clock = clockOf(run);
  await test.step('en espera, el tiempo no corre', async () => {
    await expect(clock).toContainText('Reloj de la prueba: 23 nov 2026, 9:15');
    await expect(clock).toContainText('Lo siguiente: 26 nov 2026, 9:15 · Plazo de gracia');
    await reasoned(run, 'Poner en espera', 'Se pensará');
    await expect(run).toContainText('La solicitud está en espera');
    await expect(clock).toContainText('No hay nada que espere al reloj.');
    await moveClock(run, '24/11/2026', '10:15');
    await actOn(run, 'Reanudar');
    await expect(clock).toContainText('Lo siguiente: 27 nov 2026, 10:15 · Plazo de gracia');
    await expect(run).toContainText('Sigue el 27 nov 2026, 10:15 (dentro de 3 días)');
  });
  await test.step('hasta lo siguiente: la espera termina y el plazo de la aprobación corre', async () => {
    await toNext(run);
    await expectLit(page, 'Jefe', 'en curso');
    await expect(clock).toContainText('Lo siguiente: 29 nov 2026, 6:15 · Jefe');
  });
  await test.step('una recarga lo deja donde estaba', async () => {
    await page.reload();
    await openTest(page);
    await expect(clock).toContainText('Reloj de la prueba: 27 nov 2026, 10:15');
    await expectLit(page, 'Jefe', 'en curso');
  });
  await test.step('se lleva a otro bloque y vuelve', async () => {
    await actOn(run, 'Llevar a otro bloque');
    const dialog = page.getByRole('dialog', { name: 'Llevar a otro bloque' });
    await chooseOne(page, dialog, 'Bloque', 'Plazo de gracia');
    await giveReason(dialog, 'Llevar a otro bloque', 'Aún no');
    await expectLit(page, 'Plazo de gracia', 'en curso');
    await toNext(run);
    await expect(clock).toContainText('Lo siguiente: 2 dic 2026, 6:15 · Jefe');
  });
  await test.step('hasta una fecha: en el camino se recuerda y vence, cada cosa a su hora', async () => {
    await moveClock(run, '24/12/2026', '10:00');
    await expect(run).toContainText('La solicitud terminó');
    await expectLit(page, 'Sin respuesta', 'hecho');
    await run.getByRole('tab', { name: 'Historial' }).click();
    await expect(run).toContainText('Venció el plazo de «Jefe».');
    await expect(run).toContainText('2 dic 2026, 10:15');
    await run.getByRole('tab', { name: 'Correos' }).click();
    await expect(run).toContainText(/Recordatorio: SOL-000001/u);
  });
  await test.step('se cancela', async () => {
    await run.getByRole('button', { name: 'Reiniciar prueba' }).click();
    await send(run);
    await reasoned(run, 'Cancelar solicitud', 'Ya no se va');
    await expect(run).toContainText('La solicitud terminó');
  });
  await leaveEditor(page);
  await expectNothingReal(page, 'Marta Gil');
});

async function send(run: Locator): Promise<void> {
  await write(run, 'Motivo', 'Otro trabajo');
  await sendTest(run);
}

/** Does something with the whole request of a test, for a reason. */
async function reasoned(run: Locator, action: string, reason: string): Promise<void> {
  await actOn(run, action);
  await giveReason(run.page().getByRole('dialog', { name: action }), action, reason);
}

async function begin(page: Page, run: Locator): Promise<void> {
  await chooseOne(page, run, 'Quién envía la solicitud', 'Marta Gil');
  await fillRelease(page, run);
  await run.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(run).toContainText(`Lanzamiento ${release.version}`);
}

async function expectNothingReal(page: Page, person: string): Promise<void> {
  await goTo(page, 'Solicitudes');
  await expect(page.getByText('Aún no hay solicitudes')).toBeVisible();
  await goTo(page, 'Bandeja de salida');
  await expect(page.getByText('No hay correos preparados')).toBeVisible();
  await actAs(page, person);
  await goTo(page, 'Mi trabajo');
  await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
  await beMyself(page);
}
