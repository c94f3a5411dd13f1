import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChosenPill } from '#fields/ChosenPill.tsx';
import { searching } from '#fields/searching.ts';
import type { Field, FieldId } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { inputsWords } from './inputs.text.ts';

interface FieldsSelectProps {
  readonly label: string;
  readonly error?: ReactNode;
  readonly fields: readonly Field[];
  /** Language of what people wrote in the process. */
  readonly lang: string;
  readonly value: readonly FieldId[];
  readonly onChange: (fields: readonly FieldId[]) => void;
}

/** Chooses any fields of the process. */
export function FieldsSelect({ label, error, fields, lang, value, onChange }: FieldsSelectProps) {
  const t = useWords(inputsWords);
  const named = new Map(fields.map((field) => [field.id, nameOf(field) || t('field.unnamed')]));
  return (
    <MultiSelect
      label={label}
      error={error}
      data={[...named].map(([id, name]) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={onChange}
      {...searching}
      hidePickedOptions
      placeholder={value.length === 0 ? t('fields.choose') : ''}
      nothingFoundMessage={t(fields.length === 0 ? 'text.noFields' : 'field.nothing')}
      renderPill={({ value: id = '', onRemove }) => {
        const name = named.get(id);
        return (
          <ChosenPill onRemove={onRemove}>
            {name === undefined ? t('field.gone') : <Content lang={lang}>{name}</Content>}
          </ChosenPill>
        );
      }}
      renderOption={({ option }) => <Content lang={lang}>{option.label}</Content>}
    />
  );
}

function nameOf({ label, key }: Field): string {
  return label.trim() === '' ? key : label;
}
