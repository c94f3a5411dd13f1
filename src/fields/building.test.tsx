import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { sampleDirectory, sampleField } from './asked.testing.tsx';
import { fieldFaceOf } from './faces.tsx';
import { InitialEdit } from './InitialEdit.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function build(type: string, options: JsonObject = {}) {
  const now: { field: Field } = { field: sampleField(type, options) };
  let count = 0;
  function Builders() {
    const [field, setField] = useState(now.field);
    const { Builder } = fieldFaceOf(type);
    const onField = (next: Field) => {
      now.field = next;
      setField(next);
    };
    return (
      <UiProvider>
        {Builder !== undefined && (
          <Builder
            field={field}
            onField={onField}
            directory={sampleDirectory}
            freshId={(prefix) => `${prefix}${(count += 1)}`}
          />
        )}
        <InitialEdit field={field} onField={onField} directory={sampleDirectory} lang="es" />
      </UiProvider>
    );
  }
  render(<Builders />);
  return now;
}

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('options are added, written, moved and removed, and keep their ids', () => {
  const now = build('choice');
  const choices = () => now.field.options['choices'];

  fireEvent.click(screen.getByRole('button', { name: 'Agregar opción' }));
  write('Opción 1', 'Menor');
  fireEvent.keyDown(screen.getByLabelText('Opción 1'), { key: 'Enter' });
  write('Opción 2', 'Mayor');
  expect(choices()).toEqual([
    { id: 'o1', label: 'Menor' },
    { id: 'o2', label: 'Mayor' },
  ]);

  fireEvent.click(screen.getByRole('button', { name: 'Subir la opción 2' }));
  expect(choices()).toEqual([
    { id: 'o2', label: 'Mayor' },
    { id: 'o1', label: 'Menor' },
  ]);

  fireEvent.click(screen.getByRole('button', { name: 'Quitar la opción 1' }));
  expect(choices()).toEqual([{ id: 'o1', label: 'Menor' }]);
});

test('options are shown as a list or as buttons', () => {
  const one = build('choice');
  fireEvent.click(screen.getByRole('radio', { name: 'Botones de opción' }));
  expect(one.field.options['shown']).toBe('radios');
  cleanup();

  const several = build('choices');
  fireEvent.click(screen.getByRole('radio', { name: 'Lista desplegable' }));
  expect(several.field.options['shown']).toBe('select');
});

test('a limit may be taken away again', () => {
  const now = build('shortText', { maxLength: 40 });

  write('Máximo de caracteres', '80');
  expect(now.field.options).toEqual({ maxLength: 80 });
  write('Máximo de caracteres', '');
  expect(now.field.options).toEqual({ maxLength: null });
});

test('a setting that needs a number keeps the last good one', () => {
  const now = build('longText');
  const rows = screen.getByLabelText('Renglones a la vista');

  fireEvent.change(rows, { target: { value: '1' } });
  expect(now.field.options).toEqual({ rows: 4 });
  expect(rows).toHaveProperty('value', '1');
  fireEvent.change(rows, { target: { value: '12' } });
  expect(now.field.options).toEqual({ rows: 12 });
  fireEvent.change(rows, { target: { value: '' } });
  fireEvent.blur(rows);
  expect(now.field.options).toEqual({ rows: 12 });
  expect(rows).toHaveProperty('value', '12');
});

test('a number has limits, decimals and a unit', () => {
  const now = build('number');

  write('Mínimo', '-5');
  write('Máximo', '10');
  write('Decimales', '2');
  write('Unidad', 'h');
  expect(now.field.options).toEqual({ min: -5, max: 10, decimals: 2, unit: 'h' });
  write('Mínimo', '');
  expect(now.field.options['min']).toBeNull();
});

test.each(['date', 'dateTime'])('%s may refuse the past', (type) => {
  const now = build(type);

  fireEvent.click(screen.getByRole('checkbox'));
  expect(now.field.options).toEqual({ notPast: true });
});

test('people may be limited to a group', async () => {
  const now = build('people');

  fireEvent.click(screen.getByRole('combobox', { name: 'Solo miembros de un grupo' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Comité RFC', hidden: true }));
  expect(now.field.options).toEqual({ group: { is: 'group', id: 'rfc' } });
});

test('a group that an imported file names asks to be chosen', () => {
  build('person', { group: { is: 'unknown', who: { as: 'group', slug: 'x', name: 'Comité X' } } });

  expect(screen.getByText('Falta elegir qué grupo es «Comité X».')).toBeDefined();
});

test('files have a maximum, a heading an explanation', () => {
  const files = build('file');
  write('Máximo de archivos', '1');
  expect(files.field.options).toEqual({ maxCount: 1 });
  cleanup();

  const part = build('heading');
  write('Explicación', 'Qué se lanza.');
  expect(part.field.options).toEqual({ text: 'Qué se lanza.' });
});

test('an initial answer is kept as a process says it', async () => {
  const text = build('shortText');
  write('Respuesta inicial', 'v1');
  expect(text.field.initial).toBe('v1');
  write('Respuesta inicial', '');
  expect(text.field.initial).toBeNull();
  cleanup();

  const people = build('people');
  fireEvent.click(screen.getByRole('combobox', { name: 'Respuesta inicial' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Ana García', hidden: true }));
  expect(people.field.initial).toEqual([{ is: 'person', id: 'ana' }]);
});

test.each(['file', 'heading'])('%s takes no initial answer', (type) => {
  build(type);

  expect(screen.queryByText('Respuesta inicial')).toBeNull();
});
