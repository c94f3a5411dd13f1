import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json } from '#model/json.ts';
import { Asked, sampleField } from './asked.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const hear = () => vi.fn<(answer: Json) => void>();
const box = () => screen.getByRole('textbox', { name: 'Pregunta' });
const write = (value: string) => fireEvent.change(box(), { target: { value } });

test.each(['shortText', 'longText', 'email', 'url'])(
  '%s is written in a box that has the name of its field',
  (type) => {
    const onAnswer = hear();
    render(
      <Asked field={sampleField(type, {}, { help: 'Ayuda' })} onAnswer={onAnswer} required error="Falta responder." />,
    );

    write('algo');

    expect(onAnswer).toHaveBeenLastCalledWith('algo');
    expect(box().hasAttribute('required')).toBe(true);
    expect(box().getAttribute('aria-invalid')).toBe('true');
    const described = (box().getAttribute('aria-describedby') ?? '').split(/\s+/u);
    expect(
      described
        .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent)
        .toSorted((one, other) => String(one).localeCompare(String(other))),
    ).toEqual(['Ayuda', 'Falta responder.']);
  },
);

test.each(['email', 'url'])('%s drops the blanks that pasting brings', (type) => {
  const onAnswer = hear();
  render(<Asked field={sampleField(type)} onAnswer={onAnswer} />);

  write(' ana@example.com ');

  expect(onAnswer).toHaveBeenLastCalledWith('ana@example.com');
});

test('a number is written as Spanish writes it, and taken back when it is emptied', () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('number', { decimals: 2, unit: 'h' })} answer={1234.5} onAnswer={onAnswer} />);
  expect(box()).toHaveProperty('value', '1.234,5');
  expect(screen.getByText('h')).toBeDefined();

  write('12,25');
  expect(onAnswer).toHaveBeenLastCalledWith(12.25);

  write('-');
  expect(onAnswer).toHaveBeenLastCalledWith(null);
  expect(box()).toHaveProperty('value', '-');

  write('');
  expect(onAnswer).toHaveBeenLastCalledWith(null);
  expect(box()).toHaveProperty('value', '');
});

test('a date is typed in the order of the language', () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('date')} onAnswer={onAnswer} />);

  write('24/11/2026');
  expect(onAnswer).toHaveBeenLastCalledWith('2026-11-24');

  fireEvent.blur(box());
  expect(box()).toHaveProperty('value', '24/11/2026');

  write('');
  expect(onAnswer).toHaveBeenLastCalledWith(null);
});

test('a date and a time make a moment in the zone of the device, and half of it is kept as half', () => {
  const onAnswer = hear();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  render(<Asked field={sampleField('dateTime')} onAnswer={onAnswer} />);
  expect(screen.getByRole('group', { name: 'Pregunta' })).toBeDefined();

  fireEvent.change(screen.getByRole('textbox', { name: 'Fecha' }), { target: { value: '24/11/2026' } });
  expect(onAnswer).toHaveBeenLastCalledWith({ date: '2026-11-24', time: '' });

  fireEvent.change(screen.getByLabelText('Hora'), { target: { value: '14' } });
  fireEvent.change(screen.getByLabelText('Minutos'), { target: { value: '05' } });
  expect(onAnswer.mock.lastCall?.[0]).toMatchObject({
    zone,
    at: expect.stringMatching(/^2026-11-2\dT\d\d:05:00\.000Z$/u),
  });
});

test('a moment meant in another zone is shown in it and says so', () => {
  render(<Asked field={sampleField('dateTime')} answer={{ at: '2026-11-23T12:05:00.000Z', zone: 'Asia/Tokyo' }} />);

  expect(screen.getByLabelText('Hora')).toHaveProperty('value', '21');
  expect(screen.getByText('Hora de Asia/Tokyo.')).toBeDefined();
});

test('what is only read cannot be changed', () => {
  render(<Asked field={sampleField('shortText')} answer="2.4" readOnly />);

  expect(box().hasAttribute('readonly')).toBe(true);
});
