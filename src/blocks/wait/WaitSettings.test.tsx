import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { exitsOf } from '#blocks/index.ts';
import { pick, showSettings, type } from '#blocks/settings.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function show() {
  const process = draw('P')
    .field('leaving', 'date', 'Salida')
    .field('change', 'shortText', 'Cambio')
    .start('Inicio', { asks: ['leaving*', 'change*'] })
    .wait('Espera', { days: 1 })
    .end('Fin')
    .process();
  const shown = showSettings(process, 'Espera');
  const until = () => shown.block().data['until'];
  return { ...shown, until, exits: () => exitsOf(shown.block()).map(({ id }) => id) };
}

test('a length of time in any unit applies at once', async () => {
  const shown = show();

  type('Cuánto', '3');
  await pick('Unidad', 'días hábiles');

  expect(shown.until()).toEqual({ is: 'span', span: { workingDays: 3 } });
  expect(shown.did.at(-1)).toBe('cambiar qué espera «Espera»');
});

test('a fixed date is chosen once it is whole, and asked for until then', async () => {
  const shown = show();

  await pick('Qué espera', 'Una fecha fija');
  expect(shown.until()).toEqual({ is: 'moment', at: null });
  expect(screen.getByText('Elige la fecha y la hora hasta las que se espera.')).toBeDefined();

  type('Fecha', '24/12/2026');
  expect(shown.until()).toEqual({ is: 'moment', at: null });
  type('Hora', '9');
  type('Minutos', '30');
  expect(shown.until()).toMatchObject({ at: { at: expect.stringMatching(/^2026-12-2\dT\d\d:30:00\.000Z$/u) } });
  expect(screen.queryByText('Elige la fecha y la hora hasta las que se espera.')).toBeNull();
});

test('the date of a field may be moved before or after it', async () => {
  const shown = show();

  await pick('Qué espera', 'La fecha de un campo');
  expect(screen.getByText('Elige un campo.')).toBeDefined();
  expect(screen.getByText('Una fecha sin hora llega a las 0:00 de ese día.')).toBeDefined();
  await pick('Campo de fecha', 'Salida');
  fireEvent.click(screen.getByRole('radio', { name: 'Antes' }));
  type('Cuánto', '2');

  expect(shown.until()).toEqual({ is: 'date', field: 'f1', shift: { days: 2 }, way: 'before' });
});

test('a condition has a way out when it holds, and one more when it may take so long and no longer', async () => {
  const shown = show();

  await pick('Qué espera', 'Que se cumpla una condición');
  expect(shown.exits()).toEqual(['happened']);
  fireEvent.click(screen.getByRole('switch', { name: 'Esperar como máximo' }));
  expect(shown.exits()).toEqual(['happened', 'elapsed']);
  expect(shown.until()).toMatchObject({ is: 'condition', atMost: { days: 30 } });
});

test('another request is named by a field of short text, and the limit stays', async () => {
  const shown = show();

  await pick('Qué espera', 'Que se cumpla una condición');
  fireEvent.click(screen.getByRole('switch', { name: 'Esperar como máximo' }));
  await pick('Qué espera', 'Que termine otra solicitud');
  await pick('Campo con el número de la solicitud', 'Cambio');
  type('Cuánto', '5');
  expect(shown.until()).toEqual({ is: 'request', field: 'f2', atMost: { days: 5 } });

  fireEvent.click(screen.getByRole('switch', { name: 'Esperar como máximo' }));
  expect(shown.until()).toEqual({ is: 'request', field: 'f2', atMost: null });
});

test('choosing the same again changes nothing', async () => {
  const shown = show();

  await pick('Qué espera', 'Un plazo');

  expect(shown.did).toEqual([]);
});
