import { expect, type Locator, type Page } from '@playwright/test';
import { leaveEditor, save } from './editor.ts';
import { choose, write, writeMoment } from './forms.ts';
import { assignNow, publishVersion, takeTemplate } from './processes.ts';
import { expectAt, openCategory, sendRequest } from './requests.ts';
import { actAs, beginWithSample } from './start.ts';
import { doTasks, fillForm, vote } from './work.ts';

/** What is released in the stories. */
export const release = {
  version: '4.2.0',
  description: 'Facturación electrónica para todas las sedes.',
  date: '15/12/2030',
  time: '22:30',
  scope: 'Portal de clientes y facturación.',
  approvers: ['Teresa Aguilar', 'Irene Molina', 'Luis Herrera'],
} as const;

/** The blocks of the release process, by the names that people see. */
export const blocks = {
  start: 'Formulario de inicio',
  change: 'Solicitud de cambio (RFC) y comité financiero (FSC)',
  planning: 'Planificación del lanzamiento',
  review: 'Revisión del plan de lanzamiento',
  build: 'Construir la versión final',
  uat: 'Pruebas de aceptación de usuarios (UAT)',
  results: 'Resultados de UAT',
  prepare: 'Preparar el lanzamiento',
  implementation: 'Aprobación del plan de implementación',
  launch: 'Lanzar versión final',
  confirmation: 'Confirmación de implementación exitosa',
  notice: 'Notificación de lanzamiento exitoso',
  completed: 'Finalizada',
  rejected: 'Rechazada',
  cancelled: 'Cancelada',
} as const;

export const processName = 'Gestión de lanzamientos';
export const category = 'IT › Gestión de lanzamientos';

/** A browser in which the release process is published and serves IT › Gestión de lanzamientos. */
export async function setUpReleases(page: Page): Promise<void> {
  await beginWithSample(page);
  await takeTemplate(page, processName);
  await save(page);
  await leaveEditor(page);
  await publishVersion(page, processName, 1);
  await assignNow(page, category);
}

/** Answers the five default fields of the start form. */
export async function fillRelease(page: Page, form: Locator): Promise<void> {
  await write(form, 'Versión del lanzamiento', release.version);
  await write(form, 'Descripción del lanzamiento', release.description);
  await writeMoment(form, 'Fecha y hora', release.date, release.time);
  await write(form, 'Alcance', release.scope);
  await choose(page, form, 'Aprobadores', ...release.approvers);
}

/** Marta Gil asks for a release, and it waits for the committees; gives its number. */
export async function askForRelease(page: Page): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', 'Gestión de lanzamientos');
  await fillRelease(page, page.getByRole('main'));
  const number = await sendRequest(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number} Lanzamiento ${release.version}`);
  await expectAt(page, blocks.change);
  return number;
}

/** Step 2: both committees accept. */
export async function acceptChange(page: Page): Promise<void> {
  await vote(page, 'Ana Torres', { block: blocks.change, body: 'RFC', outcome: 'Aceptada' });
  await expectAt(page, blocks.change);
  await vote(page, 'Diego Romero', { block: blocks.change, body: 'FSC', outcome: 'Aceptada' });
  await expectAt(page, blocks.planning);
}

/** Step 3: the release manager plans. @param others tasks that the story has added */
export async function plan(page: Page, ...others: readonly string[]): Promise<void> {
  const tasks = ['Definir alcance y calendario', 'Asignar responsables', 'Preparar plan de reversión', ...others];
  await doTasks(page, 'Gestor de lanzamientos', blocks.planning, tasks);
  await expectAt(page, blocks.review);
}

/** Step 4: everybody chosen as Aprobadores accepts the plan. */
export async function acceptPlan(page: Page): Promise<void> {
  const [last = '', ...others] = [...release.approvers].toReversed();
  for (const person of others) {
    await vote(page, person, { block: blocks.review, outcome: 'Aceptada' });
    await expectAt(page, blocks.review);
  }
  await vote(page, last, { block: blocks.review, outcome: 'Aceptada' });
  await expectAt(page, blocks.build);
}

/** Step 5: two of the development team build. */
export async function build(page: Page): Promise<void> {
  await doTasks(page, 'Elena Vargas', blocks.build, ['Compilar la versión']);
  await expectAt(page, blocks.build);
  await doTasks(page, 'Fabián Soto', blocks.build, ['Probar en integración']);
  await expectAt(page, blocks.uat);
}

/** Step 6: the reviewer accepts, and writes down the results. */
export async function acceptUat(page: Page): Promise<void> {
  await vote(page, 'Revisor UAT', { block: blocks.uat, outcome: 'Aceptada' });
  await expectAt(page, blocks.results);
  await fillForm(page, 'Revisor UAT', blocks.results, {
    Resultados: '48 casos, 48 correctos.',
    Análisis: 'Sin errores graves.',
    'Lecciones aprendidas': 'Probar antes con datos reales.',
    Feedback: 'Las sedes están conformes.',
  });
  await expectAt(page, blocks.prepare);
}

/** Step 7: operations prepares. */
export async function prepare(page: Page): Promise<void> {
  const tasks = [
    'Configurar scripts de despliegue',
    'Programar la ventana de lanzamiento',
    'Notificar a los interesados',
  ];
  await doTasks(page, 'Gloria Peña', blocks.prepare, tasks);
  await expectAt(page, blocks.implementation);
}

/** Step 8: the change committee accepts. */
export async function acceptImplementation(page: Page): Promise<void> {
  await vote(page, 'Irene Molina', { block: blocks.implementation, outcome: 'Aceptada' });
  await expectAt(page, blocks.launch);
}

/** Step 9: operations launches. */
export async function launch(page: Page): Promise<void> {
  await doTasks(page, 'Hugo Castro', blocks.launch, ['Ejecutar el despliegue', 'Comprobar los servicios']);
  await expectAt(page, blocks.confirmation);
}
