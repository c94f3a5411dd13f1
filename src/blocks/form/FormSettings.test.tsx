import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, requester } from '#blocks/drawn.ts';
import { choose, pick, press, showSettings, type } from '#blocks/settings.testing.tsx';
import { fieldKinds } from '#fields/index.ts';
import { say } from '#text/i18n.ts';
import { readForm } from './form.ts';
import { readStart } from '#blocks/start/start.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const asking = draw('P')
  .field('version', 'shortText', 'Versión')
  .field('boss', 'people', 'Jefes')
  .field('notes', 'longText', 'Notas')
  .start('Inicio', { asks: ['version*', 'boss*'] })
  .approval('Aprobar', { voters: [answer('boss')] })
  .on('rejected')
  .end('No', 'rejected')
  .form('Resultados', { who: requester, asks: ['notes'] })
  .end('Fin')
  .process();

const items = (data: Parameters<typeof readStart>[0]) => readStart(data).items;

test('a field is added, open with its name in focus', async () => {
  const shown = showSettings(asking, 'Inicio');

  await choose('Agregar campo', 'Fecha');

  expect(shown.process().fields['f4']).toMatchObject({ type: 'date', label: 'Fecha', key: 'fecha' });
  expect(items(shown.block().data).at(-1)).toEqual({ field: 'f4', required: false, readOnly: false });
  expect(document.activeElement).toBe(screen.getByLabelText('Nombre'));
  expect(shown.did).toEqual(['agregar un campo a «Inicio»']);
});

test('the menu offers every field kind, and the fields that other forms ask', async () => {
  showSettings(asking, 'Inicio');

  press('Agregar campo');

  const offered = (await screen.findAllByRole('menuitem', { hidden: true })).map((item) => item.textContent);
  expect(offered).toEqual([...fieldKinds.map(({ type: name }) => say({ code: `${name}.name` }, 'es')), 'Notas']);
});

test('a field is renamed, its key follows until it was written by hand', () => {
  const shown = showSettings(asking, 'Inicio');
  press(/^Versión/u);

  type('Nombre', 'Versión final');
  expect(shown.process().fields['f1']).toMatchObject({ label: 'Versión final', key: 'version_final' });

  type('Clave', 'v');
  type('Nombre', 'Versión');
  expect(shown.process().fields['f1']).toMatchObject({ label: 'Versión', key: 'v' });
});

test('help, required, read only and initial answer apply at once', () => {
  const shown = showSettings(asking, 'Inicio');
  press(/^Versión/u);

  type('Ayuda', 'Por ejemplo 4.2');
  type('Respuesta inicial', '1.0');
  fireEvent.click(screen.getByLabelText('Obligatorio'));
  fireEvent.click(screen.getByLabelText('Solo lectura'));

  expect(shown.process().fields['f1']).toMatchObject({ help: 'Por ejemplo 4.2', initial: '1.0' });
  expect(items(shown.block().data)[0]).toEqual({ field: 'f1', required: false, readOnly: true });
});

test('a field is shown only where a condition holds, which is built, tried in the preview and taken away', async () => {
  const shown = showSettings(asking, 'Resultados');
  press(/^Notas/u);

  press('Mostrarlo solo si…');
  expect(screen.getByText('Elige el campo que decide.')).toBeDefined();
  await pick('Campo', 'Versión');
  expect(readForm(shown.block().data).items).toMatchObject([{ field: 'f3', showWhen: { is: 'all' } }]);
  expect(screen.getByText(/con condición/u)).toBeDefined();

  press('Mostrarlo siempre');
  expect(readForm(shown.block().data).items).toEqual([{ field: 'f3', required: false, readOnly: false }]);
});

test('what is wrong with a field is said beside its control', () => {
  showSettings(asking, 'Inicio');
  press(/^Versión/u);

  type('Clave', 'Mala clave');
  type('Nombre', '');

  expect(screen.getByText('Hay un campo sin nombre. Escríbelo.')).toBeTruthy();
  expect(screen.getByText(/La clave «Mala clave».*no sirve/u)).toBeTruthy();
});

test('fields are put in order by the menu', async () => {
  const shown = showSettings(asking, 'Inicio');

  await choose('Acciones de Jefes', 'Subir');

  expect(items(shown.block().data).map((item) => item.field)).toEqual(['f2', 'f1']);
  expect(shown.did).toEqual(['mover el campo «Jefes»']);
});

test('a field goes with its question, unless it is used elsewhere: then it is said where', async () => {
  const shown = showSettings(asking, 'Inicio');

  await choose('Acciones de Versión', 'Quitar');
  expect(shown.process().fields['f1']).toBeUndefined();

  await choose('Acciones de Jefes', 'Quitar');
  expect(shown.process().fields['f2']).toBeDefined();
  expect(items(shown.block().data).map((item) => item.field)).toEqual(['f2']);
  expect(screen.getByText(/se usa en «Aprobar»/u)).toBeTruthy();
});

test('a field that another form asks too is only asked no more', async () => {
  const shown = showSettings(asking, 'Resultados');

  await choose('Agregar campo', 'Versión');
  expect(readForm(shown.block().data).items.at(-1)).toEqual({ field: 'f1', required: false, readOnly: true });
  expect(screen.getByText(/También lo pide otro formulario/u)).toBeTruthy();

  await choose('Acciones de Versión', 'Quitar');
  expect(readForm(shown.block().data).items.map((item) => item.field)).toEqual(['f3']);
  expect(shown.process().fields['f1']).toBeDefined();
});

test('the preview follows every change, and can be tried', () => {
  showSettings(asking, 'Inicio');
  const preview = () => within(screen.getByRole('region', { name: 'Vista previa' }));
  expect(preview().getByRole('textbox', { name: /Versión/u })).toBeTruthy();

  press(/^Versión/u);
  type('Nombre', 'Número de versión');
  expect(preview().getByRole('textbox', { name: /Número de versión/u })).toBeTruthy();

  fireEvent.click(preview().getByRole('button', { name: 'Enviar' }));
  expect(preview().getByText(/Faltan 2 respuestas/u)).toBeTruthy();
});

test('who fills a form in is one person, group, field, or the requester', async () => {
  const shown = showSettings(asking, 'Resultados');

  await pick('Persona o grupo', 'Mar');
  expect(readForm(shown.block().data).who).toEqual({ is: 'person', id: 'mar' });
  expect(shown.did).toEqual(['cambiar quién completa «Resultados»']);
});

test('instructions are part of the form and of its preview', () => {
  const shown = showSettings(asking, 'Resultados');

  type('Instrucciones', 'Versión {{ version }}');

  expect(readForm(shown.block().data).instructions).toBe('Versión {{ f1 }}');
});
