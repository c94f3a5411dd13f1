import { PersonSelect, type PersonSelectProps } from '#fields/PersonSelect.tsx';
import { candidatesOf } from '#fields/withinGroup.ts';
import type { Directory, GroupId, PersonId } from '#model/directory.ts';

export interface PersonPickerProps extends Omit<PersonSelectProps, 'people'> {
  readonly directory: Directory;
  /** Only members of this group. */
  readonly within?: GroupId;
  /** Not these: nobody is their own manager. */
  readonly except?: readonly PersonId[];
}

/** Chooses one active person of this copy; whoever is chosen already stays in sight. */
export function PersonPicker({ directory, within, except = [], ...rest }: PersonPickerProps) {
  const group = within === undefined ? null : ({ is: 'group', id: within } as const);
  const people = candidatesOf(directory, group, rest.value === null ? [] : [rest.value]);
  return <PersonSelect {...rest} people={people.filter(({ id }) => !except.includes(id))} />;
}
