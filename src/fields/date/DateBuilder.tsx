import { Checkbox } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { dateOptions } from './date.ts';
import { dateWords } from './date.text.ts';

/** Whether the past is refused. */
export function DateBuilder({ field, onField }: BuilderProps) {
  const t = useWords(dateWords);
  const { notPast } = dateOptions.parse(field.options);
  return (
    <Checkbox
      label={t('notPast')}
      checked={notPast}
      onChange={(event) => onField({ ...field, options: { notPast: event.currentTarget.checked } })}
    />
  );
}
