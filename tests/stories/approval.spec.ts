import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { choose, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn } from './actions/processes.ts';
import { cards, expectExits, leadTo, outcome, switchOn, unfold } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { actor, expectLit, openTest, sendTest } from './actions/trial.ts';
import { expect, test } from './story.ts';

const name = 'Compra mayor';
const purchase = draw(name)
  .field('what', 'shortText', 'Qué')
  .start('Petición', { asks: ['what*'] })
  .approval('Decidir', { bodies: [{ name: 'Técnico', voters: [] }] })
  .on('rejected')
  .end('Devuelta', 'rejected')
  .end('Comprado')
  .block('end', 'Retirada', { result: 'cancelled', label: '' })
  .process();

test('an approval is decided by the rule of each body, with outcomes of its own name', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, purchase, info.outputPath('compra.sdw'));
  await editProcess(page, name);
  await test.step('órganos, reglas y resultados', () => setUp(page));

  const run = await openTest(page);
  await test.step('basta una aceptación en uno y la mayoría en el otro', async () => {
    await ask(run);
    await expect(run).toContainText('Mira bien: Sillas.');
    await expect(actor(run)).toHaveValue('Irene Molina');
    await voteIn(run, { body: 'Técnico', outcome: 'Aceptada' });
    for (const person of ['Teresa Aguilar', 'Ana Torres']) {
      await expect(actor(run)).toHaveValue(person);
      await voteIn(run, { body: 'Dirección', outcome: 'Aceptada' });
    }
    await expectLit(page, 'Comprado', 'hecho');
  });
  await test.step('la mayoría rechaza, con comentario, y lo demás se anula', async () => {
    await again(run);
    await voteIn(run, { body: 'Técnico', outcome: 'Aceptada' });
    await expect(actor(run)).toHaveValue('Teresa Aguilar');
    await run.getByRole('button', { name: 'Devolver', exact: true }).click();
    await expect(run).toContainText('Escribe un comentario para votar «Devolver».');
    for (const person of ['Teresa Aguilar', 'Ana Torres']) {
      await expect(actor(run)).toHaveValue(person);
      await voteIn(run, { body: 'Dirección', outcome: 'Devolver', comment: 'Es cara' });
    }
    await expectLit(page, 'Devuelta', 'hecho');
    await run.getByRole('tab', { name: 'Historial' }).click();
    await expect(run).toContainText('«Decidir» terminó: Devolver.');
  });
  await test.step('una cancelación decide sola', async () => {
    await run.getByRole('tab', { name: 'Paso actual' }).click();
    await again(run);
    await voteIn(run, { body: 'Técnico', outcome: 'Cancelada' });
    await expectLit(page, 'Retirada', 'hecho');
  });
});

async function setUp(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Decidir');
  await panel.getByRole('button', { name: 'Agregar órgano' }).click();
  const technical = await unfold(panel, 'Órganos que aprueban', 'Técnico');
  await choose(page, technical, 'Votantes', 'Comité de cambios');
  await pick(page, technical, 'Regla', 'Un número de aceptaciones');
  await technical.getByRole('textbox', { name: 'Cuántas aceptaciones' }).fill('1');
  const board = cards(panel, 'Órganos que aprueban').last();
  await board.getByRole('textbox', { name: 'Nombre del órgano' }).fill('Dirección');
  await choose(page, board, 'Votantes', 'Teresa Aguilar', 'Ana Torres', 'Bruno Díaz');
  await pick(page, board, 'Regla', 'Mayoría: más de la mitad');

  const rejected = outcome(panel, 'Rechazada');
  await expect(rejected.getByRole('switch', { name: 'Comentario obligatorio' })).toBeChecked();
  await rejected.getByRole('textbox', { name: 'Otro nombre para «Rechazada»' }).fill('Devolver');
  await switchOn(outcome(panel, 'Cancelada'), 'Se puede elegir');
  await leadTo(panel, 'Cancelada', 'Retirada');
  await expectExits(panel, { Aceptada: 'Comprado', Devolver: 'Devuelta', Cancelada: 'Retirada' });
  await panel.getByRole('textbox', { name: 'Instrucciones' }).fill('Mira bien: {{ what }}.');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

interface Ballot {
  readonly body: string;
  readonly outcome: string;
  readonly comment?: string;
}

/** Whoever is asked votes; the next one is asked in the same place. */
async function voteIn(run: Locator, { body, outcome: choice, comment }: Ballot): Promise<void> {
  if (comment !== undefined) await write(run, `Comentario por ${body}`, comment);
  await run
    .getByRole('group', { name: `Tu voto por ${body}` })
    .getByRole('button', { name: choice, exact: true })
    .click();
}

async function ask(run: Locator): Promise<void> {
  await write(run, 'Qué', 'Sillas');
  await sendTest(run);
}

async function again(run: Locator): Promise<void> {
  await run.getByRole('button', { name: 'Reiniciar prueba' }).click();
  await ask(run);
}
