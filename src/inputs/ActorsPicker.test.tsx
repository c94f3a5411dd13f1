import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleDirectory, sampleField } from '#fields/asked.testing.tsx';
import type { Actor } from '#model/actor.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { ActorsPicker, type ActorsPickerProps } from './ActorsPicker.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const fields = {
  f1: sampleField('people', {}, { id: 'f1', label: 'Aprobadores' }),
  f2: sampleField('shortText', {}, { id: 'f2', label: 'Versión' }),
};
const eva: Actor = { is: 'unknown', who: { as: 'person', email: 'eva@otra.com', name: 'Eva' } };

function show(begin: readonly Actor[], props: Partial<ActorsPickerProps> = {}) {
  const now = { actors: begin };
  function Picker() {
    const [actors, setActors] = useState(begin);
    const onChange = (next: readonly Actor[]) => {
      now.actors = next;
      setActors(next);
    };
    return (
      <UiProvider>
        <ActorsPicker
          label="Quién"
          value={actors}
          onChange={onChange}
          directory={sampleDirectory}
          fields={fields}
          {...props}
        />
      </UiProvider>
    );
  }
  render(<Picker />);
  return now;
}

const pick = async (list: string, name: string) => {
  fireEvent.click(screen.getByRole('combobox', { name: list }));
  const options = within(await screen.findByRole('listbox', { name: list, hidden: true }));
  fireEvent.click(options.getByRole('option', { name, hidden: true }));
};

test('people, groups, fields that name somebody, the requester and their manager are offered', async () => {
  show([]);

  fireEvent.click(screen.getByRole('combobox', { name: 'Quién' }));

  const offered = (await screen.findAllByRole('option', { hidden: true })).map((option) => option.textContent);
  expect(offered).toEqual([
    'Solicitante',
    'Jefe del solicitante',
    'Según «Aprobadores»',
    'Comité RFC',
    'Ana García',
    'Óscar Núñez',
  ]);
});

test('several are chosen, each of its kind', async () => {
  const now = show([{ is: 'requester' }]);

  await pick('Quién', 'Comité RFC');
  await pick('Quién', 'Según «Aprobadores»');

  expect(now.actors).toEqual([{ is: 'requester' }, { is: 'group', id: 'rfc' }, { is: 'field', field: 'f1' }]);
});

test('where only one may be chosen, another takes its place', async () => {
  const now = show([{ is: 'requester' }], { isSingle: true });

  await pick('Quién', 'Ana García');

  expect(now.actors).toEqual([{ is: 'person', id: 'ana' }]);
});

test('what is not allowed is not offered', async () => {
  show([], { allow: ['group'] });

  fireEvent.click(screen.getByRole('combobox', { name: 'Quién' }));

  expect(await screen.findAllByRole('option', { hidden: true })).toHaveLength(1);
});

test('somebody unknown is shown as missing, and whoever is chosen takes their place', async () => {
  const now = show([{ is: 'requester' }, eva, { is: 'manager' }]);
  expect(screen.getByText('Falta elegir quién es Eva')).toBeDefined();

  await pick('Elegir quién es Eva (eva@otra.com)', 'Ana García');

  expect(now.actors).toEqual([{ is: 'requester' }, { is: 'person', id: 'ana' }, { is: 'manager' }]);
  expect(screen.queryByText('Falta elegir quién es Eva')).toBeNull();
});

test('somebody unknown stays as they came while others are chosen', async () => {
  const now = show([eva]);

  await pick('Quién', 'Solicitante');

  expect(now.actors).toEqual([eva, { is: 'requester' }]);
});

test('an unknown group is chosen among the groups, and whoever is chosen twice stands once', async () => {
  const now = show([
    { is: 'group', id: 'rfc' },
    { is: 'unknown', who: { as: 'group', slug: 'x', name: 'Comité X' } },
  ]);

  await pick('Elegir qué grupo es Comité X', 'Comité RFC');

  expect(now.actors).toEqual([{ is: 'group', id: 'rfc' }]);
});

test('whoever is not active, or gone, says so', () => {
  show([
    { is: 'person', id: 'eva' },
    { is: 'group', id: 'gone' },
    { is: 'field', field: 'gone' },
  ]);

  expect(screen.getByText('Eva Sanz (no está en activo)')).toBeDefined();
  expect(screen.getByText('Grupo que ya no existe')).toBeDefined();
  expect(screen.getByText('Campo que ya no existe')).toBeDefined();
});
