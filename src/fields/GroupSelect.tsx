import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Group, GroupId } from '#model/directory.ts';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { clearing } from './clearing.ts';
import { searching } from './searching.ts';
import { groupWords } from './group/group.text.ts';
import { offeredWords } from './offered.text.ts';

export interface GroupSelectProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly groups: readonly Group[];
  readonly value: GroupId | null;
  readonly onChange: (group: GroupId | null) => void;
}

/** One group out of a list. */
export function GroupSelect({ groups, required = false, placeholder, onChange, ...rest }: GroupSelectProps) {
  const t = useWords(groupWords);
  const shared = useWords(offeredWords);
  return (
    <Select
      {...rest}
      required={required}
      data={groups.map(({ id, name }) => ({ value: id, label: name }))}
      {...searching}
      clearable={!required}
      allowDeselect={!required}
      clearButtonProps={clearing(shared('clear'))}
      placeholder={placeholder ?? t('choose')}
      nothingFoundMessage={t('nothing')}
      renderOption={({ option }) => <PersonLabel name={option.label} isGroup />}
      onChange={onChange}
    />
  );
}
