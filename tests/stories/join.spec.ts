import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { choose, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { expectNoProblems } from './actions/settings.ts';
import { actAs, beginWithSample, goTo } from './actions/start.ts';
import { answerStep, stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Tres ofertas';
const offers = draw(name)
  .field('what', 'shortText', 'Qué')
  .field('price', 'shortText', 'Precio')
  .start('Inicio', { asks: ['what*'] })
  .split('Pedir ofertas', ['Norte', 'Sur', 'Este'])
  .on('Norte')
  .form('Oferta del norte', { asks: ['price*'] })
  .join('Con dos basta')
  .from('Pedir ofertas')
  .on('Sur')
  .form('Oferta del sur', { asks: ['price*'] })
  .to('Con dos basta')
  .from('Pedir ofertas')
  .on('Este')
  .form('Oferta del este', { asks: ['price*'] })
  .to('Con dos basta')
  .from('Con dos basta')
  .end('Elegida')
  .process();

test('of three branches the first two are enough, and the third is withdrawn', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, offers, info.outputPath('ofertas.sdw'));
  await editProcess(page, name);
  await test.step('se dice cuántas ramas se esperan', () => waitForTwo(page));
  await publishToNew(page, name);

  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  await write(page.getByRole('main'), 'Qué', 'Sillas');
  await sendRequest(page);
  await expectAt(page, 'Oferta del norte', 'Oferta del sur', 'Oferta del este');
  await test.step('con la primera no basta; con la segunda sigue, y de la tercera nadie sabe más', async () => {
    await offer(page, 'Oferta del este');
    await expectAt(page, 'Oferta del norte', 'Oferta del sur');
    await offer(page, 'Oferta del norte');
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      '«Oferta del este» terminó: Enviado.',
      '«Oferta del norte» terminó: Enviado.',
      '«Oferta del sur» se abandonó',
      'La solicitud terminó: Finalizada.',
    );
    await actAs(page, 'Carla Méndez');
    await goTo(page, 'Mi trabajo');
    await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
  });
});

/** More branches than there are is a problem that is said at once. */
async function waitForTwo(page: Page): Promise<void> {
  await choose(page, await openSettings(page, 'Oferta del sur'), 'Persona o grupo', 'Comité financiero (FSC)');
  const panel = await openSettings(page, 'Con dos basta');
  await panel.getByRole('radio', { name: 'Terminan las primeras' }).check();
  const number = panel.getByRole('textbox', { name: 'Cuántas ramas' });
  await number.fill('4');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('1 error impide publicar');
  await number.fill('2');
  await expectNoProblems(page);
}

async function offer(page: Page, block: string): Promise<void> {
  await answerStep(stepOf(page, block), { Precio: '80' });
}
