import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { WholeNumber } from '../WholeNumber.tsx';
import { fileOptions } from './file.ts';
import { fileWords } from './file.text.ts';

/** How many files an answer may hold. */
export function FileBuilder({ field, onField }: BuilderProps) {
  const t = useWords(fileWords);
  const { maxCount } = fileOptions.parse(field.options);
  return (
    <WholeNumber
      label={t('maxCount')}
      min={1}
      max={20}
      value={maxCount}
      onChange={(next) => onField({ ...field, options: { maxCount: next } })}
    />
  );
}
