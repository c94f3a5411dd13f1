import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person, type DrawnApproval } from '#blocks/drawn.ts';
import { exitsOf } from '#blocks/index.ts';
import { choose, pick, press, showSettings, type } from '#blocks/settings.testing.tsx';
import { readApproval } from './data.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const approving = (drawn: DrawnApproval) =>
  draw('P')
    .field('boss', 'people', 'Jefes')
    .start('Inicio', { asks: ['boss*'] })
    .approval('Jefe', drawn)
    .on('rejected')
    .end('No', 'rejected')
    .end('Sí')
    .process();

test('voters are chosen among people, groups, fields and the manager, and the problem goes', async () => {
  const shown = showSettings(approving({ voters: [] }), 'Jefe');
  expect(screen.getByText('Votantes: falta elegir quién vota.')).toBeTruthy();

  await pick('Votantes', 'Comité');
  await pick('Votantes', 'Según «Jefes»');
  await pick('Votantes', 'Jefe del solicitante');

  expect(readApproval(shown.block().data).bodies[0]?.voters).toEqual([
    { is: 'group', id: 'committee' },
    { is: 'field', field: 'f1' },
    { is: 'manager' },
  ]);
  expect(screen.queryByText('Votantes: falta elegir quién vota.')).toBeNull();
  expect(shown.did.at(-1)).toBe('cambiar los votantes de «Jefe»');
});

test('the rule is chosen; a number says how many', async () => {
  const shown = showSettings(approving({ voters: [group('committee')] }), 'Jefe');

  await pick('Regla', 'Un número de aceptaciones');
  type('Cuántas aceptaciones', '3');

  expect(readApproval(shown.block().data).bodies[0]?.rule).toEqual({ is: 'number', number: 3 });
  expect(screen.getByText(/más aceptaciones que votantes/u)).toBeTruthy();
});

test('a second body is added, named, put first and removed again', async () => {
  const shown = showSettings(approving({ voters: [person('ana')] }), 'Jefe');

  press('Agregar órgano');
  const names = screen.getAllByLabelText('Nombre del órgano');
  expect(names).toHaveLength(2);
  const [, second] = names;
  if (second === undefined) throw new Error('no second body');
  fireEvent.change(second, { target: { value: 'FSC' } });
  expect(readApproval(shown.block().data).bodies.map((body) => body.name)).toEqual(['', 'FSC']);

  await choose('Acciones de FSC', 'Subir');
  expect(readApproval(shown.block().data).bodies.map((body) => body.name)).toEqual(['FSC', '']);

  await choose('Acciones de FSC', 'Quitar');
  expect(readApproval(shown.block().data).bodies.map((body) => body.name)).toEqual(['']);
  expect(shown.did).toEqual([
    'agregar un órgano a «Jefe»',
    'cambiar el nombre de un órgano de «Jefe»',
    'mover un órgano de «Jefe»',
    'quitar un órgano de «Jefe»',
  ]);
});

test('an outcome that is taken away is no exit any more, and its connection goes', () => {
  const shown = showSettings(approving({ voters: [person('ana')] }), 'Jefe');
  const canBeChosen = screen.getAllByRole('switch', { name: 'Se puede elegir' });

  fireEvent.click(canBeChosen[0] ?? document.body);
  expect(exitsOf(shown.block()).map((exit) => exit.id)).toEqual(['accepted']);
  expect(Object.values(shown.process().flows).map((flow) => flow.from.exit)).toEqual(['sent', 'accepted']);
  expect(screen.getByText(/no hay nada que decidir/u)).toBeTruthy();

  fireEvent.click(canBeChosen[1] ?? document.body);
  expect(exitsOf(shown.block()).map((exit) => exit.id)).toEqual(['accepted', 'cancelled']);
});

test('an outcome has a name of its own, and may need a comment', () => {
  const shown = showSettings(approving({ voters: [person('ana')] }), 'Jefe');

  type('Otro nombre para «Rechazada»', 'Con problemas');
  fireEvent.click(screen.getAllByRole('switch', { name: 'Comentario obligatorio' })[0] ?? document.body);

  expect(readApproval(shown.block().data).outcomes).toEqual({
    accepted: { name: '', comment: true },
    rejected: { name: 'Con problemas', comment: true },
    cancelled: null,
  });
});

test('an outcome of its own is added, named, told what it counts as, put first, and removed with its connection', async () => {
  const added = [{ name: 'Devolver', as: 'rejected' as const }];
  const shown = showSettings(approving({ voters: [person('ana')], added }), 'Jefe');
  const outcomes = () => readApproval(shown.block().data).outcomes.added;

  press('Agregar resultado');
  expect(screen.getByText('Escribe el nombre del resultado: es lo que eligen los votantes.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Nombre del resultado'));
  type('Nombre del resultado', 'Con condiciones');
  await choose('Acciones de Con condiciones', 'Subir');
  expect(outcomes()).toEqual([
    { id: 'x2', name: 'Con condiciones', comment: false, as: 'accepted' },
    { id: 'x1', name: 'Devolver', comment: false, as: 'rejected' },
  ]);

  await pick('Un voto cuenta como', 'Cancelación: decide al instante');
  fireEvent.click(screen.getAllByRole('switch', { name: 'Comentario obligatorio' }).at(-1) ?? document.body);
  expect(outcomes()?.[0]).toEqual({ id: 'x2', name: 'Con condiciones', comment: true, as: 'cancelled' });
  expect(exitsOf(shown.block()).map((exit) => exit.id)).toEqual(['accepted', 'rejected', 'x2', 'x1']);

  await choose('Acciones de Devolver', 'Quitar');
  await choose('Acciones de Con condiciones', 'Quitar');
  expect(readApproval(shown.block().data).outcomes).not.toHaveProperty('added');
  expect(new Set(shown.did)).toEqual(
    new Set(['agregar', 'cambiar', 'mover', 'quitar'].map((did) => expect.stringContaining(did) as string)),
  );
});

test('an outcome of its own takes its connection along, and there are five at most', async () => {
  const added = ['A', 'B', 'C', 'D'].map((name) => ({ name, as: 'accepted' as const }));
  const process = draw('P')
    .start('Inicio')
    .approval('Jefe', { voters: [person('ana')], added })
    .on('B')
    .end('Fin B')
    .end('Sí')
    .process();
  const shown = showSettings(process, 'Jefe');
  const wired = () => Object.values(shown.process().flows).map((flow) => flow.from.exit);

  press('Agregar resultado');
  expect(screen.getByRole('button', { name: 'Agregar resultado' })).toHaveProperty('disabled', true);
  expect(wired()).toContain('x2');

  await choose('Acciones de B', 'Quitar');
  expect(wired()).toEqual(['sent', 'accepted']);
  expect(screen.getByRole('button', { name: 'Agregar resultado' })).toHaveProperty('disabled', false);
});

test('instructions are kept with the ids of fields', () => {
  const shown = showSettings(approving({ voters: [person('ana')] }), 'Jefe');

  type('Instrucciones', 'Mira {{ boss }}');

  expect(readApproval(shown.block().data).instructions).toBe('Mira {{ f1 }}');
});
