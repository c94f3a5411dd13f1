import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { blockNames, leaveEditor, openSettings, save } from './actions/editor.ts';
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
import { addField, addTask, card, cards, openBlock, removeCard, switchOn, unfold } from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo, owner } from './actions/start.ts';
import { vote } from './actions/work.ts';
import { expect, test } from './story.ts';

/** Section 2 of the text asks to adapt the template; these are the changes of the story. */
const ownField = 'Sistemas afectados';
const ownTask = 'Reservar el entorno de pruebas';

test.describe.configure({ timeout: 300_000 });

test('the release process: taken from its template, adapted, published, assigned and followed to a successful release', async ({
  page,
}) => {
  await test.step('#1 Configuración inicial', () => startFromTemplate(page));
  await test.step('#2 Edita la plantilla', () => adapt(page));
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

/** Section 2: a double click on every block, in the order of the text, and the changes that it invites to. */
async function adapt(page: Page): Promise<void> {
  await test.step('1. Formulario de inicio', async () => {
    const panel = await openBlock(page, blocks.start, 'Inicio', { Enviado: blocks.change });
    const defaults = [
      'Versión del lanzamiento',
      'Descripción del lanzamiento',
      'Fecha y hora',
      'Alcance',
      'Aprobadores',
    ];
    await expect(cards(panel, 'Campos')).toHaveText(
      defaults.map((name) => new RegExp(`^${name}.* · obligatorio$`, 'u')),
    );
    await addField(page, panel, 'Texto corto', 'Campo que sobra');
    const added = await addField(page, panel, 'Texto largo', ownField);
    await removeCard(page, panel, 'Campos', 'Campo que sobra');
    await switchOn(added, 'Obligatorio');
    await expect(added).toContainText('Texto largo · obligatorio');
    await expect(cards(panel, 'Campos')).toHaveCount(6);
    await expect(
      panel.getByRole('region', { name: 'Vista previa' }).getByRole('textbox', { name: ownField }),
    ).toBeVisible();
  });

  await test.step('2. RFC y comité financiero', async () => {
    const panel = await openBlock(page, blocks.change, 'Aprobación', {
      Aceptada: blocks.planning,
      Rechazada: blocks.rejected,
      Cancelada: blocks.cancelled,
    });
    await expect(cards(panel, 'Órganos que aprueban')).toHaveText([/^RFC.*basta una$/u, /^FSC.*basta una$/u]);
    await expect(await unfold(panel, 'Órganos que aprueban', 'RFC')).toContainText('Comité RFC');
    await expect(await unfold(panel, 'Órganos que aprueban', 'FSC')).toContainText('Comité financiero (FSC)');
  });

  await test.step('3. Planificación del lanzamiento', async () => {
    const panel = await openBlock(page, blocks.planning, 'Tareas', { Completadas: blocks.review });
    await expect(cards(panel, 'Tareas')).toHaveCount(3);
    await addTask(page, panel, { name: ownTask, who: 'Gestor de lanzamientos', days: 4 });
    await expect(card(panel, 'Tareas', ownTask)).toContainText('Gestor de lanzamientos · 4 días');
  });

  await test.step('4. Revisión del plan', async () => {
    const panel = await openBlock(page, blocks.review, 'Aprobación', {
      Aceptada: blocks.build,
      Rechazada: blocks.planning,
      Cancelada: blocks.cancelled,
    });
    await expect(panel.getByText('Según «Aprobadores»')).toBeVisible();
  });

  await test.step('5. Construir la versión final', async () => {
    const panel = await openBlock(page, blocks.build, 'Tareas', { Completadas: blocks.uat });
    await expect(cards(panel, 'Tareas')).toHaveCount(2);
  });

  await test.step('6. Pruebas de aceptación de usuarios, y sus resultados', async () => {
    const panel = await openBlock(page, blocks.uat, 'Aprobación', {
      Aceptada: blocks.results,
      Rechazada: blocks.build,
    });
    await expect(panel.getByText('Revisor UAT', { exact: true })).toBeVisible();
    const form = await openBlock(page, blocks.results, 'Formulario', { Enviado: blocks.prepare });
    const asked = ['Resultados', 'Análisis', 'Lecciones aprendidas', 'Feedback'];
    await expect(cards(form, 'Campos')).toContainText(asked);
  });

  await test.step('7. Preparar el lanzamiento', async () => {
    const panel = await openBlock(page, blocks.prepare, 'Tareas', { Completadas: blocks.implementation });
    const tasks = [
      'Configurar scripts de despliegue',
      'Programar la ventana de lanzamiento',
      'Notificar a los interesados',
    ];
    await expect(cards(panel, 'Tareas')).toContainText(tasks);
  });

  await test.step('8. Aprobación del plan de implementación', async () => {
    await openBlock(page, blocks.implementation, 'Aprobación', {
      Aceptada: blocks.launch,
      Rechazada: blocks.planning,
      Cancelada: blocks.cancelled,
    });
  });

  await test.step('9. Lanzar versión final', async () => {
    const panel = await openBlock(page, blocks.launch, 'Tareas', { Completadas: blocks.confirmation });
    await expect(cards(panel, 'Tareas')).toHaveCount(2);
  });

  await test.step('10. Confirmación de implementación exitosa', async () => {
    await openBlock(page, blocks.confirmation, 'Aprobación', {
      Aceptada: blocks.notice,
      'Con problemas': blocks.planning,
    });
  });

  await test.step('11. Notificación de lanzamiento exitoso', async () => {
    const panel = await openBlock(page, blocks.notice, 'Notificación', { Enviada: blocks.completed });
    for (const who of ['Solicitante', 'Según «Aprobadores»', 'Interesados'])
      await expect(panel.getByText(who, { exact: true })).toBeVisible();
  });

  await test.step('Finales', async () => {
    for (const [name, result] of [
      [blocks.completed, 'Finalizada'],
      [blocks.rejected, 'Rechazada'],
      [blocks.cancelled, 'Cancelada'],
    ] as const) {
      const panel = await openSettings(page, name);
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Fin');
      await expect(panel.getByRole('radio', { name: result })).toBeChecked();
    }
  });
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
