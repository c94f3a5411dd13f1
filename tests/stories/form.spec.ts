import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import { addField, card, switchOn, unfold } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { openWork, stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Petición de acceso';
const access = draw(name)
  .field('system', 'shortText', 'Sistema')
  .field('urgent', 'yesNo', 'Es urgente')
  .start('Inicio', { asks: ['system*', 'urgent'] })
  .form('Dar el acceso', { asks: ['urgent'] })
  .end('Dado')
  .process();

test('forms ask what they must, show what is only read, and what a condition says', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, access, info.outputPath('acceso.sdw'));
  await editProcess(page, name);
  await test.step('un campo se muestra solo si otro dice que sí', () => setUpStart(page));
  await test.step('quién completa, instrucciones, solo lectura y respuesta inicial', () => setUpForm(page));
  await publishToNew(page, name);

  const form = page.getByRole('main');
  await openCategory(page, 'IT', name);
  await write(form, 'Sistema', 'Nóminas');
  await test.step('obligatorio solo cuando se ve', async () => {
    await expect(reason(form)).toBeHidden();
    await answerUrgent(form, 'Sí');
    await page.getByRole('button', { name: 'Enviar solicitud' }).click();
    await expect(form).toContainText('Por qué urge');
    await expect(reason(form)).toBeFocused();
    await reason(form).fill('Se cierra el mes');
    await answerUrgent(form, 'No');
    await expect(reason(form)).toBeHidden();
  });
  const number = await sendRequest(page);
  await test.step('lo que no se vio no se guarda; lo de solo lectura se lee', async () => {
    await expectAt(page, 'Dar el acceso');
    await page.getByRole('tab', { name: 'Formularios' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Formularios' })).toContainText('Nóminas');
    await expect(page.getByRole('tabpanel', { name: 'Formularios' })).not.toContainText('Se cierra el mes');
    const step = await openWork(page, 'Hugo Castro', {
      title: 'Dar el acceso',
      block: 'Dar el acceso',
      request: number,
    });
    await expect(step).toContainText('Acceso a Nóminas.');
    await expect(step.getByRole('textbox', { name: 'Sistema' })).toHaveCount(0);
    await expect(step.getByRole('textbox', { name: 'Duración' })).toHaveValue('Un año');
    await step.getByRole('button', { name: 'Enviar', exact: true }).click();
    await openRequest(page, number);
    await expectEnded(page, 'Finalizada');
    await expect(stepOf(page, 'Dar el acceso')).toHaveCount(0);
  });
});

async function setUpStart(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Inicio');
  const why = await addField(page, panel, 'Texto corto', 'Por qué urge');
  await switchOn(why, 'Obligatorio');
  await why.getByRole('button', { name: 'Mostrarlo solo si…' }).click();
  const line = why.getByRole('group', { name: 'Condición 1' });
  await chooseOne(page, line, 'Campo', 'Es urgente');
  await expect(line.getByRole('combobox', { name: 'Comparación' })).toHaveValue('es sí');
  await expect(card(panel, 'Campos', 'Por qué urge')).toContainText('Texto corto · obligatorio · con condición');
  const preview = panel.getByRole('region', { name: 'Vista previa' });
  await expect(reason(preview)).toBeHidden();
  await answerUrgent(preview, 'Sí');
  await expect(reason(preview)).toBeVisible();
}

async function setUpForm(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Dar el acceso');
  await choose(page, panel, 'Persona o grupo', 'Equipo de operaciones');
  await panel.getByRole('textbox', { name: 'Instrucciones' }).fill('Acceso a {{ system }}.');
  await panel.getByRole('button', { name: 'Agregar campo' }).click();
  await page.getByRole('menuitem', { name: 'Sistema' }).click();
  await expect((await unfold(panel, 'Campos', 'Sistema')).getByRole('switch', { name: 'Solo lectura' })).toBeChecked();
  const time = await addField(page, panel, 'Texto corto', 'Duración');
  await time.getByRole('textbox', { name: 'Respuesta inicial' }).fill('Un año');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

function reason(form: Locator): Locator {
  return form.getByRole('textbox', { name: 'Por qué urge' });
}

async function answerUrgent(form: Locator, answer: 'Sí' | 'No'): Promise<void> {
  await form.getByRole('radiogroup', { name: 'Es urgente' }).getByText(answer, { exact: true }).click();
}
