import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fieldKindOf } from '#fields/index.ts';
import { emptyProcess } from '#model/process.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import type { Due } from '#model/due.ts';
import { DueInput } from './DueInput.tsx';

const field = (id: string, type: string, label: string) => ({
  [id]: { id, key: id, type, label, help: '', initial: null, options: fieldKindOf(type).freshOptions() },
});
const process = {
  ...emptyProcess('P', 'es'),
  fields: { ...field('f1', 'date', 'Salida'), ...field('f2', 'shortText', 'Versión') },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function show(begin: Due) {
  const now = { due: begin };
  function Input() {
    const [due, setDue] = useState(begin);
    const onChange = (next: Due) => {
      now.due = next;
      setDue(next);
    };
    return (
      <UiProvider>
        <DueInput label="Vencimiento" value={due} process={process} onChange={onChange} />
      </UiProvider>
    );
  }
  render(<Input />);
  return now;
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

test('a time limit is so many of a unit', async () => {
  const now = show({ is: 'none' });

  choose('Plazo');
  expect(now.due).toEqual({ is: 'after', days: 1 });
  fireEvent.change(screen.getByLabelText('Cuánto'), { target: { value: '3' } });
  expect(now.due).toEqual({ is: 'after', days: 3 });
  fireEvent.click(screen.getByRole('combobox', { name: 'Unidad' }));
  fireEvent.click(await screen.findByRole('option', { name: 'horas', hidden: true }));
  expect(now.due).toEqual({ is: 'after', hours: 3 });
});

test('a fixed date is due once its date and its time are there', () => {
  const now = show({ is: 'after', days: 2 });

  choose('Fecha fija');
  expect(now.due).toEqual({ is: 'none' });
  fireEvent.change(screen.getByLabelText('Fecha'), { target: { value: '24/11/2026' } });
  expect(now.due).toEqual({ is: 'none' });
  fireEvent.change(screen.getByLabelText('Hora'), { target: { value: '14' } });
  fireEvent.change(screen.getByLabelText('Minutos'), { target: { value: '05' } });
  expect(now.due).toMatchObject({ is: 'at', at: expect.stringMatching(/^2026-11-2\dT\d\d:05:00\.000Z$/u) });

  fireEvent.change(screen.getByLabelText('Fecha'), { target: { value: '' } });
  expect(now.due).toEqual({ is: 'none' });
  expect(screen.getByLabelText('Minutos')).toHaveProperty('value', '05');
});

test('what is stored is shown, and may be taken away', () => {
  const now = show({ is: 'at', at: '2026-11-23T12:05:00.000Z', zone: 'Asia/Tokyo' });
  expect(screen.getByLabelText('Fecha')).toHaveProperty('value', '23/11/2026');
  expect(screen.getByLabelText('Hora')).toHaveProperty('value', '21');

  choose('Sin fecha');
  expect(now.due).toEqual({ is: 'none' });
  expect(screen.queryByLabelText('Fecha')).toBeNull();
});

test('a date of a field is chosen of those that are dates, and moved before or after', async () => {
  const now = show({ is: 'none' });

  choose('Campo');
  expect(now.due).toEqual({ is: 'field', field: '', shift: null, way: 'before' });
  fireEvent.click(screen.getByRole('combobox', { name: 'Campo de fecha' }));
  expect(screen.queryByRole('option', { name: 'Versión', hidden: true })).toBeNull();
  fireEvent.click(await screen.findByRole('option', { name: 'Salida', hidden: true }));
  expect(now.due).toEqual({ is: 'field', field: 'f1', shift: null, way: 'before' });
  expect(screen.getByText('Una fecha sin hora vence a las 23:59 de ese día.')).toBeTruthy();

  choose('Antes');
  fireEvent.click(screen.getByRole('combobox', { name: 'Unidad' }));
  fireEvent.click(await screen.findByRole('option', { name: 'días hábiles', hidden: true }));
  expect(now.due).toEqual({ is: 'field', field: 'f1', shift: { workingDays: 1 }, way: 'before' });
  choose('Después');
  expect(now.due).toMatchObject({ shift: { workingDays: 1 }, way: 'after' });
  choose('En esa fecha');
  expect(now.due).toMatchObject({ shift: null });
});

test('a count stays within the unit that is chosen', async () => {
  const now = show({ is: 'after', hours: 87_600 });

  fireEvent.click(screen.getByRole('combobox', { name: 'Unidad' }));
  fireEvent.click(await screen.findByRole('option', { name: 'días hábiles', hidden: true }));

  expect(now.due).toEqual({ is: 'after', workingDays: 2500 });
});
