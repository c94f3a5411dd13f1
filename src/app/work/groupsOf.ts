import type { Directory, GroupId, PersonId } from '#model/directory.ts';

/** The groups that a person belongs to. */
export function groupsOf(directory: Directory, person: PersonId): readonly GroupId[] {
  return Object.values(directory.groups)
    .filter((group) => group.members.includes(person))
    .map((group) => group.id);
}
