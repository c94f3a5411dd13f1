import { GroupSelect, type GroupSelectProps } from '#fields/GroupSelect.tsx';
import { groupsOf } from '#fields/withinGroup.ts';
import type { Directory } from '#model/directory.ts';

export interface GroupPickerProps extends Omit<GroupSelectProps, 'groups'> {
  readonly directory: Directory;
}

/** Chooses one group of this copy. */
export function GroupPicker({ directory, ...rest }: GroupPickerProps) {
  return <GroupSelect {...rest} groups={groupsOf(directory)} />;
}
