import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UiProvider } from '#ui/UiProvider.tsx';
import type { Due } from '#model/due.ts';
import { DueInput } from './DueInput.tsx';

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
        <DueInput label="Vencimiento" value={due} onChange={onChange} />
      </UiProvider>
    );
  }
  render(<Input />);
  return now;
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

test('a time limit is so many days or hours', async () => {
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
