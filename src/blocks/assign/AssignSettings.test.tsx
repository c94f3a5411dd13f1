import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choose, pick, press, showSettings, type } from '#blocks/settings.testing.tsx';
import type { Expression } from '#model/expression.ts';
import { readAssign } from './assign.ts';
import { assigning } from './assign.testing.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const show = (sets: Readonly<Record<string, Expression>>) => showSettings(assigning(sets), 'Anotar');
const valueOf = (shown: ReturnType<typeof show>) => readAssign(shown.block().data).sets[0]?.value;

test('a field is chosen and offered what it takes', async () => {
  const shown = show({});
  expect(screen.getByText('Agrega al menos un campo.')).toBeTruthy();

  press('Agregar campo');
  expect(screen.getByText('Elige el campo que recibe la respuesta.')).toBeTruthy();
  await pick('Campo que recibe la respuesta', 'Nombre');
  expect(screen.getByText('Escribe el texto de «Nombre».')).toBeTruthy();
  type('Texto', 'Para {{ notes }}');

  expect(readAssign(shown.block().data).sets).toEqual([{ field: 'f1', value: { is: 'text', text: 'Para {{ f2 }}' } }]);
});

test('a constant, another answer, and nothing', async () => {
  const shown = show({ total: { is: 'empty' } });

  await pick('De dónde sale', 'Un valor fijo');
  type('Valor', '12');
  expect(valueOf(shown)).toEqual({ is: 'value', value: 12 });
  await pick('De dónde sale', 'La respuesta de otro campo');
  await pick('Campo del que se toma', 'Precio');
  expect(valueOf(shown)).toEqual({ is: 'field', field: 'f3' });
  await pick('De dónde sale', 'Nada: quitar la respuesta');
  expect(valueOf(shown)).toEqual({ is: 'empty' });
});

test('a calculation of fields and numbers, rounded', async () => {
  const shown = show({ total: { is: 'empty' } });

  await pick('De dónde sale', 'Una multiplicación');
  expect(screen.getByText('Elige un campo.')).toBeTruthy();
  await pick('Campo 1 de la cuenta', 'Precio');
  press('Número');
  type('Número 2 de la cuenta', '0,21');
  expect(valueOf(shown)).toEqual({
    is: 'product',
    of: [
      { is: 'field', field: 'f3' },
      { is: 'value', value: 0.21 },
    ],
    decimals: 2,
  });
  press('Quitar el término 1');
  type('Decimales del resultado', '0');
  expect(valueOf(shown)).toEqual({ is: 'product', of: [{ is: 'value', value: 0.21 }], decimals: 0 });
});

test('a date so long after today', async () => {
  const shown = show({ day: { is: 'today', shift: null, way: 'after' } });

  await pick('Desplazamiento', 'Más tarde');
  expect(valueOf(shown)).toEqual({ is: 'today', shift: { days: 1 }, way: 'after' });
  await pick('Desplazamiento', 'Más temprano');
  expect(valueOf(shown)).toEqual({ is: 'today', shift: { days: 1 }, way: 'before' });
});

test('fields are moved and removed', async () => {
  const shown = show({ total: { is: 'empty' }, name: { is: 'empty' } });

  await choose('Acciones de Nombre', 'Subir');
  expect(readAssign(shown.block().data).sets.map(({ field }) => field)).toEqual(['f1', 'f5']);
  await choose('Acciones de Nombre', 'Quitar');
  expect(readAssign(shown.block().data).sets.map(({ field }) => field)).toEqual(['f5']);
});
