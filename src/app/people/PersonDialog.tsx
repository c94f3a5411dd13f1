import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Directory, GroupId, Person, Role } from '#model/directory.ts';
import type { People } from '#storage/storage.ts';
import { toast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { contentOption } from '../contentOption.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { checkPerson, type PersonProblems } from './checkPerson.ts';
import { merged, regrouped } from './merging.ts';
import { peopleWords } from './people.text.ts';

interface PersonDialogProps {
  /** Null for a new one. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

const roles: readonly Role[] = ['administrator', 'agent', 'approver', 'requester'];

/** Adds or changes a person and the groups they are in. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const t = useWords(peopleWords);
  const tApp = useWords(appWords);
  const say = useSay();
  const { newId } = useServices();
  const directory = useDirectory();
  const { owner } = useMe();
  const keep = useKeepPerson();
  const groups = Object.values(directory.groups);
  const [draft, setDraft] = useState<Person>(() => person ?? freshPerson(newId()));
  const [wasIn] = useState(() => groups.filter((group) => group.members.includes(draft.id)).map((group) => group.id));
  const [inGroups, setInGroups] = useState<readonly GroupId[]>(wasIn);
  const [problems, setProblems] = useState<PersonProblems>({});
  const isOwner = draft.id === owner.id;
  const managers = Object.values(directory.people).filter(
    (one) => one.id !== draft.id && (one.active || one.id === draft.manager),
  );

  async function save() {
    const tidy = { ...draft, name: draft.name.trim(), email: draft.email.trim() };
    const found = checkPerson(tidy, directory);
    setProblems(found);
    if (Object.keys(found).length > 0) return false;
    return keep(tidy.name, (now) => ({
      people: [merged(person, tidy, now.people[tidy.id])],
      groups: regrouped(tidy.id, wasIn, inGroups, Object.values(now.groups)),
    }));
  }

  return (
    <FormDialog title={t(person === null ? 'addPerson' : 'editPerson')} act={t('save')} onAct={save} onClose={onClose}>
      <TextInput
        label={t('name')}
        value={draft.name}
        data-autofocus
        autoComplete="off"
        error={problems.name && say(problems.name)}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('email')}
        type="email"
        value={draft.email}
        autoComplete="off"
        error={problems.email && say(problems.email)}
        onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
      />
      <Select
        label={t('role')}
        description={isOwner ? t('ownerRole') : t(`role.${draft.role}.about`)}
        data={roles.map((value) => ({ value, label: tApp(`role.${value}`) }))}
        value={draft.role}
        disabled={isOwner}
        allowDeselect={false}
        onChange={(role) => role !== null && setDraft({ ...draft, role })}
      />
      <Select
        label={t('manager')}
        description={t('managerHelp')}
        placeholder={t('noManager')}
        data={managers.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={contentOption}
        value={draft.manager}
        searchable
        clearable
        error={problems.manager && say(problems.manager)}
        onChange={(manager) => setDraft({ ...draft, manager })}
      />
      <MultiSelect
        label={t('groups')}
        description={t('groupsHelp')}
        data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={contentOption}
        value={[...inGroups]}
        searchable
        onChange={setInGroups}
      />
    </FormDialog>
  );
}

function useKeepPerson(): (name: string, make: (now: Directory) => People) => Promise<boolean> {
  const t = useWords(peopleWords);
  const { storage } = useServices();
  const attempt = useAttempt();
  return async (name, make) => {
    const isKept = await attempt(() => storage.directory.change(make));
    if (isKept) toast(t('saved.person', { name }));
    return isKept;
  };
}

function freshPerson(id: string): Person {
  return { id, name: '', email: '', role: 'requester', manager: null, active: true };
}
