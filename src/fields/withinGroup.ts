import { z } from '#model/zod.ts';
import { membersOf, type Directory, type Group, type Person, type PersonId } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Said } from '#text/said.ts';

/** The group whose members a field takes, as an actor, so that files can name it; null for everybody. */
export const withinGroupSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('group'), id: z.string().min(1) }),
    z.strictObject({
      is: z.literal('unknown'),
      who: z.strictObject({ as: z.literal('group'), slug: z.string(), name: z.string() }),
    }),
  ])
  .nullable();

/** The group whose members a field takes. */
export type WithinGroup = z.infer<typeof withinGroupSchema>;

/** Whom a field offers: active people, of its group if it has one, by name; and whoever is chosen already. */
export function candidatesOf(
  directory: Directory,
  within: WithinGroup,
  chosen: readonly PersonId[],
): readonly Person[] {
  const free =
    within?.is === 'group'
      ? membersOf(directory, within.id)
      : Object.values(directory.people).filter(({ active }) => active);
  const kept = chosen.flatMap((id) => own(directory.people, id) ?? []);
  return [...new Set([...free, ...kept])].sort((one, other) => one.name.localeCompare(other.name));
}

/** Every group, by name. */
export function groupsOf(directory: Directory): readonly Group[] {
  return Object.values(directory.groups).sort((one, other) => one.name.localeCompare(other.name));
}

/** What is wrong with having chosen somebody, or null. */
export function checkPerson(id: PersonId, within: WithinGroup, directory: Directory): Said | null {
  const person = own(directory.people, id);
  if (person === undefined) return { code: 'fields.unknownPerson' };
  if (!person.active) return { code: 'fields.inactivePerson', params: { name: person.name } };
  const group = within?.is === 'group' ? own(directory.groups, within.id) : undefined;
  if (group === undefined || group.members.includes(id)) return null;
  return { code: 'fields.notInGroup', params: { name: person.name, group: group.name } };
}

/** The name of a person of this copy; '' for anything else. */
export function personName(id: Json, directory: Directory): string {
  return typeof id === 'string' ? (own(directory.people, id)?.name ?? '') : '';
}

/** The name of a group of this copy; '' for anything else. */
export function groupName(id: Json, directory: Directory): string {
  return typeof id === 'string' ? (own(directory.groups, id)?.name ?? '') : '';
}

/** Ids come from answers: `__proto__` must not find anything. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
