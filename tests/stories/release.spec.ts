import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { adaptTemplate, ownField, ownTask } from './actions/adaptTemplate.ts';
import { blockNames, leaveEditor, save } from './actions/editor.ts';
import { write } from './actions/forms.ts';
import { assignNow, goToProcesses, publishVersion, rowOf, takeTemplate, templateOf } from './actions/processes.ts';
import {
  acceptChange,
  acceptImplementation,
  acceptPlan,
  acceptUat,
  blocks,
  build,
  category,
  fillRelease,
  launch,
  plan,
  prepare,
  processName,
  release,
} from './actions/release.ts';
import {
  expectAt,
  expectEnded,
  expectHistory,
  expectInList,
  missing,
  openCategory,
  sendRequest,
} from './actions/requests.ts';
import { actAs, beginWithSample, beMyself, goTo, owner } from './actions/start.ts';
import { vote } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 300_000 });

test('the release process: taken from its template, adapted, published, assigned and followed to a successful release', async ({
  page,
}) => {
  await test.step('#1 Configuración inicial', () => startFromTemplate(page));
  await test.step('#2 Edita la plantilla', () => adaptTemplate(page));
  await test.step('#3 Publica tu proceso', () => publish(page));
  await test.step('Una solicitud sigue el flujo hasta el final', () => follow(page));
});

async function startFromTemplate(page: Page): Promise<void> {
  await beginWithSample(page);
  await goToProcesses(page);
  for (const name of ['Agregar', 'Importar'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  const template = templateOf(page, processName);
  await expect(template.getByRole('img', { name: processName })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await template.getByRole('button', { name: 'Descargar vista previa' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('gestion-de-lanzamientos.svg');
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(namesIn(svg).toSorted()).toEqual(Object.values(blocks).toSorted());
  const drawn = wordsOf(svg);
  for (const name of Object.values(blocks)) expect(drawn).toContain(wordsOf(name).slice(0, 20));

  await takeTemplate(page, processName);
  await expect(page).toHaveTitle(/Editor de Diagramas/u);
  await expect.poll(() => blockNames(page).then((names) => names.toSorted())).toEqual(Object.values(blocks).toSorted());
}

/** The whole name of each block, which a browser shows over it. */
function namesIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<g [^>]*><title>([^<]*)<\/title>/gu)].map(([, title = '']) => title.split(' · ')[0] ?? '');
}

/** What is written on the drawing, without spaces: a name takes two lines at most, and is cut when it is longer. */
function wordsOf(svg: string): string {
  return svg
    .replaceAll(/<(title|desc)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s/gu, '');
}

/** Section 3: Guardar, back to Procesos, Publicar versión, and the category. */
async function publish(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
  await save(page);
  await leaveEditor(page);
  await expect(rowOf(page, processName)).toContainText('Sin publicar');
  await publishVersion(page, processName, 1, 'Primera versión del proceso');
  await assignNow(page, category);
  await expect(rowOf(page, processName)).toContainText('Publicada v1');
  await expect(rowOf(page, processName)).toContainText(category);
  await goTo(page, 'Catálogo de servicios');
  const served = page
    .getByRole('region', { name: 'IT' })
    .getByRole('row')
    .filter({ hasText: 'Pide que una versión nueva' });
  await expect(served).toContainText('Publicada v1');
}

/** From then on a request follows the flow. */
async function follow(page: Page): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', 'Gestión de lanzamientos');
  const main = page.getByRole('main');
  await fillRelease(page, main);

  // The field that was made required holds the request back, in words, until it is answered.
  await main.getByRole('button', { name: 'Enviar solicitud' }).click();
  await expect(main.getByRole('alert')).toContainText(`${ownField} – Falta responder.`);
  await write(main, ownField, 'Portal de clientes');
  const number = await sendRequest(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number} Lanzamiento ${release.version}`);
  await expectAt(page, blocks.change);
  await expect(missing(page)).toContainText('Ana Torres');

  await acceptChange(page);
  await plan(page, ownTask);
  await acceptPlan(page);
  await build(page);
  await acceptUat(page);
  await prepare(page);
  await acceptImplementation(page);
  await launch(page);
  await vote(page, 'Gestor de lanzamientos', { block: blocks.confirmation, outcome: 'Aceptada' });

  await expectEnded(page, 'Finalizada');
  await expectHistory(
    page,
    `Se envió la solicitud ${number}.`,
    `«${blocks.change}» terminó: Aceptada.`,
    `Empezó «${blocks.planning}».`,
    `«${blocks.planning}» terminó: Completadas.`,
    `«${blocks.review}» terminó: Aceptada.`,
    `«${blocks.build}» terminó: Completadas.`,
    `«${blocks.uat}» terminó: Aceptada.`,
    `«${blocks.results}» terminó: Enviado.`,
    `«${blocks.prepare}» terminó: Completadas.`,
    `«${blocks.implementation}» terminó: Aceptada.`,
    `«${blocks.launch}» terminó: Completadas.`,
    `«${blocks.confirmation}» terminó: Aceptada.`,
    'Preparó un correo para 5 personas',
    'La solicitud terminó: Finalizada.',
  );
  await expectHistory(page, `por ${owner}, actuando como Ana Torres`, `por ${owner}, actuando como Hugo Castro`);
  await expectInList(page, number, 'Finalizada');
  await readMail(page);
}

/** Bandeja de salida: one mail, with the release's version in it, to everybody once. */
async function readMail(page: Page): Promise<void> {
  await beMyself(page);
  await goTo(page, 'Bandeja de salida');
  const subject = `Lanzamiento ${release.version} completado con éxito`;
  const mails = page.getByRole('list', { name: 'Correos' }).getByRole('button');
  await expect(mails).toHaveCount(1);
  await mails.click();
  const mail = page.getByRole('article');
  await expect(mail.getByRole('heading', { name: subject })).toBeVisible();
  for (const name of ['Marta Gil', 'Teresa Aguilar', 'Luis Herrera', 'Karen Lozano', 'Irene Molina']) {
    await expect(mail.getByText(`${name} <`)).toHaveCount(1);
  }
  const body = mail.getByRole('group', { name: 'Texto del correo' });
  await expect(body).toContainText(`El lanzamiento de la versión ${release.version} se completó con éxito`);
  await expect(body).toContainText(release.scope);
  await expect(body).toContainText('15 dic 2030, 22:30');

  const downloading = page.waitForEvent('download');
  await mail.getByRole('button', { name: 'Descargar .eml' }).click();
  const eml = await readFile(await (await downloading).path(), 'utf8');
  expect(eml).toContain('To: ');
  expect(eml).toContain('marta.gil@example.com');
  await expect(mail).toContainText('Descargada');
}
