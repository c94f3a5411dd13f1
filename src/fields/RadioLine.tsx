import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { ClearAnswer } from './ClearAnswer.tsx';
import type { Labelled } from './labelled.tsx';
import styles from './RadioLine.module.css';

export interface RadioLineProps {
  readonly words: Labelled;
  readonly offered: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** In one line while they fit. */
  readonly inLine?: boolean;
}

/** Radio buttons; an answer that is not required may be taken back. */
export function RadioLine({ words, offered, value, onChange, inLine = false }: RadioLineProps) {
  return (
    <Radio.Group {...words} value={value} onChange={onChange}>
      <div className={styles.line} data-in-line={inLine || undefined}>
        {offered.map(({ id, label }) => (
          <Radio key={id} value={id} label={label} />
        ))}
        {value !== null && !words.required && !words.readOnly && <ClearAnswer onClear={() => onChange(null)} />}
      </div>
    </Radio.Group>
  );
}
