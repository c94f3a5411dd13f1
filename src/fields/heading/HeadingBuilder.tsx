import { Textarea } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { headingOptions } from './heading.ts';
import { headingWords } from './heading.text.ts';

/** The explanation below the heading. */
export function HeadingBuilder({ field, onField }: BuilderProps) {
  const t = useWords(headingWords);
  const { text } = headingOptions.parse(field.options);
  return (
    <Textarea
      label={t('text')}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={5000}
      value={text}
      onChange={(event) => onField({ ...field, options: { text: event.currentTarget.value } })}
    />
  );
}
