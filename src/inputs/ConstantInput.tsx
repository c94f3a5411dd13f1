import type { ReactNode } from 'react';
import { fieldFaceOf } from '#fields/faces.tsx';
import { fieldKindOf } from '#fields/index.ts';
import { noFiles } from '#fields/noFiles.ts';
import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import styles from './ConstantInput.module.css';

export interface ConstantInputProps {
  /** Its accessible name; nothing is shown above it. */
  readonly label: string;
  readonly error: string | null;
  /** Whose control it is: its kind, choices and unit. */
  readonly field: Field;
  /** As a process holds it: people and groups are actors. */
  readonly value: Json;
  readonly onChange: (value: Json) => void;
  readonly lang: string;
  readonly directory: Directory;
}

/** An answer that a process gives, asked for by the control of a field. */
export function ConstantInput({
  label,
  error,
  field,
  value,
  onChange,
  lang,
  directory,
}: ConstantInputProps): ReactNode {
  const kind = fieldKindOf(field.type);
  const { Edit } = fieldFaceOf(field.type);
  return (
    <div className={styles.bare}>
      <Edit
        field={{ ...field, label, help: '' }}
        answer={value === null ? kind.empty : kind.fromInitial(value)}
        onAnswer={(answer) => onChange(kind.isEmpty(answer) ? null : kind.toInitial(answer))}
        required={false}
        readOnly={false}
        error={error}
        lang={lang}
        directory={directory}
        files={noFiles}
      />
    </div>
  );
}
