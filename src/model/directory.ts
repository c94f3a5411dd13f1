/** Ids of people and groups are unique in this copy of Cauce; files name people by e-mail and groups by slug. */
export type PersonId = string;
export type GroupId = string;

/** What decides which screens a person is shown. Guidance and record, not access control. */
export type Role = 'administrator' | 'agent' | 'approver' | 'requester';

/** Whether whoever has a role looks after the requests of everybody. */
export function looksAfterRequests(role: Role): boolean {
  return role === 'administrator' || role === 'agent';
}

/** Somebody who acts. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly manager: PersonId | null;
  /** A deactivated person keeps their history and is asked nothing new. */
  readonly active: boolean;
}

/** A help desk, a committee or a list of stakeholders. */
export interface Group {
  readonly id: GroupId;
  /** Its name in files, unique: `comite-rfc`. */
  readonly slug: string;
  readonly name: string;
  readonly members: readonly PersonId[];
}

/** Everybody who is known here. */
export interface Directory {
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly groups: Readonly<Record<GroupId, Group>>;
}

/** The active members of a group, in its order; none for an unknown group. */
export function membersOf(directory: Directory, group: GroupId): readonly Person[] {
  return (directory.groups[group]?.members ?? []).flatMap((id) => {
    const person = directory.people[id];
    return person?.active === true ? [person] : [];
  });
}

/** The directory that holds these people and groups. */
export function directoryOf(who: { readonly people: readonly Person[]; readonly groups: readonly Group[] }): Directory {
  return {
    people: Object.fromEntries(who.people.map((person) => [person.id, person])),
    groups: Object.fromEntries(who.groups.map((group) => [group.id, group])),
  };
}
