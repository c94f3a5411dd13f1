import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { WholeNumber } from '../WholeNumber.tsx';
import { longestLine, shortTextOptions } from './shortText.ts';
import { shortTextWords } from './shortText.text.ts';

/** How long the line may be. */
export function ShortTextBuilder({ field, onField }: BuilderProps) {
  const t = useWords(shortTextWords);
  const { maxLength } = shortTextOptions.parse(field.options);
  return (
    <WholeNumber
      label={t('maxLength')}
      placeholder={t('noLimit')}
      min={1}
      max={longestLine}
      value={maxLength}
      onChange={(next) => onField({ ...field, options: { maxLength: next } })}
      onEmpty={() => onField({ ...field, options: { maxLength: null } })}
    />
  );
}
