import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { PeopleSelect } from '../PeopleSelect.tsx';
import { candidatesOf } from '../withinGroup.ts';
import { peopleOptions, toPeople } from './people.ts';

/** Chooses any number of people. */
export function PeopleEdit(props: EditProps) {
  const { field, answer, directory, onAnswer } = props;
  const { group } = peopleOptions.parse(field.options);
  const value = toPeople(answer);
  return (
    <PeopleSelect
      {...labelled(props)}
      people={candidatesOf(directory, group, value)}
      value={value}
      onChange={onAnswer}
    />
  );
}
