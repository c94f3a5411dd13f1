import { Textarea } from '@mantine/core';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { longTextOptions } from './longText.ts';

/** Lines to write in; the control grows with them. */
export function LongTextEdit(props: EditProps) {
  const { field, answer, onAnswer } = props;
  const { rows } = longTextOptions.parse(field.options);
  return (
    <Textarea
      {...labelled(props)}
      autosize
      minRows={rows}
      maxRows={Math.max(rows, 20)}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}
