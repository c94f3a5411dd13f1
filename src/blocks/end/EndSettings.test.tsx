import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { showSettings, type } from '#blocks/settings.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('the result and its label apply at once', () => {
  const shown = showSettings(draw('P').start('Inicio').end('Fin').process(), 'Fin');

  fireEvent.click(screen.getByRole('radio', { name: 'Rechazada' }));
  type('Etiqueta', 'No procede');

  expect(shown.block().data).toEqual({ result: 'rejected', label: 'No procede' });
  expect(shown.did).toEqual(['cambiar el resultado de «Fin»', 'cambiar la etiqueta de «Fin»']);
});
