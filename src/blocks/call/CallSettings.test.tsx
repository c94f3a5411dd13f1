import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pick, press, showSettings, type } from '#blocks/settings.testing.tsx';
import { calling } from './call.testing.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const show = () => showSettings(calling({ url: '' }), 'Llamar');

test('an address is asked for, and kept with the ids of its answers', () => {
  const shown = show();
  expect(screen.getByText('Escribe la dirección a la que se llama.')).toBeDefined();

  type('Dirección', 'https://api.example/{{name}}');

  expect(shown.block().data['url']).toBe('https://api.example/{{f1}}');
  expect(shown.did).toEqual(['cambiar adónde llama «Llamar»']);
});

test('what only asks has no body', async () => {
  const shown = show();
  expect(screen.queryByLabelText('Cuerpo en JSON')).toBeNull();

  await pick('Qué se hace', 'Enviar algo nuevo (POST)');
  type('Cuerpo en JSON', '{"a": ');

  expect(shown.block().data).toMatchObject({ method: 'POST', body: '{"a": ' });
  expect(screen.getByText('El cuerpo no es JSON. Revisa comas, llaves y comillas.')).toBeDefined();
});

test('headers come and go, and it says that none of them is secret', () => {
  const shown = show();
  expect(screen.getByText(/Aquí nada es secreto/u)).toBeDefined();

  press('Agregar cabecera');
  type('Nombre', 'X-Key');
  type('Valor', '{{order}}');
  expect(shown.block().data['headers']).toEqual([{ name: 'X-Key', value: '{{f3}}' }]);

  press('Quitar la cabecera 1');
  expect(shown.block().data['headers']).toEqual([]);
});

test('how long and how often', async () => {
  const shown = show();

  type('Cuánto se espera una respuesta (segundos)', '9');
  type('Cuántas veces se intenta de nuevo', '3');
  type('Cuánto', '2');
  await pick('Unidad', 'horas');

  expect(shown.block().data).toMatchObject({ timeout: 9, retries: { times: 3, wait: { hours: 2 } } });
});

test('a part of the response goes into a field', async () => {
  const shown = show();

  press('Anotar una respuesta');
  type('Dónde está en la respuesta', 'data.id');
  await pick('Campo que la recibe', 'Pedido');

  expect(shown.block().data['takes']).toEqual([{ path: 'data.id', field: 'f3' }]);
});
