import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { all, any, not, test as ask } from '#blocks/drawnCondition.ts';
import { choose, press, showSettings, type } from '#blocks/settings.testing.tsx';
import { readCondition } from './condition.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const begun = draw('P')
  .field('cost', 'number', 'Coste')
  .field('limit', 'number', 'Límite')
  .field('boss', 'person', 'Responsable')
  .field('day', 'date', 'Día')
  .start('Inicio', { asks: ['cost', 'limit', 'boss', 'day'] });

const show = (cases: Parameters<typeof begun.condition>[1]) =>
  showSettings(begun.condition('Ruta', cases).end('Fin').process(), 'Ruta');
const casesOf = (shown: ReturnType<typeof show>) => readCondition(shown.block().data).cases;

/** Chooses in one of several lists of the same name. Asking the whole page for its options by role takes seconds. */
async function pickIn(where: HTMLElement, list: string, option: string): Promise<void> {
  const input = within(where).getByRole('combobox', { name: list });
  fireEvent.click(input);
  const offered = await waitFor(() => {
    const own = document.getElementById(input.getAttribute('aria-controls') ?? '');
    if (own === null) throw new Error('the list is not open yet');
    return own;
  });
  fireEvent.click(within(offered).getByText(option));
}

const testAt = (number: number) => screen.getByRole('group', { name: `Condición ${number}` });

test('a condition is built: field, comparison, value; each change applies at once and is read back', async () => {
  const shown = show({ k1: all() });
  expect(screen.getByText('Agrega al menos una condición.')).toBeTruthy();

  press('Condición');
  expect(screen.getByText('Elige el campo que decide.')).toBeTruthy();
  await pickIn(testAt(1), 'Campo', 'Coste');
  await pickIn(testAt(1), 'Comparación', 'es mayor que');
  expect(screen.getByText('Falta con qué se compara «Coste».')).toBeTruthy();
  type('Valor', '100');

  expect(casesOf(shown)).toEqual([{ id: 'k1', name: '', when: all(ask('f1', 'moreThan', 100)) }]);
  expect(screen.getByText('Se cumple si «Coste» es mayor que 100.')).toBeTruthy();
});

test('an answer is compared with another field, with today and with the requester', async () => {
  const shown = show({
    k1: all(ask('cost', 'moreThan', 1), ask('day', 'before', '2026-01-01'), ask('boss', 'is', [])),
  });

  await pickIn(testAt(1), 'Con qué se compara', 'Otro campo');
  await pickIn(testAt(1), 'Campo con el que se compara', 'Límite');
  await pickIn(testAt(2), 'Con qué se compara', 'Hoy');
  type('Días de diferencia', '7');
  await pickIn(testAt(3), 'Con qué se compara', 'Solicitante');

  expect(casesOf(shown)[0]?.when).toEqual(
    all(
      ask('f1', 'moreThan', { is: 'field', field: 'f2' }),
      ask('f4', 'before', { is: 'today', days: 7 }),
      ask('f3', 'is', { is: 'requester' }),
    ),
  );
});

test('another field of the same sort keeps what fits, and one of another sort begins anew', async () => {
  const shown = show({ k1: all(ask('cost', 'moreThan', 5)) });

  await pickIn(testAt(1), 'Campo', 'Límite');
  expect(casesOf(shown)[0]?.when).toEqual(all(ask('f2', 'moreThan', 5)));
  await pickIn(testAt(1), 'Campo', 'Día');
  expect(casesOf(shown)[0]?.when).toEqual(all(ask('f4', 'is')));
});

test('groups are made, joined otherwise, copied and taken out', async () => {
  const dear = ask('cost', 'moreThan', 5);
  const mapped = ask('f1', 'moreThan', 5);
  const shown = show({ k1: all(dear) });
  const when = () => casesOf(shown)[0]?.when;

  await choose('Acciones de la condición 1', 'Duplicar');
  expect(when()).toEqual(all(mapped, mapped));
  await choose('Acciones de la condición 2', 'Meter en un grupo');
  expect(when()).toEqual(all(mapped, any(mapped)));
  await choose('Acciones de Grupo 2', 'Duplicar');
  expect(when()).toEqual(all(mapped, any(mapped), any(mapped)));
  await choose('Acciones de Grupo 3', 'Quitar');
  await pickIn(screen.getByRole('group', { name: 'Grupo 2' }), 'Cómo se combinan', 'No se cumple ninguna');
  expect(when()).toEqual(all(mapped, not(any(mapped))));
});

test('the opposite of a test alone is shown as a group of which none is true', () => {
  const shown = show({ k1: not(ask('cost', 'moreThan', 5)) });

  expect(screen.getByRole('combobox', { name: 'Cómo se combinan' })).toHaveProperty('value', 'No se cumple ninguna');
  type('Valor', '6');
  expect(casesOf(shown)[0]?.when).toEqual(not(any(ask('f1', 'moreThan', 6))));
});

test('cases are added, named, copied, moved and removed, and their exits follow', async () => {
  const shown = show({ k1: ask('cost', 'moreThan', 5) });

  press('Agregar caso');
  expect(casesOf(shown).map(({ id }) => id)).toEqual(['k1', 'k2']);
  const [, name] = screen.getAllByLabelText('Nombre de la salida');
  if (name === undefined) throw new Error('the new case is not open');
  fireEvent.change(name, { target: { value: 'Barato' } });
  await choose('Acciones de Barato', 'Subir');
  await choose('Acciones de Barato', 'Duplicar');
  await choose('Acciones de Caso 3', 'Quitar');

  expect(casesOf(shown).map((one) => [one.id, one.name])).toEqual([
    ['k2', 'Barato'],
    ['k3', ''],
  ]);
  expect(shown.did).toContain('mover un caso de «Ruta»');
});

test('a case that is added begins as the first of a new condition does: with one test to fill in', () => {
  const shown = showSettings(begun.block('condition', 'Ruta').end('Fin').process(), 'Ruta');
  expect(screen.getByText('Elige el campo que decide.')).toBeTruthy();

  press('Agregar caso');

  const [first, added] = casesOf(shown).map(({ when }) => when);
  expect(first).toEqual({ is: 'all', of: [{ is: 'test', field: '', op: '', to: null }] });
  expect(added).toEqual(first);
});

test('sample answers show which tests hold', () => {
  show({ k1: any(ask('cost', 'moreThan', 5), ask('boss', 'is', { is: 'requester' })) });

  press('Probar con respuestas');
  const result = screen.getByRole('status');
  expect(result.textContent).toContain('La condición no se cumple');
  const [first] = screen.getAllByLabelText('Coste');
  if (first === undefined) throw new Error('the try-out does not ask');
  fireEvent.change(first, { target: { value: '6' } });

  expect(result.textContent).toContain('La condición se cumple');
  expect(
    within(result)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual(['Sí«Coste» es mayor que 5', 'No se da«Responsable» es el solicitante']);
});
