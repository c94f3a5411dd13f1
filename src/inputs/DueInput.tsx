import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DateTimeControl } from '#fields/DateTimeControl.tsx';
import type { HalfMoment, Moment } from '#fields/dateTime/moment.ts';
import { FieldGroup } from '#fields/FieldGroup.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Due } from '#model/due.ts';
import type { Process } from '#model/process.ts';
import styles from './DueInput.module.css';
import { inputsWords } from './inputs.text.ts';
import { SpanInput } from './SpanInput.tsx';
import { ShiftInput } from './ShiftInput.tsx';

export interface DueInputProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Shown beside the field when the date comes from one. */
  readonly error?: ReactNode;
  readonly value: Due;
  /** Where the date may come from. */
  readonly process: Pick<Process, 'fields' | 'lang'>;
  readonly onChange: (due: Due) => void;
}

/** When something is due: never, so long after its block opens, at a fixed moment, or by the date of a field. */
export function DueInput({ label, description, error, value, process, onChange }: DueInputProps) {
  const t = useWords(inputsWords);
  // A fixed moment that still lacks its date or its time; until it is whole nothing is due.
  const [begun, setBegun] = useState<HalfMoment | 'nothing' | null>(null);
  const is = begun === null ? value.is : 'at';
  const choose = (next: string) => {
    setBegun(next === 'at' ? 'nothing' : null);
    if (next === 'after') onChange({ is: 'after', days: 1 });
    else if (next === 'field') onChange({ is: 'field', field: '', shift: null, way: 'before' });
    else onChange({ is: 'none' });
  };
  const fix = (moment: Moment | HalfMoment | null) => {
    const isWhole = moment !== null && 'at' in moment;
    setBegun(isWhole ? null : (moment ?? 'nothing'));
    onChange(isWhole ? { is: 'at', ...moment } : { is: 'none' });
  };
  const moment = value.is === 'at' ? { at: value.at, zone: value.zone } : null;
  return (
    <FieldGroup label={label} description={description} error={value.is === 'field' ? null : error} required={false}>
      <div className={styles.due}>
        <SegmentedControl
          fullWidth
          data={(['none', 'after', 'at', 'field'] as const).map((one) => ({ value: one, label: t(`due.${one}`) }))}
          value={is}
          onChange={choose}
        />
        {value.is === 'after' && <SpanInput value={value} onChange={(span) => onChange({ is: 'after', ...span })} />}
        {value.is === 'field' && (
          <>
            <ShiftInput
              value={value}
              process={process}
              error={error}
              onChange={(shifted) => onChange({ is: 'field', ...shifted })}
            />
            <Hint>{t('due.wholeDay')}</Hint>
          </>
        )}
        {is === 'at' && (
          <DateTimeControl value={begun === null ? moment : begun === 'nothing' ? null : begun} onChange={fix} />
        )}
      </div>
    </FieldGroup>
  );
}
