import { PeopleSelect, type PeopleSelectProps } from '#fields/PeopleSelect.tsx';
import { candidatesOf } from '#fields/withinGroup.ts';
import type { Directory, GroupId, PersonId } from '#model/directory.ts';

export interface PeoplePickerProps extends Omit<PeopleSelectProps, 'people'> {
  readonly directory: Directory;
  /** Only members of this group. */
  readonly within?: GroupId;
  /** Not these. */
  readonly except?: readonly PersonId[];
}

/** Chooses any number of active people of this copy; whoever is chosen already stays in sight. */
export function PeoplePicker({ directory, within, except = [], ...rest }: PeoplePickerProps) {
  const group = within === undefined ? null : ({ is: 'group', id: within } as const);
  const people = candidatesOf(directory, group, rest.value);
  return <PeopleSelect {...rest} people={people.filter(({ id }) => !except.includes(id))} />;
}
