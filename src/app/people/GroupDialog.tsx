import { MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Group } from '#model/directory.ts';
import { toast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { contentOption } from '../contentOption.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { slugOf } from '../plain.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { checkGroup, type GroupProblems } from './checkPerson.ts';
import { mergedGroup } from './merging.ts';
import { peopleWords } from './people.text.ts';

interface GroupDialogProps {
  /** Null for a new one. */
  readonly group: Group | null;
  readonly onClose: () => void;
}

/** Adds or changes a group. The identifier of a new one follows its name until it is written by hand. */
export function GroupDialog({ group, onClose }: GroupDialogProps) {
  const t = useWords(peopleWords);
  const say = useSay();
  const { storage, newId } = useServices();
  const attempt = useAttempt();
  const directory = useDirectory();
  const [draft, setDraft] = useState<Group>(() => group ?? { id: newId(), slug: '', name: '', members: [] });
  const [followsName, setFollows] = useState(group === null);
  const [problems, setProblems] = useState<GroupProblems>({});
  const people = Object.values(directory.people).filter((one) => one.active || draft.members.includes(one.id));

  async function save() {
    const tidy = { ...draft, name: draft.name.trim(), slug: draft.slug.trim() };
    const found = checkGroup(tidy, directory);
    setProblems(found);
    if (Object.keys(found).length > 0) return false;
    const isKept = await attempt(() =>
      storage.directory.change(({ groups }) => ({ groups: [mergedGroup(group, tidy, groups[tidy.id])] })),
    );
    if (isKept) toast(t('saved.group', { name: tidy.name }));
    return isKept;
  }
  function rename(name: string) {
    setDraft({ ...draft, name, slug: followsName ? slugOf(name) : draft.slug });
  }

  return (
    <FormDialog title={t(group === null ? 'addGroup' : 'editGroup')} act={t('save')} onAct={save} onClose={onClose}>
      <TextInput
        label={t('name')}
        value={draft.name}
        data-autofocus
        autoComplete="off"
        error={problems.name && say(problems.name)}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <MultiSelect
        label={t('members')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={contentOption}
        value={[...draft.members]}
        searchable
        onChange={(members) => setDraft({ ...draft, members })}
      />
      <TextInput
        label={t('slug')}
        description={t('slugHelp')}
        value={draft.slug}
        autoComplete="off"
        error={problems.slug && say(problems.slug)}
        onChange={(event) => {
          setFollows(false);
          setDraft({ ...draft, slug: event.currentTarget.value });
        }}
      />
    </FormDialog>
  );
}
