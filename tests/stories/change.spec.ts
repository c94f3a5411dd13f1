import type { Page } from '@playwright/test';
import { letPass } from './actions/clock.ts';
import { join, place, start } from './actions/drawing.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, pick, write } from './actions/forms.ts';
import { addProcess, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, openRequest, sendRequest } from './actions/requests.ts';
import {
  addField,
  addTest,
  cards,
  endAs,
  expectExits,
  expectNoProblems,
  giveDeadline,
  giveTask,
  leadTo,
  outcome,
  switchOn,
  unfold,
} from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { doTasks, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Cambio en producción';
const list = 'Órganos que aprueban';
const bodies = [
  ['Técnico', 'Comité RFC', 'Basta una: decide el primer voto'],
  ['Financiero', 'Comité financiero (FSC)', 'Basta una: decide el primer voto'],
  ['Cambios', 'Comité de cambios', 'Todos deben aceptar'],
] as const;

test('a change goes by its risk: at once, by a manager, or by three bodies, and nobody can let it wait for ever', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T08:15:00.000Z') });
  await beginWithSample(page);
  await test.step('se dibuja', () => draw(page));
  await test.step('se ajusta cada bloque', () => configure(page));
  await publishToNew(page, process);

  await test.step('sin riesgo, se aplica sin preguntar a nadie', async () => {
    await ask(page, 'Cambiar un texto', 'Bajo');
    await apply(page);
    await expectHistory(page, 'Siguió por «Sin riesgo»: «Riesgo» es Bajo.', 'La solicitud terminó: Finalizada.');
  });
  await test.step('con riesgo medio decide el gestor: acepta', async () => {
    const request = await ask(page, 'Subir la memoria', 'Medio');
    await vote(page, 'Gestor de lanzamientos', { block: 'Revisión', outcome: 'Aceptada', request });
    await apply(page);
    await expectHistory(
      page,
      'Siguió por «En otro caso»',
      '«Revisión» terminó: Aceptada.',
      'Empezó «Aplicar el cambio».',
    );
  });
  await test.step('o rechaza', async () => {
    const request = await ask(page, 'Bajar la memoria', 'Medio');
    await vote(page, 'Gestor de lanzamientos', { ...refusal, block: 'Revisión', request });
    await expectEnded(page, 'Rechazada');
  });
  await test.step('con riesgo alto deciden los tres órganos: aceptan todos', () => acceptRisk(page));
  await test.step('rechaza uno, y los demás ya no deciden', () => rejectRisk(page));
  await test.step('se retira con un solo voto', async () => {
    const request = await ask(page, 'Cambiar de proveedor', 'Alto');
    await vote(page, 'Bruno Díaz', { block: 'Comités', body: 'Técnico', outcome: 'Cancelada', request });
    await expectEnded(page, 'Cancelada');
    await expectHistory(page, '«Comités» terminó: Cancelada.', 'La solicitud terminó: Cancelada.');
  });
  await test.step('si vence el plazo decide la dirección, y si también vence, se cierra', () => letExpire(page));
});

const refusal = { outcome: 'Rechazada', comment: 'Falta la vuelta atrás.' } as const;

async function acceptRisk(page: Page): Promise<void> {
  const request = await ask(page, 'Cambiar la base de datos', 'Alto');
  for (const [person, body] of [
    ['Irene Molina', 'Cambios'],
    ['Ana Torres', 'Técnico'],
    ['Diego Romero', 'Financiero'],
  ] as const) {
    await vote(page, person, { block: 'Comités', body, outcome: 'Aceptada', request });
    await expectAt(page, 'Comités');
  }
  await vote(page, 'Javier Ríos', { block: 'Comités', body: 'Cambios', outcome: 'Aceptada', request });
  await apply(page);
  await expectHistory(
    page,
    'Siguió por «Arriesgado»: «Riesgo» es Alto.',
    'Votó «Aceptada» por Cambios.',
    'Votó «Aceptada» por Técnico.',
    'Votó «Aceptada» por Financiero.',
    'Votó «Aceptada» por Cambios.',
    '«Comités» terminó: Aceptada.',
    'La solicitud terminó: Finalizada.',
  );
}

