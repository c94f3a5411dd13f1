import { TextInput } from '@mantine/core';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';

/** An address to write; blanks around it, as pasting brings them, are dropped. */
export function EmailEdit(props: EditProps) {
  const { answer, onAnswer } = props;
  return (
    <TextInput
      {...labelled(props)}
      type="email"
      autoComplete="email"
      spellCheck={false}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value.trim())}
    />
  );
}
