import type { Page } from '@playwright/test';
import {
  acceptChange,
  acceptImplementation,
  acceptPlan,
  acceptUat,
  askForRelease,
  blocks,
  build,
  launch,
  plan,
  prepare,
  setUpReleases,
} from './actions/release.ts';
import { expectAt, expectEnded, expectHistory, expectInList, openRequest, stepsIn } from './actions/requests.ts';
import { actAs, beMyself, goTo } from './actions/start.ts';
import { openWork, stepOf, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

test('an RFC that rejects must say why, and ends the request as rejected', async ({ page }) => {
  await setUpReleases(page);
  const number = await askForRelease(page);

  const step = await openWork(page, 'Bruno Díaz', { title: `${blocks.change} · RFC`, block: blocks.change });
  await step.getByRole('button', { name: 'Rechazada', exact: true }).click();
  await expect(step).toContainText('Escribe un comentario para votar «Rechazada».');
  await expectAt(page, blocks.change);
  await vote(page, 'Bruno Díaz', {
    block: blocks.change,
    body: 'RFC',
    outcome: 'Rechazada',
    comment: 'Falta el plan de pruebas.',
  });

  await expectEnded(page, 'Rechazada');
  await expectHistory(
    page,
    'Votó «Rechazada» por RFC: Falta el plan de pruebas.',
    `«${blocks.change}» terminó: Rechazada.`,
    'La solicitud terminó: Rechazada.',
  );
  await expectInList(page, number, 'Rechazada');
  await expectNoMail(page);
  await actAs(page, 'Carla Méndez');
  await goTo(page, 'Mi trabajo');
  await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
});

test('one vote for cancelling withdraws the request', async ({ page }) => {
  await setUpReleases(page);
  const number = await askForRelease(page);
  await vote(page, 'Ana Torres', { block: blocks.change, body: 'RFC', outcome: 'Aceptada' });
  await vote(page, 'Carla Méndez', {
    block: blocks.change,
    body: 'FSC',
    outcome: 'Cancelada',
    comment: 'Se retira el proyecto.',
  });

  await expectEnded(page, 'Cancelada');
  await expectHistory(
    page,
    'Votó «Aceptada» por RFC.',
    'Votó «Cancelada» por FSC: Se retira el proyecto.',
    `«${blocks.change}» terminó: Cancelada.`,
    'La solicitud terminó: Cancelada.',
  );
  await expectInList(page, number, 'Cancelada');
  await expectNoMail(page);
});

test('a plan that is rejected goes back to planning, in a second round, and on when it is accepted', async ({
  page,
}) => {
  await setUpReleases(page);
  await askForRelease(page);
  await acceptChange(page);
  await plan(page);
  await vote(page, 'Luis Herrera', { block: blocks.review, outcome: 'Rechazada', comment: 'Faltan fechas.' });

  await expectAt(page, blocks.planning);
  await expect(stepOf(page, blocks.planning)).toContainText('Ronda 2');
  await expect(stepOf(page, blocks.planning)).toContainText('0 de 3 hechas');
  await expectHistory(
    page,
    'Votó «Rechazada»: Faltan fechas.',
    `«${blocks.review}» terminó: Rechazada.`,
    `Empezó «${blocks.planning}» de nuevo, ronda 2.`,
  );
  const steps = await stepsIn(page, 'Tareas');
  await expect(steps).toHaveText([
    new RegExp(`^${blocks.planning}Ronda 2`, 'u'),
    new RegExp(`^${blocks.planning}Ronda 1`, 'u'),
  ]);

  await plan(page);
  await expect(stepOf(page, blocks.review)).toContainText('Ronda 2');
  await acceptPlan(page);
  await expectHistory(
    page,
    `Empezó «${blocks.review}» de nuevo, ronda 2.`,
    `«${blocks.review}» terminó: Aceptada.`,
    `Empezó «${blocks.build}».`,
  );
});

test('user tests that are rejected go back to building, and on when they are accepted', async ({ page }) => {
  await setUpReleases(page);
  await askForRelease(page);
  await acceptChange(page);
  await plan(page);
  await acceptPlan(page);
  await build(page);
  await expect(stepOf(page, blocks.uat).getByRole('button', { name: 'Cancelada' })).toHaveCount(0);
  await vote(page, 'Revisor UAT', { block: blocks.uat, outcome: 'Rechazada', comment: 'Dos casos fallan.' });

  await expectAt(page, blocks.build);
  await expect(stepOf(page, blocks.build)).toContainText('Ronda 2');
  await build(page);
  await acceptUat(page);
  await expectHistory(
    page,
    'Votó «Rechazada»: Dos casos fallan.',
    `«${blocks.uat}» terminó: Rechazada.`,
    `Empezó «${blocks.build}» de nuevo, ronda 2.`,
    `Empezó «${blocks.uat}» de nuevo, ronda 2.`,
    `«${blocks.uat}» terminó: Aceptada.`,
    `«${blocks.results}» terminó: Enviado.`,
  );
});

test('an implementation plan that is rejected goes back to planning', async ({ page }) => {
  await setUpReleases(page);
  const number = await askForRelease(page);
  await acceptChange(page);
  await plan(page);
  await acceptPlan(page);
  await build(page);
  await acceptUat(page);
  await prepare(page);
  await vote(page, 'Javier Ríos', { block: blocks.implementation, outcome: 'Rechazada', comment: 'No hay ventana.' });

  await expectAt(page, blocks.planning);
  await expect(stepOf(page, blocks.planning)).toContainText('Ronda 2');
  await expectHistory(
    page,
    'Votó «Rechazada»: No hay ventana.',
    `«${blocks.implementation}» terminó: Rechazada.`,
    `Empezó «${blocks.planning}» de nuevo, ronda 2.`,
  );
  await expectInList(page, number, 'Abierta');
  await expectNoMail(page);
});

test('problems in production send the release back to planning, and no mail', async ({ page }) => {
  await setUpReleases(page);
  const number = await askForRelease(page);
  await acceptChange(page);
  await plan(page);
  await acceptPlan(page);
  await build(page);
  await acceptUat(page);
  await prepare(page);
  await acceptImplementation(page);
  await launch(page);
  await vote(page, 'Gestor de lanzamientos', {
    block: blocks.confirmation,
    outcome: 'Con problemas',
    comment: 'La facturación se detuvo.',
  });

  await expectAt(page, blocks.planning);
  await expect(stepOf(page, blocks.planning)).toContainText('Ronda 2');
  await expectHistory(
    page,
    'Votó «Con problemas»: La facturación se detuvo.',
    `«${blocks.confirmation}» terminó: Con problemas.`,
    `Empezó «${blocks.planning}» de nuevo, ronda 2.`,
  );
  await expectInList(page, number, 'Abierta');
  await openRequest(page, number);
  await expectAt(page, blocks.planning);
  await expectNoMail(page);
});

async function expectNoMail(page: Page): Promise<void> {
  await beMyself(page);
  await goTo(page, 'Bandeja de salida');
  await expect(page.getByText('No hay correos preparados')).toBeVisible();
}
