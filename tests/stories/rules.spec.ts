import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { choose, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { cards, expectNoProblems, leadTo, outcome, switchOn } from './actions/settings.ts';
import { actAs, beginWithSample, goTo } from './actions/start.ts';
import { castVote, openWork, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const name = 'Presupuesto anual';
const all = 'Todo el comité';
const two = 'Dos de tres';
const majority = 'La mayoría';
const budget = draw(name)
  .field('what', 'shortText', 'Qué')
  .start('Inicio', { asks: ['what*'] })
  .approval(all, { voters: [], rule: 'anyone' })
  .on('rejected')
  .end('Denegado', 'rejected')
  .approval(two, { voters: [] })
  .on('rejected')
  .to('Denegado')
  .approval(majority, { voters: [] })
  .on('rejected')
  .to('Denegado')
  .end('Aprobado')
  .block('end', 'Retirado', { result: 'cancelled', label: '' })
  .process();

test('everybody, a number and a majority decide, each when no vote can change it any more', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, budget, info.outputPath('presupuesto.sdw'));
  await editProcess(page, name);
  await test.step('se elige quién vota y cómo se decide', () => setRules(page));
  await publishToNew(page, name);

  await test.step('un solo rechazo basta donde todos deben aceptar', async () => {
    await ask(page);
    await vote(page, 'Bruno Díaz', { block: all, outcome: 'Rechazada', comment: 'Es mucho.' });
    await expectEnded(page, 'Rechazada');
    await actAs(page, 'Ana Torres');
    await goTo(page, 'Mi trabajo');
    await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
  });
  await test.step('con todos, se acepta cuando aceptó el último', async () => {
    await ask(page);
    await vote(page, 'Ana Torres', { block: all, outcome: 'Aceptada' });
    await expectAt(page, all);
    await vote(page, 'Bruno Díaz', { block: all, outcome: 'Aceptada' });
    await expectAt(page, two);
  });
  await test.step('con un número, cuando se alcanza; a quien falta ya no se le pide', async () => {
    await vote(page, 'Ana Torres', { block: two, outcome: 'Rechazada', comment: 'No.' });
    await vote(page, 'Bruno Díaz', { block: two, outcome: 'Aceptada' });
    await expectAt(page, two);
    await vote(page, 'Carla Méndez', { block: two, outcome: 'Aceptada' });
    await expectAt(page, majority);
  });
  await test.step('con mayoría, se rechaza cuando ya no se puede alcanzar', async () => {
    const step = await openWork(page, 'Ana Torres', { title: majority, block: majority });
    await step.getByRole('button', { name: 'Conforme', exact: true }).click();
    await expect(step).toContainText('Escribe un comentario para votar «Conforme».');
    await castVote(step, { outcome: 'Conforme', comment: 'Por esta vez.' });
    await vote(page, 'Bruno Díaz', { block: majority, outcome: 'Rechazada' });
    await expectAt(page, majority);
    await vote(page, 'Carla Méndez', { block: majority, outcome: 'Rechazada' });
    await expectEnded(page, 'Rechazada');
    await expectHistory(
      page,
      `«${all}» terminó: Aceptada.`,
      `«${two}» terminó: Aceptada.`,
      'Votó «Conforme»: Por esta vez.',
      `«${majority}» terminó: Rechazada.`,
    );
  });
  await test.step('quien puede retirarlo lo retira, de las dos maneras que hay', async () => {
    await ask(page);
    await vote(page, 'Ana Torres', { block: all, outcome: 'Retirar', comment: 'Ya no hace falta.' });
    await expectEnded(page, 'Cancelada');
    await ask(page);
    await vote(page, 'Bruno Díaz', { block: all, outcome: 'Otro año' });
    await expectEnded(page, 'Cancelada');
    await expectHistory(page, `«${all}» terminó: Otro año.`);
  });
});

async function setRules(page: Page): Promise<void> {
  const everybody = await openSettings(page, all);
  await choose(page, everybody, 'Votantes', 'Comité RFC');
  await pick(page, everybody, 'Regla', 'Todos deben aceptar');
  const third = outcome(everybody, 'Cancelada');
  await switchOn(third, 'Se puede elegir');
  await third.getByRole('textbox', { name: 'Otro nombre para «Cancelada»' }).fill('Retirar');
  await switchOn(outcome(everybody, 'Cancelada'), 'Comentario obligatorio');
  await leadTo(everybody, 'Retirar', 'Retirado');
  await everybody.getByRole('button', { name: 'Agregar resultado' }).click();
  const own = cards(everybody, 'Resultados propios').last();
  await own.getByRole('textbox', { name: 'Nombre del resultado' }).fill('Otro año');
  await pick(page, own, 'Un voto cuenta como', 'Cancelación: decide al instante');
  await leadTo(everybody, 'Otro año', 'Retirado');
  const some = await openSettings(page, two);
  await choose(page, some, 'Votantes', 'Ana Torres', 'Bruno Díaz', 'Carla Méndez');
  await pick(page, some, 'Regla', 'Un número de aceptaciones');
  await some.getByRole('textbox', { name: 'Cuántas aceptaciones' }).fill('2');
  const more = await openSettings(page, majority);
  await choose(page, more, 'Votantes', 'Ana Torres', 'Bruno Díaz', 'Carla Méndez');
  await pick(page, more, 'Regla', 'Mayoría: más de la mitad');
  const accepted = outcome(more, 'Aceptada');
  await accepted.getByRole('textbox', { name: 'Otro nombre para «Aceptada»' }).fill('Conforme');
  await switchOn(accepted, 'Comentario obligatorio');
  await outcome(more, 'Rechazada').getByRole('switch', { name: 'Comentario obligatorio' }).uncheck();
  await expectNoProblems(page);
}

async function ask(page: Page): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  await write(page.getByRole('main'), 'Qué', 'Un coche');
  await sendRequest(page);
  await expectAt(page, all);
}
