import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleDirectory } from '#fields/asked.testing.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { GroupPicker } from './GroupPicker.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { PersonPicker } from './PersonPicker.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const offered = async (name: string) => {
  fireEvent.click(screen.getByRole('combobox', { name }));
  return (await screen.findAllByRole('option', { hidden: true })).map((option) =>
    option.textContent?.replace(/^\p{Lu}{1,2}(?=\p{Lu})/u, ''),
  );
};

test('a person is chosen among the active ones, without those left out', async () => {
  const onChange = vi.fn<(id: string | null) => void>();
  render(
    <UiProvider>
      <PersonPicker label="Jefe" directory={sampleDirectory} value={null} onChange={onChange} except={['oscar']} />
    </UiProvider>,
  );

  expect(await offered('Jefe')).toEqual(['Ana García']);
  fireEvent.click(screen.getByRole('option', { hidden: true }));
  expect(onChange.mock.lastCall?.[0]).toBe('ana');
});

test('whoever was chosen before stays in sight, active or not', () => {
  render(
    <UiProvider>
      <PersonPicker label="Jefe" directory={sampleDirectory} value="eva" onChange={() => undefined} />
    </UiProvider>,
  );

  expect(screen.getByRole('combobox', { name: 'Jefe' })).toHaveProperty('value', 'Eva Sanz');
});

test('people are chosen among the members of a group', async () => {
  const onChange = vi.fn<(ids: readonly string[]) => void>();
  render(
    <UiProvider>
      <PeoplePicker label="Miembros" directory={sampleDirectory} value={['oscar']} onChange={onChange} within="rfc" />
    </UiProvider>,
  );

  expect(await offered('Miembros')).toEqual(['Ana García']);
  fireEvent.click(screen.getByRole('option', { hidden: true }));
  expect(onChange.mock.lastCall?.[0]).toEqual(['oscar', 'ana']);
});

test('a group is chosen by name', async () => {
  const onChange = vi.fn<(id: string | null) => void>();
  render(
    <UiProvider>
      <GroupPicker label="Equipo" directory={sampleDirectory} value={null} onChange={onChange} />
    </UiProvider>,
  );

  expect(await offered('Equipo')).toEqual(['Comité RFC']);
  fireEvent.click(screen.getByRole('option', { hidden: true }));
  expect(onChange.mock.lastCall?.[0]).toBe('rfc');
});
