import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { requester } from '#blocks/drawn.ts';
import { openSettings } from './actions/editor.ts';
import { chooseOne, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew, publishVersion } from './actions/processes.ts';
import {
  cancelRequest,
  expectAt,
  expectEnded,
  expectHistory,
  openCategory,
  openRequest,
  sendRequest,
} from './actions/requests.ts';
import { beginWithSample } from './actions/start.ts';
import { answerStep, castVote, stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const purchase = draw('Compra')
  .field('what', 'shortText', 'Qué')
  .field('order', 'shortText', 'Pedido')
  .start('Petición', { asks: ['what*'] })
  .approval('Visto bueno', { voters: [requester], comments: [] })
  .on('rejected')
  .end('Denegada', 'rejected')
  .form('Anotar el pedido', { asks: ['order*'] })
  .end('Comprada')
  .process();

const name = 'Alta de una persona';
const welcome = draw(name)
  .field('tool', 'shortText', 'Herramienta')
  .field('number', 'shortText', 'Número de pedido')
  .start('Inicio', { asks: ['tool*'] })
  .block('subprocess', 'Comprar')
  .on('rejected')
  .end('Sin compra', 'rejected')
  .on('cancelled')
  .end('Retirada', 'cancelled')
  .end('Lista')
  .process();

test('a request begins one of another process, waits for its end, and goes on as that ended', async ({
  page,
}, info) => {
  await beginWithSample(page);
  await importDrawn(page, purchase, info.outputPath('compra.sdw'));
  await publishVersion(page, 'Compra', 1);
  await page.keyboard.press('Escape');
  await importDrawn(page, welcome, info.outputPath('alta.sdw'));
  await editProcess(page, name);
  await test.step('se elige el proceso, lo que se le da y lo que se toma de él', () => set(page));
  await publishToNew(page, name);

  await test.step('cuando la otra termina, esta sigue con su respuesta', async () => {
    const { outer, child } = await ask(page);
    await expect(page.getByRole('main')).toContainText('Espera a que termine la solicitud de «Compra»');
    await page.getByRole('main').getByRole('link', { name: child }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: child })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Figma');
    await castVote(stepOf(page, 'Visto bueno'), { outcome: 'Aceptada' });
    await answerStep(stepOf(page, 'Anotar el pedido'), { Pedido: 'P-77' });
    await expectEnded(page, 'Finalizada');
    await openRequest(page, outer);
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      'Inició una solicitud de «Compra».',
      `Terminó la solicitud ${child}: finalizada. De ella se tomaron: Número de pedido.`,
      'La solicitud terminó: Finalizada.',
    );
  });
  await test.step('si la otra se rechaza, sale por su salida', async () => {
    const { outer, child } = await ask(page);
    await openRequest(page, child);
    await castVote(stepOf(page, 'Visto bueno'), { outcome: 'Rechazada' });
    await expectEnded(page, 'Rechazada');
    await openRequest(page, outer);
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, `Terminó la solicitud ${child}: rechazada.`, '«Comprar» terminó: Rechazada.');
  });
  await test.step('si la otra se cancela por su cuenta, sale por «Cancelada»', async () => {
    const { outer, child } = await ask(page);
    await openRequest(page, child);
    await cancelRequest(page, 'Ya la tenemos');
    await openRequest(page, outer);
    await expectEnded(page, 'Cancelada');
    await expectHistory(
      page,
      `Terminó la solicitud ${child}: cancelada.`,
      '«Comprar» terminó: Cancelada.',
      'La solicitud terminó: Cancelada.',
    );
  });
  await test.step('si esta se cancela, la otra también', async () => {
    const { outer, child } = await ask(page);
    await cancelRequest(page, 'Ya no viene');
    await openRequest(page, child);
    await expectEnded(page, 'Cancelada');
    await expectHistory(page, `Se canceló porque la solicitud ${outer}, que la inició, ya no la espera.`);
  });
});

/** Which process, which answer it begins with and which comes back. */
async function set(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Comprar');
  await expect(panel).toContainText('Elige el proceso que se inicia.');
  await chooseOne(page, panel, 'Qué proceso se inicia', 'Compra');
  await expect(panel).toContainText('«Compra» exige «Qué». Elige de dónde sale la respuesta.');
  const what = panel.getByRole('group', { name: 'Qué' });
  await pick(page, what, 'De dónde sale', 'La respuesta de otro campo');
  await chooseOne(page, what, 'Campo del que se toma', 'Herramienta');
  await chooseOne(page, panel, 'Pedido', 'Número de pedido');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

/** A request that waits for the one that it began: the numbers of both. */
async function ask(page: Page): Promise<{ readonly outer: string; readonly child: string }> {
  await openCategory(page, 'IT', name);
  await write(page.getByRole('main'), 'Herramienta', 'Figma');
  const outer = await sendRequest(page);
  await expectAt(page, 'Comprar');
  const next = Number(outer.slice('SOL-'.length)) + 1;
  return { outer, child: `SOL-${String(next).padStart(6, '0')}` };
}
