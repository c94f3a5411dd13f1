import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { showSettings, type } from '#blocks/settings.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const drawn = (...branches: readonly string[]) => draw('P').start('Inicio').split('Revisar', branches).process();
const names = (shown: ReturnType<typeof showSettings>) =>
  (shown.block().data['branches'] as readonly { readonly name: string }[]).map(({ name }) => name);

test('a branch is added, named and removed, each as one step', async () => {
  const shown = showSettings(drawn('Legal', 'Seguridad'), 'Revisar');

  fireEvent.click(screen.getByRole('button', { name: 'Agregar rama' }));
  type('Nombre de la rama', 'Compras');
  expect(names(shown)).toEqual(['Legal', 'Seguridad', 'Compras']);

  fireEvent.click(screen.getByRole('button', { name: 'Acciones de Legal' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Quitar' }));
  expect(names(shown)).toEqual(['Seguridad', 'Compras']);
  expect(shown.did).toEqual([
    'agregar una rama a «Revisar»',
    'cambiar la rama «Rama 3» de «Revisar»',
    'quitar la rama «Legal» de «Revisar»',
  ]);
});

test('the last two branches stay', async () => {
  showSettings(drawn('Legal', 'Seguridad'), 'Revisar');

  expect(screen.queryByText('Una división tiene al menos dos ramas.')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Acciones de Legal' }));
  const remove = await screen.findByRole('menuitem', { name: 'Quitar' });
  expect(remove).toHaveProperty('disabled', true);
});

test('branches have conditions only where they are chosen', () => {
  const shown = showSettings(drawn('Legal', 'Seguridad'), 'Revisar');
  const first = screen.getByRole('button', { name: /^Legal/u, expanded: false });
  fireEvent.click(first);
  expect(screen.queryByRole('button', { name: 'Poner una condición' })).toBeNull();

  fireEvent.click(screen.getByRole('radio', { name: 'Solo las que cumplan su condición' }));
  fireEvent.click(screen.getByRole('button', { name: 'Poner una condición' }));
  expect(shown.block().data).toMatchObject({ mode: 'chosen', branches: [{ when: { is: 'all' } }, { when: null }] });
  const list = screen.getByRole('list', { name: 'Ramas' });
  expect(within(list).queryByText('Empieza siempre')).not.toBeNull();

  fireEvent.click(screen.getByRole('button', { name: 'Quitar la condición' }));
  expect(shown.block().data).toMatchObject({ branches: [{ when: null }, { when: null }] });
});
