import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleField } from '#fields/asked.testing.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { TextWithAnswers, type TextWithAnswersProps } from './TextWithAnswers.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const fields = {
  f1: sampleField('shortText', {}, { id: 'f1', key: 'version', label: 'Versión' }),
  f2: sampleField('heading', {}, { id: 'f2', key: 'datos', label: 'Datos' }),
};

function show(begin: string, props: Partial<TextWithAnswersProps> = {}) {
  const now = { text: begin };
  function Text() {
    const [text, setText] = useState(begin);
    const onChange = (next: string) => {
      now.text = next;
      setText(next);
    };
    return (
      <UiProvider>
        <TextWithAnswers label="Asunto" value={text} onChange={onChange} fields={fields} lang="es" {...props} />
      </UiProvider>
    );
  }
  render(<Text />);
  return now;
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Asunto' });

test('it is stored with ids and shown with keys', () => {
  const now = show('Lanzamiento {{ f1 }}');
  expect(box().value).toBe('Lanzamiento {{ version }}');

  fireEvent.change(box(), { target: { value: 'Versión {{version}} lista' } });

  expect(now.text).toBe('Versión {{f1}} lista');
  expect(box().value).toBe('Versión {{version}} lista');
});

test.each([undefined, 4])(
  'an answer goes where the caret was, and writing goes on after it (rows: %s)',
  async (rows) => {
    const now = show('Lanzamiento  listo', rows === undefined ? {} : { rows });

    box().focus();
    box().setSelectionRange(12, 12);
    fireEvent.select(box());
    fireEvent.click(screen.getByRole('button', { name: 'Insertar respuesta' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Versión/u }));

    expect(now.text).toBe('Lanzamiento {{ f1 }} listo');
    await waitFor(() => expect(document.activeElement).toBe(box()));
    expect(box().selectionStart).toBe('Lanzamiento {{ version }}'.length);
  },
);

test('headings are not offered: they ask nothing', async () => {
  show('');

  fireEvent.click(screen.getByRole('button', { name: 'Insertar respuesta' }));

  expect(await screen.findAllByRole('menuitem')).toHaveLength(1);
});

test('without a caret yet, an answer goes to the end', async () => {
  const now = show('Lanzamiento ');

  fireEvent.click(screen.getByRole('button', { name: 'Insertar respuesta' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /Versión/u }));

  expect(now.text).toBe('Lanzamiento {{ f1 }}');
});

test('a name that is no field is told, once the box is left', () => {
  show('Hola {{ nadie }}');
  expect(screen.getByText(/El texto nombra «nadie»/u)).toBeDefined();
  expect(box().getAttribute('aria-invalid')).toBe('true');

  fireEvent.focus(box());
  expect(screen.queryByText(/El texto nombra «nadie»/u)).toBeNull();
  fireEvent.change(box(), { target: { value: 'Hola' } });
  fireEvent.blur(box());
  expect(screen.queryByText(/El texto nombra/u)).toBeNull();
});

test('where there is nothing to insert, the menu says so', async () => {
  show('', { fields: {} });

  fireEvent.click(screen.getByRole('button', { name: 'Insertar respuesta' }));

  expect(await screen.findByText('Aún no hay campos. Agrégalos en un formulario.')).toBeDefined();
});