async function rejectRisk(page: Page): Promise<void> {
  const request = await ask(page, 'Cambiar la red', 'Alto');
  await vote(page, 'Carla Méndez', { block: 'Comités', body: 'Financiero', outcome: 'Aceptada', request });
  await vote(page, 'Javier Ríos', { ...refusal, block: 'Comités', body: 'Cambios', request });
  await expectEnded(page, 'Rechazada');
  await expectHistory(
    page,
    'Votó «Aceptada» por Financiero.',
    'Votó «Rechazada» por Cambios: Falta la vuelta atrás.',
    '«Comités» terminó: Rechazada.',
    'La solicitud terminó: Rechazada.',
  );
  await actAs(page, 'Ana Torres');
  await goTo(page, 'Mi trabajo');
  await expect(page.getByText('No tienes nada pendiente')).toBeVisible();
}

/** Three requests of which nobody takes care; each leaves its last approval another way. */
async function letExpire(page: Page): Promise<void> {
  const accepted = await ask(page, 'Mover el centro de datos', 'Alto');
  const rejected = await ask(page, 'Cambiar las copias', 'Medio');
  const forgotten = await ask(page, 'Cambiar el correo', 'Alto');

  await beMyself(page);
  await goTo(page, 'Bandeja de salida');
  await letPass(page, '2026-11-25T05:00:00.000Z');
  await expectMails(page, `Recordatorio: ${accepted}`, `Recordatorio: ${forgotten}`);
  await letPass(page, '2026-11-25T09:00:00.000Z');
  await expectMails(page, `Plazo vencido: ${accepted}`, `Plazo vencido: ${forgotten}`);

  await vote(page, 'Teresa Aguilar', { block: 'Dirección', outcome: 'Aceptada', request: accepted });
  await apply(page);
  await expectHistory(
    page,
    'Venció el plazo de «Comités».',
    '«Comités» terminó: Vencida.',
    '«Dirección» terminó: Aceptada.',
    'La solicitud terminó: Finalizada.',
  );
  await vote(page, 'Teresa Aguilar', { ...refusal, block: 'Dirección', request: rejected });
  await expectEnded(page, 'Rechazada');
  await expectHistory(page, '«Revisión» terminó: Vencida.', '«Dirección» terminó: Rechazada.');

  await actAs(page, 'Marta Gil');
  await openRequest(page, forgotten);
  await expectAt(page, 'Dirección');
  await letPass(page, '2026-11-26T10:00:00.000Z');
  await expectEnded(page, 'Cancelada');
  await expectHistory(page, '«Comités» terminó: Vencida.', '«Dirección» terminó: Vencida.');
}

/** Marta Gil asks for a change of some risk; gives the number of her request. */
async function ask(page: Page, what: string, risk: 'Bajo' | 'Medio' | 'Alto'): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  const form = page.getByRole('main');
  await write(form, 'Qué cambia', what);
  await form.getByRole('radiogroup', { name: 'Riesgo' }).getByText(risk, { exact: true }).click();
  const number = await sendRequest(page);
  await expectAt(page, { Bajo: 'Aplicar el cambio', Medio: 'Revisión', Alto: 'Comités' }[risk]);
  return number;
}

/** Operations does what was allowed, and the request ends. */
async function apply(page: Page): Promise<void> {
  await doTasks(page, 'Hugo Castro', 'Aplicar el cambio', ['Aplicar']);
  await expectEnded(page, 'Finalizada');
}

async function expectMails(page: Page, ...subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) await expect(page.getByRole('main')).toContainText(subject);
}

async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  await place(page, [
    ['Condición', 'Según el riesgo', 0.26, 0.5],
    ['Aprobación', 'Comités', 0.46, 0.2],
    ['Aprobación', 'Revisión', 0.46, 0.8],
    ['Aprobación', 'Dirección', 0.7, 0.1],
    ['Tareas', 'Aplicar el cambio', 0.7, 0.5],
    ['Fin', 'Caducado', 0.93, 0.1],
    ['Fin', 'Retirado', 0.93, 0.3],
    ['Fin', 'Aplicado', 0.93, 0.5],
    ['Fin', 'Rechazado', 0.93, 0.8],
  ]);
  await join(
    page,
    [start, 'Enviado', 'Según el riesgo'],
    ['Según el riesgo', 'Caso 1', 'Comités'],
    ['Según el riesgo', 'En otro caso', 'Revisión'],
    ['Comités', 'Aceptada', 'Aplicar el cambio'],
    ['Comités', 'Rechazada', 'Rechazado'],
    ['Dirección', 'Aceptada', 'Aplicar el cambio'],
    ['Dirección', 'Rechazada', 'Rechazado'],
    ['Revisión', 'Aceptada', 'Aplicar el cambio'],
    ['Revisión', 'Rechazada', 'Rechazado'],
    ['Aplicar el cambio', 'Completadas', 'Aplicado'],
  );
}

