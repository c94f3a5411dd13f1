import type { Locator, Page } from '@playwright/test';
import { draw as written } from '#blocks/draw.ts';
import { block, blockNames, connect, dragFromPalette, fit, openSettings, paletteItem } from './actions/editor.ts';
import { choose, chooseOne, pick, write } from './actions/forms.ts';
import { addProcess, editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { addField, card, nameBranches, switchOn, unfold } from './actions/settings.ts';
import { actAs, beginWithSample, goTo } from './actions/start.ts';
import { answerStep, stepOf, vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

const process = 'Compra con revisiones';
const legal = 'Revisión legal';
const security = 'Revisión de seguridad';
const names = ['Compra denegada', 'División', 'Fin', 'Formulario de inicio', legal, security, 'Unión'];

test('two checks at once, drawn with the mouse: both are done by different people, or one rejection ends both', async ({
  page,
}) => {
  await beginWithSample(page);
  await test.step('se dibuja de la nada y se publica', async () => {
    await draw(page);
    await publishToNew(page, process);
  });
  await test.step('las dos revisiones se aceptan, cada una por su persona', () => acceptBoth(page));
  await test.step('una revisión rechazada se lleva la otra', () => rejectOne(page));
});

const some = 'Gasto con revisiones';
const expense = written(some)
  .field('amount', 'number', 'Importe')
  .field('abroad', 'yesNo', 'Es en el extranjero')
  .field('seen', 'shortText', 'Qué se vio')
  .start('Inicio', { asks: ['amount*', 'abroad'] })
  .split('Revisar', ['Dirección', 'Viajes', 'Archivo'])
  .on('Dirección')
  .form('Mirar el importe', { asks: ['seen'] })
  .join('La primera')
  .from('Revisar')
  .on('Viajes')
  .form('Mirar el viaje', { asks: ['seen'] })
  .to('La primera')
  .from('Revisar')
  .on('Archivo')
  .form('Archivar sin más', { asks: ['seen'] })
  .to('La primera')
  .from('La primera')
  .end('Revisado')
  .process();

test('only the ways begin whose condition holds, and the first one done is enough', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, expense, info.outputPath('gasto.sdw'));
  await editProcess(page, some);
  await test.step('se pone una condición a cada rama y se espera la primera', () => condition(page));
  await publishToNew(page, some);

  await test.step('empiezan las dos que cumplen; la primera que termina se lleva la otra', async () => {
    await spend(page, '900', 'Sí');
    await expectAt(page, 'Mirar el importe', 'Mirar el viaje');
    await answerStep(stepOf(page, 'Mirar el viaje'), {});
    await expectEnded(page, 'Finalizada');
    await expectHistory(
      page,
      '«Revisar» inició 2 ramas: Dirección y Viajes.',
      '«Mirar el viaje» terminó: Enviado.',
      '«Mirar el importe» se abandonó',
      'La solicitud terminó: Finalizada.',
    );
  });
  await test.step('empieza una sola', async () => {
    await spend(page, '900', 'No');
    await expectAt(page, 'Mirar el importe');
  });
  await test.step('si no se cumple ninguna, la de los demás casos', async () => {
    await spend(page, '9', 'No');
    await expectAt(page, 'Archivar sin más');
    await expectHistory(page, '«Revisar» inició la rama Archivo.');
  });
});

