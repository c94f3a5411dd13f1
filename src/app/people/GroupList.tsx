import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Directory, Group } from '#model/directory.ts';
import type { Column } from '#ui/columns.ts';
import { Content } from '#ui/Content.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { lazily } from '#ui/lazily.ts';
import { isFound } from '../plain.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { useRemove } from '../useRemove.ts';
import { peopleWords } from './people.text.ts';

const GroupDialog = lazily(() => import('./GroupDialog.tsx'), 'GroupDialog');

/** Help desks, committees and lists of stakeholders. */
export function GroupList() {
  const t = useWords(peopleWords);
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Group | 'new' | null>(null);
  const directory = useDirectory();
  const columns = useGroupColumns(directory);
  const remove = useRemove();
  const { storage } = useServices();
  const all = Object.values(directory.groups).toSorted((one, other) => one.name.localeCompare(other.name));
  const rows = all.filter((group) => isFound(search, group.name, ...namesOf(group, directory)));
  function removeGroup(group: Group) {
    void remove({
      text: t('removed', { name: group.name }),
      remove: () => storage.directory.removeGroup(group.id),
      restore: () => storage.directory.keepGroup(group),
    });
  }
  const add = (
    <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('addGroup')}
    </Button>
  );
  if (all.length === 0 && edited === null) {
    return <EmptyState title={t('groups.empty')} text={t('groups.emptyText')} action={add} />;
  }
  return (
    <>
      <ListBar label={t('search.groups')} search={search} onSearch={setSearch} actions={add} />
      <DataTable
        label={t('tab.groups')}
        columns={columns}
        rows={rows}
        keyOf={(group) => group.id}
        nameOf={(group) => group.name}
        actionsOf={(group) => [
          { label: t('edit'), onClick: () => setEdited(group) },
          { label: t('remove'), isDestructive: true, onClick: () => removeGroup(group) },
        ]}
        empty={<EmptyState small title={t('none', { text: search })} text={t('noneText')} />}
      />
      {edited !== null && (
        <Suspense fallback={null}>
          <GroupDialog group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </>
  );
}

const mostNames = 4;

function useGroupColumns(directory: Directory): readonly Column<Group>[] {
  const t = useWords(peopleWords);
  function membersIn(group: Group): string {
    const names = namesOf(group, directory);
    if (names.length <= mostNames) return names.join(', ');
    return t('members.more', { names: names.slice(0, mostNames).join(', '), count: names.length - mostNames });
  }
  return [
    {
      id: 'name',
      heading: t('name'),
      cell: (group) => <PersonLabel name={group.name} isGroup />,
      order: (one, other) => one.name.localeCompare(other.name),
    },
    {
      id: 'members',
      heading: t('members'),
      cell: (group) => (group.members.length === 0 ? t('noMembers') : <Content>{membersIn(group)}</Content>),
      order: (one, other) => one.members.length - other.members.length,
    },
    { id: 'slug', heading: t('slug'), cell: (group) => <Content>{group.slug}</Content>, isWideOnly: true },
  ];
}

function namesOf(group: Group, { people }: Directory): readonly string[] {
  return group.members.flatMap((id) => people[id]?.name ?? []);
}
