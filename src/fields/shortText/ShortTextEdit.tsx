import { TextInput } from '@mantine/core';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';

/** A line to write in. */
export function ShortTextEdit(props: EditProps) {
  const { answer, onAnswer } = props;
  return (
    <TextInput
      {...labelled(props)}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}
