import type { Group, GroupId, PersonId } from '#model/directory.ts';

/**
 * What was changed from one state of a thing to the next, put onto what it is by now: of what was changed both here and
 * in another tab, what was changed here holds. A thing that is not there is taken as it was meant.
 */
export function merged<T extends object>(was: T | null, meant: T, now: T | undefined): T {
  if (was === null || now === undefined) return meant;
  const keys = Object.keys(meant) as (keyof T)[];
  return {
    ...now,
    ...Object.fromEntries(keys.filter((key) => meant[key] !== was[key]).map((key) => [key, meant[key]])),
  };
}

/** The same for a group, whose members are put in and taken out one by one. */
export function mergedGroup(was: Group | null, meant: Group, now: Group | undefined): Group {
  if (was === null || now === undefined) return meant;
  return { ...merged(was, meant, now), members: mergedMembers(was.members, meant.members, now.members) };
}

/** The groups that change when somebody was in some groups and is meant to be in others. */
export function regrouped(
  person: PersonId,
  was: readonly GroupId[],
  meant: readonly GroupId[],
  now: readonly Group[],
): readonly Group[] {
  return now.flatMap((group) => {
    const before = was.includes(group.id) ? [person] : [];
    const after = meant.includes(group.id) ? [person] : [];
    const members = mergedMembers(before, after, group.members);
    return members.length === group.members.length ? [] : [{ ...group, members }];
  });
}

function mergedMembers(
  was: readonly PersonId[],
  meant: readonly PersonId[],
  now: readonly PersonId[],
): readonly PersonId[] {
  const stay = now.filter((id) => meant.includes(id) || !was.includes(id));
  return [...stay, ...meant.filter((id) => !was.includes(id) && !now.includes(id))];
}
