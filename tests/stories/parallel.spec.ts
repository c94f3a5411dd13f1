import type { Page } from '@playwright/test';
import { block, blockNames, connect, dragFromPalette, fit, openSettings, paletteItem } from './actions/editor.ts';
import { choose, write } from './actions/forms.ts';
import { goToProcesses, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, expectHistory, missing, openCategory, sendRequest } from './actions/requests.ts';
import { addField, cards, switchOn, unfold } from './actions/settings.ts';
import { actAs, beginWithSample, goTo } from './actions/start.ts';
import { vote } from './actions/work.ts';
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

/** The split is one gesture: it comes with its join, connected by two branches. */
async function draw(page: Page): Promise<void> {
  await goToProcesses(page);
  await page.getByRole('button', { name: 'Agregar', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill(process);
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
  await nameBranches(page);
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

async function nameBranches(page: Page): Promise<void> {
  const split = await openSettings(page, 'División');
  for (const [at, name] of ['Legal', 'Seguridad'].entries()) {
    await unfold(split, 'Ramas', `Rama ${at + 1}`);
    await cards(split, 'Ramas').nth(at).getByRole('textbox', { name: 'Nombre de la rama' }).fill(name);
  }
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
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
  await expect(missing(page).getByRole('heading', { level: 3 })).toHaveText([legal, security]);
  await expect(page.getByRole('img', { name: `Abierto ahora: ${legal} y ${security}.`, exact: false })).toBeVisible();
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
  await expect(page.getByRole('main')).toContainText('Nada espera por ti');
}
