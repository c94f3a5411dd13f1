import type { Directory, Person } from '#model/directory.ts';
import type { Column } from '#ui/columns.ts';
import { Content } from '#ui/Content.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { peopleWords } from './people.text.ts';

/** The columns of the list of people. */
export function usePersonColumns(): readonly Column<Person>[] {
  const t = useWords(peopleWords);
  const tApp = useWords(appWords);
  const directory = useDirectory();
  const { owner } = useMe();
  return [
    {
      id: 'name',
      heading: t('name'),
      cell: (person) => <PersonLabel name={person.name} detail={person.id === owner.id ? t('owner') : undefined} />,
      order: (one, other) => one.name.localeCompare(other.name),
    },
    { id: 'email', heading: t('email'), cell: (person) => <Content>{person.email}</Content>, isWideOnly: true },
    {
      id: 'role',
      heading: t('role'),
      cell: (person) => tApp(`role.${person.role}`),
      order: (one, other) => one.role.localeCompare(other.role),
    },
    { id: 'manager', heading: t('manager'), cell: (person) => <Manager person={person} directory={directory} /> },
    {
      id: 'groups',
      heading: t('groups'),
      cell: (person) => <Content>{groupsOf(person, directory).join(', ')}</Content>,
      isWideOnly: true,
    },
    {
      id: 'state',
      heading: t('state'),
      cell: (person) => (
        <StateBadge tone={person.active ? 'good' : 'neutral'} word={t(person.active ? 'active' : 'inactive')} />
      ),
      order: (one, other) => Number(other.active) - Number(one.active),
    },
  ];
}

function Manager({ person, directory }: { readonly person: Person; readonly directory: Directory }) {
  const t = useWords(peopleWords);
  const manager = person.manager === null ? undefined : directory.people[person.manager];
  return manager === undefined ? <>{t('noManager')}</> : <Content>{manager.name}</Content>;
}

/** The names of the groups that somebody is in. */
function groupsOf(person: Person, { groups }: Directory): readonly string[] {
  return Object.values(groups)
    .filter((group) => group.members.includes(person.id))
    .map((group) => group.name);
}
