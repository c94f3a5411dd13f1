import { Select } from '@mantine/core';
import { WholeNumber } from '#fields/WholeNumber.tsx';
import { isSpanUnit, longestSpan, partsOf, spanIn, spanUnits, type Span, type SpanUnit } from '#model/span.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { inputsWords } from './inputs.text.ts';
import styles from './SpanInput.module.css';

export interface SpanInputProps {
  readonly value: Span;
  readonly onChange: (span: Span) => void;
  /** The shortest that may be chosen; default 0. */
  readonly min?: number;
}

/** A length of time: how many, of what, and how they are counted. */
export function SpanInput({ value, onChange, min = 0 }: SpanInputProps) {
  const t = useWords(inputsWords);
  const { unit, count } = partsOf(value);
  const changeUnit = (next: SpanUnit) => onChange(spanIn(next, Math.min(count, longestSpan[next])));
  return (
    <>
      <div className={styles.span}>
        <WholeNumber
          label={t('span.amount')}
          min={min}
          max={longestSpan[unit]}
          value={count}
          onChange={(next) => onChange(spanIn(unit, next))}
        />
        <Select
          label={t('span.unit')}
          allowDeselect={false}
          data={spanUnits.map((one) => ({ value: one, label: t(`span.${one}`) }))}
          value={unit}
          onChange={(next) => isSpanUnit(next) && changeUnit(next)}
        />
      </div>
      <Hint>{t(`span.${unit}Help`)}</Hint>
    </>
  );
}