async function condition(page: Page): Promise<void> {
  const split = await openSettings(page, 'Revisar');
  await split.getByRole('radio', { name: 'Solo las que cumplan su condición' }).check();
  const dear = await startIf(split, 'Dirección', 'Importe');
  await pick(page, dear, 'Comparación', 'es mayor que');
  await dear.getByRole('textbox', { name: 'Valor' }).fill('500');
  await startIf(split, 'Viajes', 'Es en el extranjero');
  await pick(page, split, 'Si no se cumple ninguna', 'Archivo');
  await expect(card(split, 'Ramas', 'Dirección')).toContainText('«Importe» es mayor que 500');
  await expect(card(split, 'Ramas', 'Archivo')).toContainText('Empieza cuando no se cumple ninguna otra');

  const join = await openSettings(page, 'La primera');
  await join.getByRole('radio', { name: 'Terminan las primeras' }).check();
  await expect(join.getByRole('textbox', { name: 'Cuántas ramas' })).toHaveValue('1');
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

/** Gives a branch its condition on one field; gives the line of it. */
async function startIf(split: Locator, branch: string, field: string): Promise<Locator> {
  const one = await unfold(split, 'Ramas', branch);
  await one.getByRole('button', { name: 'Poner una condición' }).click();
  const line = one.getByRole('group', { name: 'Condición 1' });
  await chooseOne(split.page(), line, 'Campo', field);
  return line;
}

async function spend(page: Page, amount: string, abroad: 'Sí' | 'No'): Promise<void> {
  await openCategory(page, 'IT', some);
  const form = page.getByRole('main');
  await write(form, 'Importe', amount);
  await form.getByRole('radiogroup', { name: 'Es en el extranjero' }).getByText(abroad, { exact: true }).click();
  await sendRequest(page);
}

/** The split is one gesture: it comes with its join, connected by two branches. */
async function draw(page: Page): Promise<void> {
  await addProcess(page, process);
  const start = await openSettings(page, 'Formulario de inicio');
  const field = await addField(page, start, 'Texto corto', 'Qué compras');
  await switchOn(field, 'Obligatorio');
  await page.getByRole('button', { name: 'Cerrar panel' }).click();

  await block(page, 'Formulario de inicio').click();
  await paletteItem(page, 'División').click();
  await expect
    .poll(() => blockNames(page).then((all) => all.toSorted()))
    .toEqual(['División', 'Formulario de inicio', 'Unión']);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  expect(await blockNames(page)).toEqual(['Formulario de inicio']);
  await page.getByRole('button', { name: 'Rehacer' }).click();

  await fit(page);
  await block(page, 'Unión').click();
  await paletteItem(page, 'Fin').click();
  await nameBranches(page, 'División', ['Legal', 'Seguridad']);
  await fit(page);
  await check(page, legal, 'Ana Torres', 0.2);
  await check(page, security, 'Bruno Díaz', 0.8);
  await fit(page);
  await dragFromPalette(page, 'Fin', 0.85, 0.15);
  const denied = await openSettings(page, 'Fin 2');
  await denied.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill('Compra denegada');
  await denied.getByRole('radio', { name: 'Rechazada' }).check();
  await page.getByRole('button', { name: 'Cerrar panel' }).click();

  for (const [branch, name] of [
    ['Legal', legal],
    ['Seguridad', security],
  ] as const) {
    await connect(page, 'División', branch, name);
    await connect(page, name, 'Aceptada', 'Unión');
    await connect(page, name, 'Rechazada', 'Compra denegada');
  }
  expect((await blockNames(page)).toSorted()).toEqual(names.toSorted());
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

/** An approval by one person, at a height of the diagram. */
async function check(page: Page, name: string, voter: string, y: number): Promise<void> {
  await fit(page);
  await dragFromPalette(page, 'Aprobación', 0.5, y);
  const panel = await openSettings(page, 'Aprobación');
  await panel.getByRole('textbox', { name: 'Nombre', exact: true }).first().fill(name);
  await choose(page, panel, 'Votantes', voter);
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
}

async function ask(page: Page, what: string): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', process);
  await write(page.getByRole('main'), 'Qué compras', what);
  const number = await sendRequest(page);
  await expectAt(page, legal, security);
  return number;
}

async function acceptBoth(page: Page): Promise<void> {
  const number = await ask(page, 'Sillas');
  await vote(page, 'Bruno Díaz', { block: security, outcome: 'Aceptada', request: number });
  await expectAt(page, legal);
  await vote(page, 'Ana Torres', { block: legal, outcome: 'Aceptada', request: number });
  await expectEnded(page, 'Finalizada');
  await expectHistory(
    page,
    `Empezó «${legal}»`,
    `Empezó «${security}»`,
    `«${security}» terminó: Aceptada.`,
    `«${legal}» terminó: Aceptada.`,
    '«Unión»',
    'La solicitud terminó: Finalizada.',
  );
}

async function rejectOne(page: Page): Promise<void> {
  const number = await ask(page, 'Mesas');
  await vote(page, 'Ana Torres', { block: legal, outcome: 'Rechazada', comment: 'Sin contrato', request: number });
  await expectEnded(page, 'Rechazada');
  await expectHistory(
    page,
    `«${legal}» terminó: Rechazada.`,
    `«${security}» se abandonó porque «${legal}» terminó: Rechazada.`,
    'La solicitud terminó: Rechazada.',
  );

  await actAs(page, 'Bruno Díaz');
  await goTo(page, 'Mi trabajo');
  await expect(page.getByRole('main')).toContainText('No tienes nada pendiente');
}
