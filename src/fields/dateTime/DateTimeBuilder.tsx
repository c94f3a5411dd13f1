import { Checkbox } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { dateTimeOptions } from './dateTime.ts';
import { dateTimeWords } from './dateTime.text.ts';

/** Whether the past is refused. */
export function DateTimeBuilder({ field, onField }: BuilderProps) {
  const t = useWords(dateTimeWords);
  const { notPast } = dateTimeOptions.parse(field.options);
  return (
    <Checkbox
      label={t('notPast')}
      checked={notPast}
      onChange={(event) => onField({ ...field, options: { notPast: event.currentTarget.checked } })}
    />
  );
}
