import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { WholeNumber } from '../WholeNumber.tsx';
import { longTextOptions } from './longText.ts';
import { longTextWords } from './longText.text.ts';

/** How many lines are seen. */
export function LongTextBuilder({ field, onField }: BuilderProps) {
  const t = useWords(longTextWords);
  const { rows } = longTextOptions.parse(field.options);
  return (
    <WholeNumber
      label={t('rows')}
      min={2}
      max={20}
      value={rows}
      onChange={(next) => onField({ ...field, options: { rows: next } })}
    />
  );
}
