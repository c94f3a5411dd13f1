import type { Directory, Person, PersonId, Role } from '#model/directory.ts';

/** Who acts in this tab. */
export interface Me {
  /** Who this copy belongs to. */
  readonly owner: Person;
  /** Who commands count for: the owner, or whom they act as. */
  readonly person: Person;
  /** What every command stores. */
  readonly by: PersonId;
  readonly as: PersonId;
  /** What decides which screens are shown. */
  readonly role: Role;
  readonly isOther: boolean;
}

/** Where a tab keeps as whom it acts. */
export interface SessionPort {
  readonly read: () => PersonId | null;
  /** Null for oneself. */
  readonly write: (person: PersonId | null) => void;
}

/** Who acts: the chosen person while they are here and active, else the owner. */
export function meOf(directory: Directory, owner: Person, chosen: PersonId | null): Me {
  const other = chosen === null ? undefined : directory.people[chosen];
  const person = other?.active === true ? other : owner;
  return { owner, person, by: owner.id, as: person.id, role: person.role, isOther: person.id !== owner.id };
}

/** The tab's own storage: another tab may act as somebody else. */
export const tabSession: SessionPort = {
  read: () => sessionStorage.getItem(key),
  write: (person) => (person === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, person)),
};

const key = 'cauce.actAs';
