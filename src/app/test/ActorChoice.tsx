import { Select } from '@mantine/core';
import type { PersonId } from '#model/directory.ts';
import { useWords } from '#ui/useWords.ts';
import { contentOption } from '../contentOption.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { testWords } from './test.text.ts';

interface ActorChoiceProps {
  readonly label: string;
  /** Those whose turn it is come first. */
  readonly asked: readonly PersonId[];
  readonly value: PersonId;
  readonly onChoose: (person: PersonId) => void;
  readonly help?: string;
}

/** Chooses as whom to act in a test. */
export function ActorChoice({ label, asked, value, onChoose, help }: ActorChoiceProps) {
  const t = useWords(testWords);
  const { people } = useDirectory();
  const toItem = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });
  const active = Object.values(people)
    .filter((person) => person.active)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const first = asked.flatMap((id) => people[id] ?? []);
  const others = active.filter((person) => !asked.includes(person.id));
  const groups = [
    ...(first.length === 0 ? [] : [{ group: t('actAs.asked'), items: first.map(toItem) }]),
    { group: t('actAs.others'), items: others.map(toItem) },
  ];
  return (
    <Select
      label={label}
      {...(help === undefined ? {} : { description: help })}
      data={groups}
      renderOption={contentOption}
      value={value}
      searchable
      allowDeselect={false}
      onChange={(person) => person !== null && onChoose(person)}
    />
  );
}
