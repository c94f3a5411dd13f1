import { Select } from '@mantine/core';
import { WholeNumber } from '#fields/WholeNumber.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { isDueUnit, longestAfter, type Due } from './due.ts';
import styles from './DueInput.module.css';
import { inputsWords } from './inputs.text.ts';

export interface DueAfterProps {
  readonly value: Extract<Due, { readonly is: 'after' }>;
  readonly onChange: (due: Due) => void;
  readonly readOnly: boolean;
}

/** So many days or hours after the block opens. */
export function DueAfter({ value, onChange, readOnly }: DueAfterProps) {
  const t = useWords(inputsWords);
  const unit = 'days' in value ? 'days' : 'hours';
  const amount = 'days' in value ? value.days : value.hours;
  const change = (next: number, nextUnit: 'days' | 'hours') =>
    onChange(nextUnit === 'days' ? { is: 'after', days: next } : { is: 'after', hours: next });
  return (
    <>
      <div className={styles.after}>
        <WholeNumber
          label={t('due.amount')}
          readOnly={readOnly}
          min={0}
          max={longestAfter[unit]}
          value={amount}
          onChange={(next) => change(next, unit)}
        />
        <Select
          label={t('due.unit')}
          readOnly={readOnly}
          allowDeselect={false}
          data={(['days', 'hours'] as const).map((one) => ({ value: one, label: t(`due.${one}`) }))}
          value={unit}
          onChange={(next) => isDueUnit(next) && change(Math.min(amount, longestAfter[next]), next)}
        />
      </div>
      <Hint>{t(`due.${unit}Help`)}</Hint>
    </>
  );
}
