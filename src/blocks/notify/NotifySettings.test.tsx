import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { requester, type DrawnMail } from '#blocks/drawn.ts';
import { pick, showSettings, type } from '#blocks/settings.testing.tsx';
import { readNotify } from './notify.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const telling = (mail: Partial<DrawnMail> = {}) =>
  draw('P')
    .field('version', 'shortText', 'Versión')
    .start('Inicio', { asks: ['version*'] })
    .notify('Aviso', { to: [requester], subject: 'Hola', body: 'Adiós', ...mail })
    .end('Fin')
    .process();

test('recipients, subject and text apply at once, with the answers by id', async () => {
  const shown = showSettings(telling({ to: [] }), 'Aviso');
  expect(screen.getByText('Falta elegir a quién se escribe.')).toBeTruthy();

  await pick('Destinatarios', 'Comité');
  type('Asunto', 'Sale {{ version }}');
  type('Texto', 'La versión {{ version }} ya está.');

  expect(readNotify(shown.block().data)).toEqual({
    to: [{ is: 'group', id: 'committee' }],
    subject: 'Sale {{ f1 }}',
    body: 'La versión {{ f1 }} ya está.',
  });
  expect(screen.queryByText('Falta elegir a quién se escribe.')).toBeNull();
});

test('the preview shows the e-mail with the names of the fields in it', () => {
  showSettings(telling({ subject: 'Sale {{version}}', body: 'Hola:\n{{version}}' }), 'Aviso');
  const preview = screen.getByRole('article');

  expect(preview.textContent).toContain('Solicitante');
  expect(preview.textContent).toContain('Sale «Versión»');
  expect(preview.textContent).toContain('Hola:\n«Versión»');
});

test('the preview waits for a text that is wrong', () => {
  showSettings(telling(), 'Aviso');

  type('Texto', '{% if %}');

  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByText('Se verá cuando el texto esté bien.')).toBeTruthy();
});

test('what is missing is said beside its control', () => {
  showSettings(telling({ subject: '', body: '' }), 'Aviso');

  expect(screen.getByText('Escribe el asunto del correo.')).toBeTruthy();
  expect(screen.getByText('Escribe el texto del correo.')).toBeTruthy();
  expect(screen.getByRole('article').textContent).toContain('Sin asunto');
});
