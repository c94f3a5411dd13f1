import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { holdsDate } from '#fields/holdsDate.ts';
import type { FieldId, Process } from '#model/process.ts';
import type { Span } from '#model/span.ts';
import { useWords } from '#ui/useWords.ts';
import { FieldChoice } from './FieldChoice.tsx';
import { inputsWords } from './inputs.text.ts';
import styles from './ShiftInput.module.css';
import { SpanInput } from './SpanInput.tsx';

/** The date of a field, and how far from it. */
export interface Shifted {
  readonly field: FieldId;
  readonly shift: Span | null;
  readonly way: 'before' | 'after';
}

export interface ShiftInputProps {
  readonly value: Shifted;
  readonly process: Pick<Process, 'fields' | 'lang'>;
  readonly onChange: (shifted: Shifted) => void;
  readonly error?: ReactNode;
}

/** A date that a field holds: on it, or so long before or after it. */
export function ShiftInput({ value: { field, shift, way }, process, onChange, error }: ShiftInputProps) {
  const t = useWords(inputsWords);
  const choose = (next: string) => {
    if (next === 'on') onChange({ field, shift: null, way });
    if (next === 'before' || next === 'after') onChange({ field, shift: shift ?? { days: 1 }, way: next });
  };
  return (
    <div className={styles.shift}>
      <FieldChoice
        label={t('shift.field')}
        error={error}
        value={field}
        process={process}
        accepts={holdsDate}
        onChange={(next) => onChange({ field: next, shift, way })}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('shift.when')}
        data={(['on', 'before', 'after'] as const).map((one) => ({ value: one, label: t(`shift.${one}`) }))}
        value={shift === null ? 'on' : way}
        onChange={choose}
      />
      {shift !== null && <SpanInput value={shift} onChange={(next) => onChange({ field, shift: next, way })} />}
    </div>
  );
}
