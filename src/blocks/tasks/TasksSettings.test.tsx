import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, type DrawnTask } from '#blocks/drawn.ts';
import { choose, pick, press, showSettings, type } from '#blocks/settings.testing.tsx';
import { readTasks } from './data.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const doing = (...tasks: readonly DrawnTask[]) => draw('P').start('Inicio').tasks('Plan', tasks).end('Fin').process();

const two = doing({ name: 'Compilar', who: group('team'), days: 2 }, { name: 'Probar', who: group('team') });

test('a task is added open, takes the focus, and its problems go as they are mended', async () => {
  const shown = showSettings(doing(), 'Plan');
  expect(screen.getByText('El bloque no tiene tareas. Agrega al menos una.')).toBeTruthy();

  press('Agregar tarea');
  expect(document.activeElement).toBe(screen.getByLabelText('Nombre'));
  expect(screen.getByText('Escribe el nombre de la tarea.')).toBeTruthy();
  type('Nombre', 'Compilar');
  await pick('Responsable', 'Equipo');

  expect(readTasks(shown.block().data).tasks).toEqual([
    {
      id: 't1',
      name: 'Compilar',
      instructions: '',
      responsible: { is: 'group', id: 'team' },
      due: { is: 'none' },
      required: true,
    },
  ]);
  expect(screen.queryByText('Escribe el nombre de la tarea.')).toBeNull();
  expect(screen.queryByText(/falta elegir quién/u)).toBeNull();
});

test('due date, required and instructions apply at once', () => {
  const shown = showSettings(two, 'Plan');

  press(/^Compilar/u);
  fireEvent.click(screen.getByRole('radio', { name: 'Sin fecha' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Obligatoria' }));
  type('Instrucciones', 'Con cuidado');

  expect(readTasks(shown.block().data).tasks[0]).toMatchObject({
    due: { is: 'none' },
    required: false,
    instructions: 'Con cuidado',
  });
  expect(shown.did.at(-1)).toBe('cambiar la tarea «Compilar»');
});

test('tasks are put in order, copied and removed', async () => {
  const shown = showSettings(two, 'Plan');
  const names = () => readTasks(shown.block().data).tasks.map((task) => task.name);

  await choose('Acciones de Probar', 'Subir');
  expect(names()).toEqual(['Probar', 'Compilar']);
  await choose('Acciones de Probar', 'Bajar');
  expect(names()).toEqual(['Compilar', 'Probar']);

  await choose('Acciones de Compilar', 'Duplicar');
  expect(names()).toEqual(['Compilar', 'Compilar', 'Probar']);
  expect(new Set(readTasks(shown.block().data).tasks.map((task) => task.id)).size).toBe(3);

  await choose('Acciones de Probar', 'Quitar');
  expect(names()).toEqual(['Compilar', 'Compilar']);
  expect(shown.did.at(-1)).toBe('quitar la tarea «Probar»');
});

test('the closed line of a task says who, until when, and that it is optional', () => {
  showSettings(
    doing({ name: 'Compilar', who: group('team'), days: 2, optional: true }, { name: 'B', who: group('team') }),
    'Plan',
  );

  expect(screen.getByRole('button', { name: /^Compilar/u }).textContent).toContain('Equipo · 2 días · opcional');
});

test('a task that is wrong is open, and stays open while it is mended', () => {
  showSettings(doing({ name: 'A', who: group('team') }, { name: '', who: group('team') }), 'Plan');
  expect(screen.getByRole('button', { name: /Tarea 2.*Tiene problemas/u, expanded: true })).toBeTruthy();

  type('Nombre', 'B');

  expect(screen.getByRole('button', { name: /^B/u, expanded: true })).toBeTruthy();
});
