import type { Locator, Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings, port } from './actions/editor.ts';
import { choose, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import {
  cards,
  expectExits,
  expectNoProblems,
  leadTo,
  outcome,
  removeCard,
  switchOn,
  unfold,
} from './actions/settings.ts';
import { actAs, beginWithSample } from './actions/start.ts';
import { actor, expectLit, openTest, sendTest } from './actions/trial.ts';
import { fillForm, openWork, vote } from './actions/work.ts';
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

const expense = 'Gasto';
const conditions = 'Aprobada con condiciones';
const sendBack = 'Devolver al solicitante';

test('an approval has outcomes of its own, each with its exit and what a vote for it counts as', async ({
  page,
}, info) => {
  const drawn = draw(expense)
    .field('what', 'shortText', 'Qué')
    .start('Petición', { asks: ['what*'] })
    .approval('Decidir', { voters: [] })
    .on('rejected')
    .end('Negado', 'rejected')
    .end('Comprado')
    .block('end', 'Comprado con condiciones', { result: 'completed', label: '' })
    .form('Corregir', { asks: ['what*'] })
    .to('Decidir')
    .process();
  await beginWithSample(page);
  await importDrawn(page, drawn, info.outputPath('gasto.sdw'));
  await editProcess(page, expense);
  await test.step('resultados propios', () => addOutcomes(page));
  await publishToNew(page, expense);

  await test.step('un rechazo que devuelve vuelve a quien pidió', async () => {
    await actAs(page, 'Marta Gil');
    await openCategory(page, 'IT', expense);
    await write(page.getByRole('main'), 'Qué', 'Sillas');
    await sendRequest(page);
    await vote(page, 'Teresa Aguilar', { block: 'Decidir', outcome: sendBack });
    await vote(page, 'Ana Torres', { block: 'Decidir', outcome: 'Rechazada', comment: 'No hay dinero' });
    await expectAt(page, 'Corregir');
    await fillForm(page, 'Marta Gil', 'Corregir', { Qué: 'Dos sillas' });
  });
  await test.step('de las aceptaciones manda la que pone condiciones, con su comentario', async () => {
    const step = await openWork(page, 'Teresa Aguilar', { title: 'Decidir', block: 'Decidir' });
    await expect(step).toContainText(`«${conditions}» cuenta como aceptación. «${sendBack}» cuenta como rechazo.`);
    await step.getByRole('button', { name: conditions }).click();
    await expect(step).toContainText(`Escribe un comentario para votar «${conditions}».`);
    await vote(page, 'Teresa Aguilar', { block: 'Decidir', outcome: conditions, comment: 'Sin ruedas' });
    await vote(page, 'Ana Torres', { block: 'Decidir', outcome: 'Aceptada' });
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      `Votó «${sendBack}».`,
      `«Decidir» terminó: ${sendBack}.`,
      `Votó «${conditions}»: Sin ruedas`,
      `«Decidir» terminó: ${conditions}.`,
    );
  });
});

async function addOutcomes(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Decidir');
  await choose(page, panel, 'Votantes', 'Teresa Aguilar', 'Ana Torres', 'Bruno Díaz');
  await pick(page, panel, 'Regla', 'Mayoría: más de la mitad');
  for (const [name, as] of [
    [conditions, 'Aceptación'],
    ['Sobra', 'Cancelación: decide al instante'],
    [sendBack, 'Rechazo'],
  ] as const) {
    await panel.getByRole('button', { name: 'Agregar resultado' }).click();
    const added = cards(panel, 'Resultados propios').last();
    await expect(added).toContainText('Escribe el nombre del resultado');
    await added.getByRole('textbox', { name: 'Nombre del resultado' }).fill(name);
    await pick(page, added, 'Un voto cuenta como', as);
  }
  await switchOn(await unfold(panel, 'Resultados propios', conditions), 'Comentario obligatorio');
  await leadTo(panel, conditions, 'Comprado con condiciones');
  await leadTo(panel, 'Sobra', 'Negado');
  await leadTo(panel, sendBack, 'Corregir');
  await removeCard(page, panel, 'Resultados propios', 'Sobra');
  await expectExits(panel, {
    Aceptada: 'Comprado',
    Rechazada: 'Negado',
    [conditions]: 'Comprado con condiciones',
    [sendBack]: 'Corregir',
  });
  await expect(port(page, 'Decidir', 'Sobra')).toHaveCount(0);
  await expectNoProblems(page);
}

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
