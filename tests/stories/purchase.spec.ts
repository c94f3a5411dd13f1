import type { Page } from '@playwright/test';
import { join, moveBlock, place, start } from './actions/drawing.ts';
import { openSettings } from './actions/editor.ts';
import { choose, pick, write } from './actions/forms.ts';
import { addProcess, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import {
  addField,
  endAs,
  expectNoProblems,
  giveTask,
  leadTo,
  nameBranches,
  outcome,
  reuseField,
  switchOn,
  writeMail,
} from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { answerStep, doTasks, openWork, stepOf, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Compra con dos controles';
const budget = 'Presupuesto';
const security = 'Seguridad';
const correct = 'Corregir la compra';

test('a purchase is checked by two at once, and one of them may send it back to be asked again', async ({ page }) => {
  await beginWithSample(page);
  await test.step('se dibuja', () => draw(page));
  await test.step('se ajusta cada bloque', () => configure(page));
  await publishToNew(page, process);

  await test.step('los dos controles aceptan y se compra', async () => {
    await ask(page, 'Diez sillas', '800');
    await vote(page, 'Carla Méndez', { block: budget, outcome: 'Aceptada' });
    await expectAt(page, security);
    await vote(page, 'Bruno Díaz', { block: security, outcome: 'Aceptada' });
    await buy(page, 'Diez sillas');
    await expectHistory(
      page,
      `«${budget}» terminó: Aceptada.`,
      `«${security}» terminó: Aceptada.`,
      'Empezó «Comprar».',
      'La solicitud terminó: Finalizada.',
    );
  });
  await test.step('el presupuesto la devuelve, se corrige y los dos aceptan en la segunda ronda', () => sendBack(page));
  await test.step('lo que seguridad ya aceptó se pregunta otra vez, y entonces lo rechaza', () => askAgain(page));
  await test.step('seguridad rechaza y el otro control se abandona', async () => {
    await ask(page, 'Una cámara', '90');
    await vote(page, 'Ana Torres', { block: security, outcome: 'Rechazada', comment: 'Graba la calle.' });
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, `«${budget}» se abandonó porque «${security}» terminó: Rechazada.`);
  });
  await test.step('el presupuesto la retira', async () => {
    await ask(page, 'Un coche', '30000');
    await vote(page, 'Diego Romero', { block: budget, outcome: 'Cancelada' });
    await expectEnded(page, 'Cancelada');
    await expectHistory(page, `«${security}» se abandonó porque «${budget}» terminó: Cancelada.`);
  });
  await test.step('quien compra supo de lo comprado, y por cuánto', async () => {
    await beMyself(page);
    await goTo(page, 'Bandeja de salida');
    await expect(page.getByRole('main')).toContainText('Comprado: Diez sillas por 800');
    await expect(page.getByRole('main')).toContainText('Comprado: Seis mesas por 600');
    await expect(page.getByRole('main')).not.toContainText('Un coche');
  });
});

async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  await place(page, [
    ['División', 'Controles', 0.22, 0.5],
    ['Aprobación', budget, 0.4, 0.25],
    ['Aprobación', security, 0.4, 0.8],
    ['Formulario', correct, 0.64, 0.1],
    ['Tareas', 'Comprar', 0.72, 0.5],
    ['Notificación', 'Avisar de la compra', 0.9, 0.25],
    ['Fin', 'Comprado', 0.93, 0.5],
    ['Fin', 'Retirado', 0.64, 0.3],
    ['Fin', 'Denegado', 0.64, 0.85],
  ]);
  await moveBlock(page, 'Unión', 0.56, 0.5);
  await nameBranches(page, 'Controles', ['Dinero', 'Riesgos']);
  await join(
    page,
    [start, 'Enviado', 'Controles'],
    ['Controles', 'Dinero', budget],
    ['Controles', 'Riesgos', security],
    [budget, 'Aceptada', 'Unión'],
    [budget, 'Rechazada', correct],
    [correct, 'Enviado', 'Controles'],
    [security, 'Aceptada', 'Unión'],
    [security, 'Rechazada', 'Denegado'],
    ['Unión', 'Listo', 'Comprar'],
    ['Comprar', 'Completadas', 'Avisar de la compra'],
    ['Avisar de la compra', 'Enviada', 'Comprado'],
  );
}

