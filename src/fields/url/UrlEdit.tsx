import { TextInput } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { urlWords } from './url.text.ts';

/** An address to write or paste; blanks around it are dropped. */
export function UrlEdit(props: EditProps) {
  const t = useWords(urlWords);
  const { answer, onAnswer } = props;
  return (
    <TextInput
      {...labelled(props)}
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      placeholder={t('placeholder')}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value.trim())}
    />
  );
}
