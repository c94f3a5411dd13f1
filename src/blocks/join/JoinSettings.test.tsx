import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { showSettings } from '#blocks/settings.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('what it waits for and which split it joins apply at once', async () => {
  const process = draw('P')
    .start('Inicio')
    .split('Revisar', ['a', 'b'])
    .on('a')
    .to('Listo')
    .join('Listo')
    .split('Otra', ['c', 'd'])
    .process();
  const shown = showSettings(process, 'Listo');

  fireEvent.click(screen.getByRole('radio', { name: 'Terminan las primeras' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Cuántas ramas' }), { target: { value: '2' } });
  fireEvent.click(screen.getByRole('combobox', { name: 'División que une' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Otra' }));

  const other = Object.values(process.blocks).find(({ name }) => name === 'Otra');
  expect(shown.block().data).toEqual({ waits: { is: 'first', number: 2 }, block: other?.id });
  expect(shown.did).toEqual([
    'cambiar qué espera «Listo»',
    'cambiar qué espera «Listo»',
    'elegir la división que une «Listo»',
  ]);
});

test('without any split it says what to do', () => {
  showSettings(draw('P').start('Inicio').block('join', 'Sola').process(), 'Sola');

  expect(screen.queryByText(/^Este proceso no tiene ninguna división/u)).not.toBeNull();
});
