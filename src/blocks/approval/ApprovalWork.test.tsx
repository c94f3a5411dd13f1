import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person, type DrawnApproval } from '#blocks/drawn.ts';
import { showWork } from '#blocks/work.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const approving = (drawn: DrawnApproval) =>
  draw('P')
    .field('version', 'shortText', 'Versión')
    .start('Inicio', { asks: ['version'] })
    .approval('Jefe', drawn)
    .end('Fin')
    .process();

const both = approving({
  voters: [group('committee')],
  instructions: 'Revisa la versión {{version}}.',
  outcomes: ['accepted', 'rejected', 'cancelled'],
});
const button = (name: string) => screen.getByRole('button', { name });
const comment = () => screen.getByRole('textbox', { name: 'Comentario' });

test('a voter reads the instructions with the answers in them, and who has voted what', () => {
  const before = [['luis', { do: 'vote', body: 'o1', outcome: 'accepted', comment: 'Va bien' }]] as const;
  showWork(both, 'Jefe', { me: 'ana', values: { f1: '4.2' }, before });

  expect(screen.getByText('Revisa la versión 4.2.')).toBeTruthy();
  expect(screen.getByText('Se acepta con 2 aceptaciones de 2')).toBeTruthy();
  const lines = within(screen.getByRole('list', { name: 'Votantes' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/Ana.*Pendiente/u),
    expect.stringMatching(/Luis.*Aceptada.*2026.*Va bien/u),
  ]);
});

test('a vote is given by one button an outcome', async () => {
  const played = showWork(both, 'Jefe', { me: 'ana' });

  fireEvent.click(button('Aceptada'));

  await waitFor(() => expect(screen.getByText('Ya votaste.')).toBeTruthy());
  expect(played.working().items.map((item) => item.state)).toEqual(['done', 'open']);
  expect(screen.queryByRole('button', { name: 'Aceptada' })).toBeNull();
});

test('a comment that is needed is asked for, and kept until it is sent', async () => {
  const played = showWork(both, 'Jefe', { me: 'ana' });

  fireEvent.click(button('Rechazada'));
  await screen.findByText('Escribe un comentario para votar «Rechazada».');
  expect(document.activeElement).toBe(comment());

  fireEvent.change(comment(), { target: { value: 'Falta el alcance' } });
  expect(played.draft()).toEqual({ o1: 'Falta el alcance' });
  fireEvent.click(button('Rechazada'));
  await waitFor(() => expect(played.working().exit).toBe('rejected'));
  expect(screen.getByText('Falta el alcance')).toBeTruthy();
  expect(screen.getByText('Anulada')).toBeTruthy();
});

test('a comment that was left unsent is there again', () => {
  showWork(both, 'Jefe', { me: 'ana', draft: { o1: 'A medias' } });

  expect(comment()).toHaveProperty('value', 'A medias');
});

test('who does not vote sees the votes and is told so', () => {
  showWork(both, 'Jefe', { me: 'mar' });

  expect(screen.getByText('No te toca votar aquí.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('who is in two bodies votes in each, and the view says so', async () => {
  const bodies = [
    { name: 'RFC', voters: [person('ana')] },
    { name: 'FSC', voters: [person('ana'), person('luis')] },
  ];
  const played = showWork(approving({ bodies }), 'Jefe', { me: 'ana' });
  expect(screen.getByText('Estás en 2 órganos: votas en cada uno por separado.')).toBeTruthy();

  const box = within(screen.getByRole('group', { name: 'Tu voto por FSC' }));
  fireEvent.click(box.getByRole('button', { name: 'Aceptada' }));

  await waitFor(() => expect(screen.queryByRole('group', { name: 'Tu voto por FSC' })).toBeNull());
  expect(screen.getByRole('group', { name: 'Tu voto por RFC' })).toBeTruthy();
  expect(played.working().items.map((item) => item.state)).toEqual(['open', 'done', 'open']);
});

test('an outcome shows the name it was given', () => {
  showWork(approving({ voters: [person('ana')], names: { rejected: 'Con problemas' } }), 'Jefe', { me: 'ana' });

  expect(button('Con problemas')).toBeTruthy();
  expect(screen.getByText('Obligatorio para Con problemas.')).toBeTruthy();
});

test('an outcome of its own is a button, and what a vote for it counts as is said', async () => {
  const added = [
    { name: 'Con condiciones', as: 'accepted' as const },
    { name: 'Devolver', as: 'rejected' as const },
  ];
  const played = showWork(approving({ voters: [group('committee')], added }), 'Jefe', { me: 'ana' });
  expect(screen.getByText('«Con condiciones» cuenta como aceptación. «Devolver» cuenta como rechazo.')).toBeTruthy();

  fireEvent.click(button('Devolver'));

  await waitFor(() => expect(played.working().exit).toBe('x2'));
  const lines = within(screen.getByRole('list', { name: 'Votantes' })).getAllByRole('listitem');
  expect(lines[0]?.textContent).toContain('Devolver');
});

test('of a visit that was abandoned, what was open is void and nothing can be done', () => {
  showWork(both, 'Jefe', { me: 'ana', isClosed: true });

  expect(screen.getAllByText('Anulada')).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});
