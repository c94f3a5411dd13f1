import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Person } from '#model/directory.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { undoToast } from '#ui/toasts.tsx';
import type { RowAction } from '#ui/RowMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { lazily } from '#ui/lazily.ts';
import { isFound } from '../plain.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useActAs, useDirectory, useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { peopleWords } from './people.text.ts';
import { usePersonColumns } from './usePersonColumns.tsx';

const PersonDialog = lazily(() => import('./PersonDialog.tsx'), 'PersonDialog');

/** Everybody who is known here. */
export function PersonList() {
  const t = useWords(peopleWords);
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const { people } = useDirectory();
  const columns = usePersonColumns();
  const actionsOf = usePersonActions(setEdited);
  const all = Object.values(people).toSorted((one, other) => one.name.localeCompare(other.name));
  const rows = all.filter((person) => isFound(search, person.name, person.email));
  const add = (
    <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('addPerson')}
    </Button>
  );
  return (
    <>
      <ListBar label={t('search.people')} search={search} onSearch={setSearch} actions={add} />
      <DataTable
        label={t('tab.people')}
        columns={columns}
        rows={rows}
        keyOf={(person) => person.id}
        nameOf={(person) => person.name}
        actionsOf={actionsOf}
        empty={<EmptyState small title={t('none', { text: search })} text={t('noneText')} />}
      />
      {all.length === 1 && <EmptyState small title={t('people.empty')} text={t('people.emptyText')} />}
      {edited !== null && (
        <Suspense fallback={null}>
          <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </>
  );
}

function usePersonActions(onEdit: (person: Person) => void): (person: Person) => readonly RowAction[] {
  const t = useWords(peopleWords);
  const { storage } = useServices();
  const me = useMe();
  const actAs = useActAs();
  const attempt = useAttempt();

  function keep(person: Person, active: boolean): Promise<boolean> {
    return attempt(() =>
      storage.directory.change(({ people }) => ({ people: [{ ...(people[person.id] ?? person), active }] })),
    );
  }
  async function deactivate(person: Person) {
    if (!(await keep(person, false))) return;
    undoToast({ text: t('deactivated', { name: person.name }), undo: () => void keep(person, true) });
  }

  return (person) => [
    { label: t('edit'), onClick: () => onEdit(person) },
    ...(person.active && person.id !== me.as
      ? [{ label: t('actAs', { name: person.name }), onClick: () => actAs(person.id) }]
      : []),
    person.active
      ? {
          label: t('deactivate'),
          isDestructive: true,
          isDisabled: person.id === me.owner.id,
          onClick: () => void deactivate(person),
        }
      : { label: t('activate'), onClick: () => void keep(person, true) },
  ];
}