async function configure(page: Page): Promise<void> {
  const form = await openSettings(page, start);
  await switchOn(await addField(page, form, 'Texto corto', 'Qué compras'), 'Obligatorio');
  await switchOn(await addField(page, form, 'Número', 'Precio'), 'Obligatorio');

  const money = await openSettings(page, budget);
  await choose(page, money, 'Votantes', 'Carla Méndez', 'Diego Romero');
  await pick(page, money, 'Regla', 'Basta una: decide el primer voto');
  await money.getByRole('textbox', { name: 'Otro nombre para «Rechazada»' }).fill('Devuelta');
  await switchOn(outcome(money, 'Cancelada'), 'Se puede elegir');
  await leadTo(money, 'Cancelada', 'Retirado');
  const risks = await openSettings(page, security);
  await choose(page, risks, 'Votantes', 'Comité RFC');
  await pick(page, risks, 'Regla', 'Basta una: decide el primer voto');

  const again = await openSettings(page, correct);
  await expect(again.getByText('Solicitante', { exact: true })).toBeVisible();
  await reuseField(page, again, 'Qué compras');
  const price = await reuseField(page, again, 'Precio');
  await price.getByRole('switch', { name: 'Solo lectura' }).click();
  await switchOn(price, 'Obligatorio');

  await giveTask(page, 'Comprar', { name: 'Comprar {{ que_compras }}', who: 'Mesa de ayuda', days: 3 });
  await writeMail(page, 'Avisar de la compra', 'Comprado: {{ que_compras }} por {{ precio }}', 'Llegará en unos días.');
  await endAs(page, 'Denegado', 'Rechazada');
  await endAs(page, 'Retirado', 'Cancelada');
  await expectNoProblems(page);
}

async function sendBack(page: Page): Promise<void> {
  await ask(page, 'Seis mesas', '950');
  await vote(page, 'Diego Romero', { block: budget, outcome: 'Devuelta', comment: 'Busca otras.' });
  await expectAt(page, correct);
  await expectHistory(
    page,
    'Votó «Devuelta»: Busca otras.',
    `«${security}» se abandonó porque «${budget}» terminó: Devuelta.`,
    `Empezó «${correct}».`,
  );
  await lower(page, 'Seis mesas', { from: '950', to: '600' });
  await expect(stepOf(page, budget)).toContainText('Ronda 2');
  await expect(stepOf(page, security)).toContainText('Ronda 2');
  await vote(page, 'Ana Torres', { block: security, outcome: 'Aceptada' });
  await vote(page, 'Diego Romero', { block: budget, outcome: 'Aceptada' });
  await buy(page, 'Seis mesas');
  await expectHistory(
    page,
    `Empezó «${budget}» de nuevo, ronda 2.`,
    `«${budget}» terminó: Aceptada.`,
    'La solicitud terminó: Finalizada.',
  );
}

async function askAgain(page: Page): Promise<void> {
  await ask(page, 'Un servidor', '4000');
  await vote(page, 'Ana Torres', { block: security, outcome: 'Aceptada' });
  await expectAt(page, budget);
  await vote(page, 'Carla Méndez', { block: budget, outcome: 'Devuelta', comment: 'Demasiado caro.' });
  await expectAt(page, correct);
  await lower(page, 'Un servidor', { from: '4.000', to: '2000' });
  await vote(page, 'Bruno Díaz', { block: security, outcome: 'Rechazada', comment: 'Sin soporte.' });
  await expectEnded(page, 'Rechazada');
  await expectHistory(
    page,
    `«${security}» terminó: Aceptada.`,
    `«${budget}» terminó: Devuelta.`,
    `Empezó «${security}» de nuevo, ronda 2.`,
    `«${security}» terminó: Rechazada.`,
    'La solicitud terminó: Rechazada.',
  );
}

/** Whoever asked finds what they asked, and asks for less; both checks begin anew. */
async function lower(page: Page, what: string, price: { readonly from: string; readonly to: string }): Promise<void> {
  const form = await openWork(page, 'Marta Gil', { title: correct, block: correct });
  await expect(form).toContainText(what);
  await expect(form.getByRole('textbox', { name: 'Precio' })).toHaveValue(price.from);
  await answerStep(form, { Precio: price.to });
  await expectAt(page, budget, security);
}

async function ask(page: Page, what: string, price: string): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await write(form, 'Qué compras', what);
  await write(form, 'Precio', price);
  await sendRequest(page);
  await expectAt(page, budget, security);
}

async function buy(page: Page, what: string): Promise<void> {
  await doTasks(page, 'Gloria Peña', 'Comprar', [`Comprar ${what}`]);
  await expectEnded(page, 'Finalizada');
}
