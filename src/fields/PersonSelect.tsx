import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person, PersonId } from '#model/directory.ts';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { clearing } from './clearing.ts';
import { searching } from './searching.ts';
import { offeredWords } from './offered.text.ts';
import { personWords } from './person/person.text.ts';
import { personLabels } from './personLabels.ts';

export interface PersonSelectProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Who may be chosen; whoever is chosen already may be among them or not. */
  readonly people: readonly Person[];
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
}

/** One person out of a list. */
export function PersonSelect({ people, required = false, onChange, ...rest }: PersonSelectProps) {
  const t = useWords(personWords);
  const shared = useWords(offeredWords);
  return (
    <Select
      {...rest}
      required={required}
      data={personLabels(people)}
      {...searching}
      clearable={!required}
      allowDeselect={!required}
      clearButtonProps={clearing(shared('clear'))}
      placeholder={t('choose')}
      nothingFoundMessage={t('nobody')}
      renderOption={({ option }) => <PersonLabel name={option.label} />}
      onChange={onChange}
    />
  );
}
