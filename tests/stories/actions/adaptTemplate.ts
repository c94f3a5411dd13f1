import { expect, test, type Page } from '@playwright/test';
import { openSettings } from './editor.ts';
import { blocks } from './release.ts';
import {
  addField,
  addTask,
  card,
  cards,
  expectExits,
  openBlock,
  outcome,
  removeCard,
  switchOn,
  unfold,
} from './settings.ts';

/** Section 2 of the text asks to adapt the template; these are the changes of the story. */
export const ownField = 'Sistemas afectados';
export const ownTask = 'Reservar el entorno de pruebas';

/** Section 2: a double click on every block, in the order of the text, and the changes that it invites to. */
export async function adaptTemplate(page: Page): Promise<void> {
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
    await expect(outcome(panel, 'Rechazada').getByRole('switch', { name: 'Comentario obligatorio' })).toBeChecked();
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
    const third = outcome(panel, 'Cancelada');
    await switchOn(third, 'Se puede elegir');
    await expectExits(panel, { Aceptada: blocks.results, Rechazada: blocks.build, Cancelada: null });
    await page.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await expectExits(panel, { Aceptada: blocks.results, Rechazada: blocks.build });
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
