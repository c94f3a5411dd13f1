import { DateControl } from '../DateControl.tsx';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { dateOptions } from './date.ts';

/** A date to type or to pick. */
export function DateEdit(props: EditProps) {
  const { field, answer, onAnswer } = props;
  const { notPast } = dateOptions.parse(field.options);
  return (
    <DateControl
      {...labelled(props)}
      notPast={notPast}
      value={typeof answer === 'string' ? answer : null}
      onChange={onAnswer}
    />
  );
}
