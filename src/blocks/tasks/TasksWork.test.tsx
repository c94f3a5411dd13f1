import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person } from '#blocks/drawn.ts';
import { showWork } from '#blocks/work.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const process = draw('P')
  .field('version', 'shortText', 'Versión')
  .start('Inicio', { asks: ['version'] })
  .tasks('Plan', [
    { name: 'Compilar {{version}}', who: group('team'), days: 2, instructions: 'Rama {{version}}' },
    { name: 'Probar', who: person('ana') },
    { name: 'Celebrar', who: person('ana'), optional: true },
  ])
  .end('Fin')
  .process();

const values = { f1: '4.2' };
const lines = () => within(screen.getByRole('list', { name: 'Tareas' })).getAllByRole('listitem');
const words = () => lines().map((line) => line.textContent);

test('a checklist says what, who, until when, and how to do it', () => {
  showWork(process, 'Plan', { me: 'mar', values });

  expect(screen.getByText('0 de 3 hechas')).toBeTruthy();
  expect(words()[0]).toMatch(/Abierta.*Compilar 4\.2.*Responsable: Equipo.*Ven(ce|ció) el .*2026.*Rama 4\.2/u);
  expect(words()[2]).toMatch(/Celebrar.*Opcional/u);
});

test('whoever is responsible, and nobody else, can do something', () => {
  showWork(process, 'Plan', { me: 'mar', values });

  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Terminar', 'Agregar comentario']);
  expect(screen.getByRole('button', { name: 'Terminar «Compilar 4.2»' })).toBeTruthy();
});

test('a task is completed with a comment, which is kept while it is typed', async () => {
  const played = showWork(process, 'Plan', { me: 'mar', values });

  fireEvent.click(screen.getByRole('button', { name: 'Agregar comentario' }));
  const comment = screen.getByRole('textbox', { name: 'Comentario de «Compilar 4.2»' });
  fireEvent.change(comment, { target: { value: 'Lista' } });
  expect(played.draft()).toEqual({ t1: 'Lista' });
  fireEvent.click(screen.getByRole('button', { name: 'Terminar «Compilar 4.2»' }));

  await waitFor(() => expect(screen.getByText('1 de 3 hechas')).toBeTruthy());
  expect(words()[0]).toMatch(/Terminada.*Terminada por Mar.*2026.*Lista/u);
});

test('an optional task can be skipped, and opened again', async () => {
  const played = showWork(process, 'Plan', { me: 'ana', values });
  expect(screen.queryByRole('button', { name: 'Omitir «Probar»' })).toBeNull();

  fireEvent.click(screen.getByRole('button', { name: 'Omitir «Celebrar»' }));
  await waitFor(() => expect(words()[2]).toMatch(/Omitida por Ana/u));

  // It can be pressed once the first act is over.
  const reopen = screen.getByRole<HTMLButtonElement>('button', { name: 'Abrir de nuevo «Celebrar»' });
  await waitFor(() => expect(reopen.disabled).toBe(false));
  fireEvent.click(reopen);
  await waitFor(() => expect(played.working().items[2]?.state).toBe('open'));
});

test('the block is over when the required tasks are done; it is read from then on', async () => {
  const played = showWork(process, 'Plan', {
    me: 'ana',
    values,
    before: [['mar', { do: 'complete', task: 't1', comment: '' }]],
  });

  fireEvent.click(screen.getByRole('button', { name: 'Terminar «Probar»' }));

  await waitFor(() => expect(played.working().exit).toBe('completed'));
  expect(words()[2]).toMatch(/^Anulada/u);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a comment that was left unsent is there again', () => {
  showWork(process, 'Plan', { me: 'mar', values, draft: { t1: 'A medias' } });

  expect(screen.getByRole('textbox', { name: 'Comentario de «Compilar 4.2»' })).toHaveProperty('value', 'A medias');
});

test('of a visit that was abandoned, what was open is void', () => {
  showWork(process, 'Plan', { me: 'mar', values, isClosed: true });

  expect(words().every((text) => text.startsWith('Anulada'))).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});
