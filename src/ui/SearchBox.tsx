import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface SearchBoxProps {
  /** What is searched: its accessible name, and the placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number | string;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A box that narrows a list while one types; Escape empties it. */
export function SearchBox({ label, value, onChange, width = 260, autoFocus = false, ref }: SearchBoxProps) {
  const t = useWords(uiWords);
  return (
    <TextInput
      {...(ref === undefined ? {} : { ref })}
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={value}
      w={width}
      maw="100%"
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        value !== '' && <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => onChange('')} />
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}
