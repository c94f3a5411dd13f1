import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person, PersonId } from '#model/directory.ts';
import { Content } from '#ui/Content.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { ChosenPill } from './ChosenPill.tsx';
import { searching } from './searching.ts';
import { peopleWords } from './people/people.text.ts';
import { personWords } from './person/person.text.ts';
import { personLabels } from './personLabels.ts';

export interface PeopleSelectProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Who may be chosen, and whoever is chosen already. */
  readonly people: readonly Person[];
  readonly value: readonly PersonId[];
  readonly onChange: (people: readonly PersonId[]) => void;
}

/** Any number of people out of a list. */
export function PeopleSelect({ people, value, onChange, ...rest }: PeopleSelectProps) {
  const t = useWords(peopleWords);
  const one = useWords(personWords);
  const offered = personLabels(people);
  return (
    <MultiSelect
      {...rest}
      data={offered}
      value={[...value]}
      {...searching}
      hidePickedOptions
      placeholder={value.length === 0 ? t('choose') : ''}
      nothingFoundMessage={one('nobody')}
      renderPill={({ value: id, onRemove }) => {
        const label = offered.find((person) => person.value === id)?.label;
        return (
          <ChosenPill onRemove={rest.readOnly === true ? undefined : onRemove}>
            {label === undefined ? one('gone') : <Content>{label}</Content>}
          </ChosenPill>
        );
      }}
      renderOption={({ option }) => <PersonLabel name={option.label} />}
      onChange={onChange}
    />
  );
}
