import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';

/** Whether somebody is a member of a group, active or not; false for whoever or whatever is unknown. */
export function isMember(person: Json, group: Json, { groups }: Directory): boolean {
  if (typeof person !== 'string' || typeof group !== 'string' || !Object.hasOwn(groups, group)) return false;
  return groups[group]?.members.includes(person) ?? false;
}
