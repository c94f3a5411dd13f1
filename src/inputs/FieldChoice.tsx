import type { ReactNode } from 'react';
import { FieldGroup } from '#fields/FieldGroup.tsx';
import type { Field, FieldId, Process } from '#model/process.ts';
import { FieldSelect } from './FieldSelect.tsx';

export interface FieldChoiceProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** '' until one is chosen. */
  readonly value: FieldId;
  readonly process: Pick<Process, 'fields' | 'lang'>;
  /** Which of its fields may be chosen. */
  readonly accepts: (field: Field) => boolean;
  readonly onChange: (field: FieldId) => void;
}

/** A setting that is one field of the process, of those that serve. */
export function FieldChoice({ label, description, error, value, process, accepts, onChange }: FieldChoiceProps) {
  return (
    <FieldGroup label={label} description={description} error={error} required={false}>
      <FieldSelect
        label={label}
        error={Boolean(error)}
        fields={Object.values(process.fields).filter(accepts)}
        lang={process.lang}
        value={value}
        onChange={({ id }) => onChange(id)}
      />
    </FieldGroup>
  );
}
