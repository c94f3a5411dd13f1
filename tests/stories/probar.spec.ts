import type { Locator, Page } from '@playwright/test';
import { block, leaveEditor, openSettings } from './actions/editor.ts';
import { chooseOne, write } from './actions/forms.ts';
import { takeTemplate } from './actions/processes.ts';
import { blocks, fillRelease, processName, release } from './actions/release.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
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

async function openTest(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Probar' }).click();
  return page.getByRole('region', { name: 'Prueba', exact: true });
}

async function begin(page: Page, run: Locator): Promise<void> {
  await chooseOne(page, run, 'Quién envía la solicitud', 'Marta Gil');
  await fillRelease(page, run);
  await run.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(run).toContainText(`Lanzamiento ${release.version}`);
}

function actor(run: Locator): Locator {
  return run.getByRole('combobox', { name: 'Actuar como' });
}

async function expectLit(page: Page, name: string, how: 'hecho' | 'en curso'): Promise<void> {
  await expect(block(page, name)).toHaveAccessibleName(new RegExp(`, paso \\d+ de \\d+\\..* ${how}`, 'u'));
}

async function expectNothingReal(page: Page, person: string): Promise<void> {
  await goTo(page, 'Solicitudes');
  await expect(page.getByText('Aún no hay solicitudes')).toBeVisible();
  await goTo(page, 'Bandeja de salida');
  await expect(page.getByText('No hay correos preparados')).toBeVisible();
  await actAs(page, person);
  await goTo(page, 'Mi trabajo');
  await expect(page.getByText('Nada espera por ti')).toBeVisible();
  await beMyself(page);
}
