import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldKindOf } from '#fields/index.ts';
import { searching } from '#fields/searching.ts';
import type { Field, FieldId } from '#model/process.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { inputsWords } from './inputs.text.ts';

export interface FieldSelectProps {
  /** Its accessible name; nothing is shown above it. */
  readonly label: string;
  readonly error?: ReactNode;
  readonly fields: readonly Field[];
  /** Language of what people wrote in the process. */
  readonly lang: string;
  /** '' for none. */
  readonly value: FieldId;
  readonly onChange: (field: Field) => void;
}

/** Chooses one field of the process. */
export function FieldSelect({ label, error, fields, lang, value, onChange }: FieldSelectProps) {
  const t = useWords(inputsWords);
  const typeOf = (id: string) => fields.find((field) => field.id === id)?.type;
  const icon = (id: string) => {
    const type = typeOf(id);
    return type === undefined ? null : <BlockIcon name={fieldKindOf(type).icon} size={16} />;
  };
  return (
    <Select
      aria-label={label}
      error={error}
      data={fields.map((field) => ({ value: field.id, label: nameOf(field) || t('field.unnamed') }))}
      value={typeOf(value) === undefined ? null : value}
      allowDeselect={false}
      {...searching}
      leftSection={icon(value)}
      placeholder={t('field.choose')}
      nothingFoundMessage={t(fields.length === 0 ? 'text.noFields' : 'field.nothing')}
      renderOption={({ option }) => (
        <>
          {icon(option.value)}
          <Content lang={lang}>{option.label}</Content>
        </>
      )}
      onChange={(id) => {
        const field = fields.find((one) => one.id === id);
        if (field !== undefined) onChange(field);
      }}
    />
  );
}

function nameOf({ label, key }: Field): string {
  return label.trim() === '' ? key : label;
}
