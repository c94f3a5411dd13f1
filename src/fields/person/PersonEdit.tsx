import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { PersonSelect } from '../PersonSelect.tsx';
import { candidatesOf } from '../withinGroup.ts';
import { personOptions } from './person.ts';

/** Chooses one person. */
export function PersonEdit(props: EditProps) {
  const { field, answer, directory, onAnswer } = props;
  const { group } = personOptions.parse(field.options);
  const value = typeof answer === 'string' ? answer : null;
  const people = candidatesOf(directory, group, value === null ? [] : [value]);
  return <PersonSelect {...labelled(props)} people={people} value={value} onChange={onAnswer} />;
}
