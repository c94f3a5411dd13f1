import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { showWork } from '#blocks/work.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const process = draw('P')
  .field('version', 'shortText', 'Versión')
  .field('results', 'longText', 'Resultados')
  .field('lessons', 'longText', 'Lecciones')
  .start('Inicio', { asks: ['version*'] })
  .form('UAT', { who: person('ana'), asks: ['version!', 'results*', 'lessons'], instructions: 'Versión {{version}}.' })
  .end('Fin')
  .process();

const box = (name: RegExp) => screen.getByRole('textbox', { name });

test('whoever fills it in sees the latest answers and sends theirs', async () => {
  const played = showWork(process, 'UAT', { me: 'ana', values: { f1: '4.2', f3: 'De la ronda anterior' } });
  expect(screen.getByText('Versión 4.2.')).toBeTruthy();
  expect(box(/Lecciones/u)).toHaveProperty('value', 'De la ronda anterior');

  fireEvent.change(box(/Resultados/u), { target: { value: 'Todo pasa' } });
  expect(played.draft()).toMatchObject({ f2: 'Todo pasa' });
  fireEvent.click(screen.getByRole('button', { name: 'Enviar' }));

  await waitFor(() => expect(played.working().exit).toBe('sent'));
  expect(played.working().answers).toEqual({ f2: 'Todo pasa', f3: 'De la ronda anterior' });
  expect(screen.getByText('Todo pasa')).toBeTruthy();
  expect(screen.getByText('Lo envió Ana')).toBeTruthy();
});

test('what is locked is read, with the block that locked it, whatever was typed before', async () => {
  const locked = { f2: 'b1', f3: 'b1' };
  const values = { f1: '4.2', f2: 'Aprobado' };
  const asks = ['version*', 'results*', 'lessons*'];
  const form = draw('P')
    .field('version', 'shortText', 'Versión')
    .field('results', 'longText', 'Resultados')
    .field('lessons', 'longText', 'Lecciones')
    .start('Inicio', { asks })
    .form('UAT', { who: person('ana'), asks })
    .end('Fin')
    .process();
  const played = showWork(form, 'UAT', { me: 'ana', values, locked, draft: { f1: '4.3', f2: 'Otra cosa' } });

  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  expect(screen.getByText('Aprobado')).toBeTruthy();
  expect(screen.queryByText('Otra cosa')).toBeNull();
  expect(screen.getAllByText('Bloqueado desde «Inicio».')).toHaveLength(2);

  fireEvent.click(screen.getByRole('button', { name: 'Enviar' }));
  await waitFor(() => expect(played.working().exit).toBe('sent'));
  expect(played.working().answers).toEqual({ f1: '4.3' });
  expect(screen.queryByText('Resultados')).toBeNull();
});

test('a required answer that is missing keeps it from being sent', async () => {
  const played = showWork(process, 'UAT', { me: 'ana' });

  fireEvent.click(screen.getByRole('button', { name: 'Enviar' }));

  await screen.findByText(/Falta 1 respuesta/u);
  expect(played.working().exit).toBeUndefined();
});

test('a question whose condition does not hold is not there, and no longer required', async () => {
  const urgent = draw('P')
    .field('urgent', 'yesNo', 'Urgente')
    .field('why', 'shortText', 'Por qué')
    .start('Inicio', { asks: ['urgent'] })
    .form('Revisar', {
      who: person('ana'),
      asks: ['urgent', 'why*'],
      shows: { why: { is: 'test', field: 'urgent', op: 'isYes', to: null } },
    })
    .end('Fin')
    .process();
  const played = showWork(urgent, 'Revisar', { me: 'ana', values: { f1: true } });
  expect(box(/Por qué/u)).toBeDefined();

  fireEvent.click(screen.getByRole('radio', { name: 'No' }));
  expect(screen.queryByRole('textbox', { name: /Por qué/u })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Enviar' }));

  await waitFor(() => expect(played.working().exit).toBe('sent'));
  expect(played.working().answers).toEqual({ f1: false });
  expect(screen.queryByText('Por qué')).toBeNull();
});

test('what was left unsent is there again', () => {
  showWork(process, 'UAT', { me: 'ana', draft: { f2: 'A medias' } });

  expect(box(/Resultados/u)).toHaveProperty('value', 'A medias');
});

test('others are told who fills it in', () => {
  showWork(process, 'UAT', { me: 'luis' });

  expect(screen.getByText('Lo completa Ana.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the start form is read with the answers that began the request', () => {
  showWork(process, 'Inicio', { me: 'ana', before: [['luis', { do: 'send', values: { f1: '4.2' } }]] });

  expect(screen.getByText('4.2')).toBeTruthy();
  expect(screen.getByText('Lo envió Luis')).toBeTruthy();
});

test('a form that was abandoned says that it was never sent', () => {
  showWork(process, 'UAT', { me: 'ana', isClosed: true });

  expect(screen.getByText('No se llegó a enviar.')).toBeTruthy();
});