async function configure(page: Page): Promise<void> {
  await askAboutRisk(page);
  await decideByRisk(page);
  await composeBodies(page);

  const direction = await openSettings(page, 'Dirección');
  await choose(page, direction, 'Votantes', 'Teresa Aguilar');
  await giveDeadline(direction, 1, 'Caducado');
  const review = await openSettings(page, 'Revisión');
  await choose(page, review, 'Votantes', 'Gestor de lanzamientos');
  await giveDeadline(review, 2, 'Dirección');

  await giveTask(page, 'Aplicar el cambio', { name: 'Aplicar', who: 'Equipo de operaciones', days: 1 });
  await endAs(page, 'Rechazado', 'Rechazada');
  await endAs(page, 'Retirado', 'Cancelada');
  await endAs(page, 'Caducado', 'Cancelada');
  await expectNoProblems(page);
}

async function askAboutRisk(page: Page): Promise<void> {
  const form = await openSettings(page, start);
  await switchOn(await addField(page, form, 'Texto corto', 'Qué cambia'), 'Obligatorio');
  const risk = await addField(page, form, 'Opción', 'Riesgo');
  await switchOn(risk, 'Obligatorio');
  for (const [at, name] of ['Bajo', 'Medio', 'Alto'].entries()) {
    await risk.getByRole('button', { name: 'Agregar opción' }).click();
    await risk.getByRole('textbox', { name: `Opción ${at + 1}` }).fill(name);
  }
  await risk.getByText('Botones de opción').click();
  await expect(form.getByRole('region', { name: 'Vista previa' }).getByRole('radio')).toHaveCount(3);
}

/** What is risky goes to the committees, what is not goes on at once, and what lies between to a manager. */
async function decideByRisk(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Según el riesgo');
  await addTest(panel.getByRole('group', { name: 'Se sigue por aquí si' }), 1, 'Riesgo');
  await panel.getByRole('button', { name: 'Agregar caso' }).click();
  for (const [at, name, risk] of [
    [0, 'Arriesgado', 'Alto'],
    [1, 'Sin riesgo', 'Bajo'],
  ] as const) {
    const one = cards(panel, 'Casos').nth(at);
    await one.getByRole('textbox', { name: 'Nombre de la salida' }).fill(name);
    await chooseOne(page, one, 'Campo', 'Riesgo');
    await pick(page, one, 'Valor', risk);
    await expect(one).toContainText(`Se cumple si «Riesgo» es ${risk}.`);
  }
  await leadTo(panel, 'Sin riesgo', 'Aplicar el cambio');
  await expectExits(panel, {
    Arriesgado: 'Comités',
    'Sin riesgo': 'Aplicar el cambio',
    'En otro caso': 'Revisión',
  });
}

/** Three bodies, each with a rule of its own; any of them may also withdraw the change. */
async function composeBodies(page: Page): Promise<void> {
  const panel = await openSettings(page, 'Comités');
  for (const [at, [name, voters, rule]] of bodies.entries()) {
    if (at > 0) await panel.getByRole('button', { name: 'Agregar órgano' }).click();
    const one = at === 0 ? panel.getByRole('region', { name: 'Quiénes aprueban' }) : cards(panel, list).nth(at);
    await choose(page, one, 'Votantes', voters);
    await pick(page, one, 'Regla', rule);
    if (at > 0) await one.getByRole('textbox', { name: 'Nombre del órgano' }).fill(name);
  }
  await unfold(panel, list, 'Órgano 1');
  await cards(panel, list).first().getByRole('textbox', { name: 'Nombre del órgano' }).fill(bodies[0][0]);
  await switchOn(outcome(panel, 'Cancelada'), 'Se puede elegir');
  await leadTo(panel, 'Cancelada', 'Retirado');
  await giveDeadline(panel, 2, 'Dirección');
  await panel.getByRole('button', { name: 'Agregar recordatorio' }).click();
  await choose(page, panel, 'Avisar al vencer a', 'Gestor de lanzamientos');
}
