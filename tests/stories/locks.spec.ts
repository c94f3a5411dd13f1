import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { person, requester } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { openSettings } from './actions/editor.ts';
import { choose, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { switchOn, unfold } from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { answerStep, fillForm, openWork, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Compra acordada';
const agreed = 'Visto bueno';
const boss = person('p-director');
const purchase = draw(name)
  .field('what', 'shortText', 'Qué')
  .field('note', 'shortText', 'Nota')
  .field('place', 'shortText', 'Lugar')
  .start('Petición', { asks: ['what*'] })
  .form('Plan', { who: requester, asks: ['what*'] })
  .approval(agreed, { voters: [boss] })
  .on('rejected')
  .to('Plan')
  .form('Detalle', { who: requester, asks: ['what*', 'note*'] })
  .approval('Cierre', { voters: [boss] })
  .on('rejected')
  .to('Plan')
  .form('Entrega', { who: requester, asks: ['what*', 'note*', 'place*'] })
  .end('Comprado')
  .process();

test('what was agreed is locked in later forms, until the request goes back', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, purchase, info.outputPath('compra.sdw'), directoryOf(sampleOrganisation('es')));
  await editProcess(page, name);
  await test.step('el bloque dice qué bloquea', () => setUp(page));
  await publishToNew(page, name);

  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  await write(page.getByRole('main'), 'Qué', 'Sillas');
  await sendRequest(page);
  await test.step('antes del visto bueno se puede cambiar', async () => {
    await fillForm(page, 'Marta Gil', 'Plan', { Qué: 'Mesas' });
    await vote(page, 'Teresa Aguilar', { block: agreed, outcome: 'Aceptada' });
  });
  await test.step('después se lee, y se dice por qué', async () => {
    const step = await openWork(page, 'Marta Gil', { title: 'Detalle', block: 'Detalle' });
    await expect(step.getByRole('textbox', { name: 'Qué' })).toHaveCount(0);
    await expect(step).toContainText('Mesas');
    await expect(step).toContainText(`Bloqueado desde «${agreed}».`);
    await page.getByRole('button', { name: '¿Por qué está aquí?' }).click();
    await expect(page.getByRole('heading', { name: 'No se puede cambiar' })).toBeVisible();
    await expect(page.getByText(`Qué desde ${agreed}`)).toBeVisible();
    await answerStep(step, { Nota: 'De madera' });
  });
  await test.step('al volver atrás se puede cambiar de nuevo', async () => {
    await vote(page, 'Teresa Aguilar', { block: 'Cierre', outcome: 'Rechazada', comment: 'Mejor otra cosa' });
    await expectAt(page, 'Plan');
    await fillForm(page, 'Marta Gil', 'Plan', { Qué: 'Bancos' });
    await expectHistory(
      page,
      `«${agreed}» terminó: Aceptada.`,
      `«${agreed}» bloqueó el campo Qué.`,
      '«Detalle» bloqueó el campo Nota.',
      '«Cierre» terminó: Rechazada.',
      'Los campos Qué y Nota se pueden cambiar de nuevo.',
    );
  });
  await test.step('otro bloque bloquea solo lo que se eligió', async () => {
    await vote(page, 'Teresa Aguilar', { block: agreed, outcome: 'Aceptada' });
    await fillForm(page, 'Marta Gil', 'Detalle', { Nota: 'De hierro' });
    await vote(page, 'Teresa Aguilar', { block: 'Cierre', outcome: 'Aceptada' });
    const step = await openWork(page, 'Marta Gil', { title: 'Entrega', block: 'Entrega' });
    await expect(step).toContainText(/Bancos\s*Bloqueado desde «Visto bueno»/u);
    await expect(step).toContainText(/De hierro\s*Bloqueado desde «Detalle»/u);
    await answerStep(step, { Lugar: 'Patio' });
    await expectEnded(page, 'Finalizada');
  });
});

async function setUp(page: Page): Promise<void> {
  const panel = await openSettings(page, agreed);
  const problems = page.getByRole('region', { name: 'Problemas' });
  await switchOn(panel, 'Bloquear campos al salir de este bloque');
  await expect(page.getByRole('application', { name: 'Diagrama' })).toContainText('bloquea campos');
  await panel.getByRole('radio', { name: 'Solo algunos' }).check();
  await expect(panel).toContainText('Elige qué campos se bloquean, o bloquea todos.');
  await choose(page, panel, 'Campos que se bloquean', 'Nota');
  await expect(problems).toContainText('2 avisos');
  await panel.getByRole('radio', { name: 'Todos los campos que se pidieron hasta aquí' }).check();
  const form = await openSettings(page, 'Detalle');
  await expect(await unfold(form, 'Campos', 'Qué')).toContainText(
    `«Qué» siempre llega a este formulario bloqueado desde «${agreed}»`,
  );
  await switchOn(form, 'Bloquear campos al salir de este bloque');
  await form.getByRole('radio', { name: 'Solo algunos' }).check();
  await choose(page, form, 'Campos que se bloquean', 'Nota');
  await expect(problems).toContainText('3 avisos');
}
