import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json } from '#model/json.ts';
import { Asked, sampleField } from './asked.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const choices = [
  { id: 'o1', label: 'Menor' },
  { id: 'o2', label: 'Mayor' },
];
const hear = () => vi.fn<(answer: Json) => void>();
const list = () => screen.getByRole('combobox', { name: 'Pregunta' });
const pick = async (name: string) => {
  fireEvent.click(list());
  fireEvent.click(await screen.findByRole('option', { name, hidden: true }));
};

test('one of a list is chosen, and taken back where nothing is required', async () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('choice', { choices })} onAnswer={onAnswer} />);

  await pick('Mayor');
  expect(onAnswer).toHaveBeenLastCalledWith('o2');
  expect(list()).toHaveProperty('value', 'Mayor');

  fireEvent.click(screen.getByRole('button', { name: 'Quitar respuesta' }));
  expect(onAnswer).toHaveBeenLastCalledWith(null);
});

test('radio buttons are a group with the name of the field', () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('choice', { choices, shown: 'radios' })} onAnswer={onAnswer} />);

  const group = screen.getByRole('radiogroup', { name: 'Pregunta' });
  fireEvent.click(within(group).getByRole('radio', { name: 'Menor' }));
  expect(onAnswer).toHaveBeenLastCalledWith('o1');

  fireEvent.click(screen.getByRole('button', { name: 'Quitar respuesta' }));
  expect(onAnswer).toHaveBeenLastCalledWith(null);
});

test('what is required cannot be taken back', () => {
  render(<Asked field={sampleField('yesNo')} answer={false} required />);

  expect(screen.getByRole('radio', { name: 'No' })).toHaveProperty('checked', true);
  expect(screen.queryByRole('button', { name: 'Quitar respuesta' })).toBeNull();
});

test('yes and no are both answers', () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('yesNo')} onAnswer={onAnswer} />);

  fireEvent.click(screen.getByRole('radio', { name: 'No' }));
  expect(onAnswer).toHaveBeenLastCalledWith(false);
  fireEvent.click(screen.getByRole('radio', { name: 'Sí' }));
  expect(onAnswer).toHaveBeenLastCalledWith(true);
});

test('several are ticked', () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('choices', { choices })} answer={['o1']} onAnswer={onAnswer} />);

  const group = screen.getByRole('group', { name: 'Pregunta' });
  expect(within(group).getByRole('checkbox', { name: 'Menor' })).toHaveProperty('checked', true);
  fireEvent.click(within(group).getByRole('checkbox', { name: 'Mayor' }));
  expect(onAnswer).toHaveBeenLastCalledWith(['o1', 'o2']);
});

test('several are chosen from a list', async () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('choices', { choices, shown: 'select' })} answer={['o1']} onAnswer={onAnswer} />);

  await pick('Mayor');
  expect(onAnswer).toHaveBeenLastCalledWith(['o1', 'o2']);
});

test('people are found whatever their accents, and whoever is not active is not offered', async () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('people')} onAnswer={onAnswer} />);

  list().focus();
  fireEvent.change(list(), { target: { value: 'oscar' } });
  const found = await screen.findAllByRole('option', { hidden: true });
  expect(found.map((option) => option.textContent)).toEqual([expect.stringContaining('Óscar Núñez')]);
  fireEvent.keyDown(list(), { key: 'Enter', code: 'Enter' });
  expect(onAnswer).toHaveBeenLastCalledWith(['oscar']);

  fireEvent.change(list(), { target: { value: 'eva' } });
  expect(await screen.findByText('Nadie coincide.')).toBeDefined();
});

test('a person of a group is chosen among its active members', async () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('person', { group: { is: 'group', id: 'rfc' } })} onAnswer={onAnswer} />);

  fireEvent.click(list());
  expect(await screen.findAllByRole('option', { hidden: true })).toHaveLength(1);
  await pick('Ana García');
  expect(onAnswer).toHaveBeenLastCalledWith('ana');
});

test('a group is chosen by name', async () => {
  const onAnswer = hear();
  render(<Asked field={sampleField('group')} onAnswer={onAnswer} />);

  await pick('Comité RFC');
  expect(onAnswer).toHaveBeenLastCalledWith('rfc');
});
