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

test('instructions are kept with the ids of fields', () => {
  const shown = showSettings(approving({ voters: [person('ana')] }), 'Jefe');

  type('Instrucciones', 'Mira {{ boss }}');

  expect(readApproval(shown.block().data).instructions).toBe('Mira {{ f1 }}');
});
