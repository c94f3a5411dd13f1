import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Values } from '#model/values.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { sampleDirectory, sampleField } from './asked.testing.tsx';
import { FormView, type FormViewProps } from './FormView.tsx';
import { noFiles } from './noFiles.ts';

afterEach(cleanup);

const fields = {
  title: sampleField('shortText', {}, { id: 'title', label: 'Versión' }),
  mail: sampleField('email', {}, { id: 'mail', label: 'Correo', help: 'Para avisarte.' }),
  plan: sampleField('file', {}, { id: 'plan', label: 'Plan' }),
  part: sampleField('heading', { text: 'Qué se lanza.' }, { id: 'part', label: 'Datos' }),
};
const items = [
  { field: 'part', required: false, readOnly: false },
  { field: 'title', required: true, readOnly: false },
  { field: 'mail', required: false, readOnly: false },
];

function show(props: Partial<FormViewProps> = {}) {
  const form = (more: Partial<FormViewProps>) => (
    <UiProvider>
      <FormView
        fields={fields}
        items={items}
        values={{}}
        lang="es"
        directory={sampleDirectory}
        files={noFiles}
        sendLabel="Enviar solicitud"
        {...props}
        {...more}
      />
    </UiProvider>
  );
  const shown = render(form({}));
  return { again: (more: Partial<FormViewProps>) => shown.rerender(form(more)) };
}

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Enviar solicitud' }));
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('it shows its fields in order, with their help, and what must be answered', () => {
  show();

  expect(screen.getByRole('heading', { name: 'Datos' })).toBeDefined();
  expect(screen.getByText('Qué se lanza.')).toBeDefined();
  expect(screen.getByText('Para avisarte.')).toBeDefined();
  expect(screen.getAllByRole('textbox').map((box) => box.hasAttribute('required'))).toEqual([true, false]);
  expect(screen.getByText('Los campos con * son obligatorios.')).toBeDefined();
});

test('answers that fit are sent, without the empty ones', () => {
  const onSend = vi.fn<(values: Values) => void>();
  show({ onSend });

  write('Versión *', '2.4');
  send();

  expect(onSend).toHaveBeenCalledExactlyOnceWith({ title: '2.4' });
});

test('a form that cannot be sent says why beside each field and above, and the first one has the focus', () => {
  const onSend = vi.fn<(values: Values) => void>();
  show({ onSend });

  write('Correo', 'nadie');
  send();

  expect(onSend).not.toHaveBeenCalled();
  const summary = screen.getByRole('alert');
  expect(within(summary).getByText('Faltan 2 respuestas por completar o corregir')).toBeDefined();
  const [title, mail] = screen.getAllByRole('textbox');
  expect(document.activeElement).toBe(title);
  expect(mail?.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Escribe una sola dirección de correo, como nombre@ejemplo.com.')).toBeDefined();

  fireEvent.click(within(summary).getByRole('button', { name: 'Correo' }));
  expect(document.activeElement).toBe(mail);
});

test('an error goes when its answer changes, and the summary with the last one', () => {
  show();

  send();
  write('Versión *', '2.4');

  expect(screen.queryByRole('alert')).toBeNull();
});

test('every change is handed on, for drafts; an answer taken back is absent', () => {
  const onValues = vi.fn<(values: Values) => void>();
  show({ values: { mail: 'ana@example.com' }, onValues });

  write('Versión *', '2.4');
  write('Correo', '');

  expect(onValues.mock.calls.map(([values]) => values)).toEqual([
    { title: '2.4', mail: 'ana@example.com' },
    { title: '2.4' },
  ]);
});

test('what arrives later lies under what was typed', () => {
  const { again } = show();

  write('Versión *', '2.4');
  again({ values: { title: '1.0', mail: 'ana@example.com' } });

  expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual([
    '2.4',
    'ana@example.com',
  ]);
});

test('what is only read is shown, not asked and not sent', () => {
  const onSend = vi.fn<(values: Values) => void>();
  show({ items: items.map((item) => ({ ...item, readOnly: true })), values: { title: '2.4' }, onSend });

  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('2.4')).toBeDefined();
  expect(screen.getByText('Sin respuesta')).toBeDefined();
  send();
  expect(onSend).toHaveBeenCalledExactlyOnceWith({});
});

test('while it is sent it cannot be sent again', async () => {
  let finish = (): void => undefined;
  const onSend = vi.fn<(values: Values) => Promise<void>>(() => new Promise((resolve) => (finish = resolve)));
  show({ values: { title: '2.4' }, onSend });

  send();
  send();
  expect(onSend).toHaveBeenCalledTimes(1);
  act(() => finish());

  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Enviar solicitud' }).hasAttribute('disabled')).toBe(false),
  );
});

test('a form that is held says why', () => {
  show({ held: 'Otra persona ya lo envió.' });

  expect(screen.getByRole('button', { name: 'Enviar solicitud' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Otra persona ya lo envió.')).toBeDefined();
});

test('a preview checks the answers and sends nothing', () => {
  const onSend = vi.fn<(values: Values) => void>();
  show({ isPreview: true, onSend });

  send();
  expect(screen.getByRole('alert')).toBeDefined();
  write('Versión *', '2.4');
  send();

  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByText('Las respuestas están completas. En una solicitud real se habrían enviado.')).toBeDefined();
});

test('a file that is kept late joins what was typed meanwhile', async () => {
  const onValues = vi.fn<(values: Values) => void>();
  let finish = (): void => undefined;
  const stored = { id: 's1', name: 'plan.txt', size: 1, type: 'text/plain' };
  const files = {
    keep: () => new Promise<typeof stored>((resolve) => (finish = () => resolve(stored))),
    open: noFiles.open,
  };
  show({ items: [...items, { field: 'plan', required: false, readOnly: false }], files, onValues });

  const input = document.querySelector('input[type=file]');
  if (input !== null) fireEvent.change(input, { target: { files: [new File(['x'], 'plan.txt')] } });
  write('Versión *', '2.4');
  await act(async () => finish());

  await waitFor(() => expect(onValues.mock.lastCall?.[0]).toEqual({ title: '2.4', plan: [stored] }));
});

test('a form without questions says so', () => {
  show({ items: [] });

  expect(screen.getByText('Este formulario no pregunta nada.')).toBeDefined();
});
