import { DateTimeControl } from '../DateTimeControl.tsx';
import type { EditProps } from '../face.ts';
import { FieldGroup } from '../FieldGroup.tsx';
import { labelled } from '../labelled.tsx';
import { dateTimeOptions } from './dateTime.ts';
import { toHalfMoment, toMoment } from './moment.ts';

/** A date and a time. */
export function DateTimeEdit(props: EditProps) {
  const { field, answer, onAnswer, required } = props;
  const { readOnly, ...words } = labelled(props);
  const { notPast } = dateTimeOptions.parse(field.options);
  return (
    <FieldGroup {...words}>
      <DateTimeControl
        required={required}
        readOnly={readOnly}
        notPast={notPast}
        value={toMoment(answer) ?? toHalfMoment(answer)}
        onChange={onAnswer}
      />
    </FieldGroup>
  );
}
