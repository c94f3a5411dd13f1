import type { Directory, Group, Person } from '#model/directory.ts';
import type { Tables } from './database.ts';
import { EmailTakenError, SlugTakenError } from './errors.ts';
import { parseAll } from './parse.ts';
import type { DirectoryStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** People and groups. */
export function directoryStore(tables: Tables, writer: Writer): DirectoryStore {
  const keepAll = (people: readonly Person[], groups: readonly Group[]) =>
    writer.write(['people', 'groups'], () => keepPeople(tables, people, groups));
  return {
    read: () => withStorageErrors(() => readDirectory(tables)),
    keepPerson: (person) => keepAll([person], []),
    keepGroup: (group) => keepAll([], [group]),
    keepAll,
    change: (make) =>
      writer.write(['people', 'groups'], async () => {
        const { people = [], groups = [] } = make(await readDirectory(tables));
        await keepPeople(tables, people, groups);
      }),
    removeGroup: (id) => writer.write(['groups'], () => tables.groups.delete(id)),
  };
}

async function readDirectory({ people, groups }: Tables): Promise<Directory> {
  return directoryOf(await Promise.all([people.toArray(), groups.toArray()]));
}

/** Everybody who is known here, from the rows. */
export function directoryOf([persons, sets]: readonly [readonly Person[], readonly Group[]]): Directory {
  return {
    people: byId(parseAll('people', persons, (row) => row.id)),
    groups: byId(parseAll('groups', sets, (row) => row.id)),
  };
}

/** Adds or changes people and groups inside a write. @throws EmailTakenError, SlugTakenError */
export async function keepPeople(tables: Tables, people: readonly Person[], groups: readonly Group[]): Promise<void> {
  const known = await readDirectory(tables);
  const email = firstTwice({ ...known.people, ...byId(people) }, (person) => person.email.trim().toLowerCase());
  if (email !== null) throw new EmailTakenError(email);
  const slug = firstTwice({ ...known.groups, ...byId(groups) }, (group) => group.slug);
  if (slug !== null) throw new SlugTakenError(slug);
  await tables.people.bulkPut([...people]);
  await tables.groups.bulkPut([...groups]);
}

/** The first name that two things share; an empty one is no name. */
function firstTwice<T>(things: Readonly<Record<string, T>>, nameOf: (thing: T) => string): string | null {
  const seen = new Set<string>();
  for (const name of Object.values(things).map(nameOf)) {
    if (seen.has(name)) return name;
    if (name !== '') seen.add(name);
  }
  return null;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
