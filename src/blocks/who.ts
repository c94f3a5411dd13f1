import { fieldKindOf } from '#fields/index.ts';
import type { Actor } from '#model/actor.ts';
import { membersOf, type Directory, type Group, type Person, type PersonId } from '#model/directory.ts';
import type { Field, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import './who.text.ts';
import type { Scene } from './work.ts';

/** Whom actors stand for at one moment; each once, in order. */
export interface Found {
  readonly people: readonly Person[];
  /** With at least one active member. */
  readonly groups: readonly Group[];
  /** The actors that stand for nobody now, and why. */
  readonly absent: readonly Said[];
}

/** Finds whom actors stand for: active people, and groups that have an active member. */
export function findWho(actors: readonly Actor[], scene: Scene): Found {
  const found = actors.map((actor) => findOne(actor, scene));
  return {
    people: unique(found.flatMap((one) => one.people)),
    groups: unique(found.flatMap((one) => one.groups)),
    absent: found.flatMap((one) => (one.people.length + one.groups.length === 0 ? one.absent : [])),
  };
}

/** The people found, then the active members of the groups found; each once. */
export function everyone(found: Found, directory: Directory): readonly Person[] {
  return unique([...found.people, ...found.groups.flatMap((group) => membersOf(directory, group.id))]);
}

/** Whether a person is one of the people or, now, an active member of one of the groups. */
export function isAmong(
  person: PersonId,
  who: { readonly people: readonly PersonId[]; readonly groups: readonly string[] },
  directory: Directory,
): boolean {
  if (directory.people[person]?.active !== true) return false;
  return (
    who.people.includes(person) ||
    who.groups.some((group) => membersOf(directory, group).some((member) => member.id === person))
  );
}

/** The names of people and groups, for a sentence. */
export function namesOf(
  who: { readonly people: readonly PersonId[]; readonly groups: readonly string[] },
  directory: Directory,
): readonly string[] {
  return [
    ...who.people.map((id) => directory.people[id]?.name ?? id),
    ...who.groups.map((id) => directory.groups[id]?.name ?? id),
  ];
}

/** Whether the answers of a field name people or groups. */
export function namesSomebody(field: Field): boolean {
  return fieldKindOf(field.type).canName;
}

/** One actor in words, for a summary: a kind of person, because a face knows no directory. */
export function whoSaid(actors: readonly Actor[], process: Process): Said {
  const [only, ...rest] = actors;
  if (only === undefined) return { code: 'who.nobody' };
  if (rest.length > 0) return { code: 'who.several', params: { count: actors.length } };
  switch (only.is) {
    case 'person':
      return { code: 'who.onePerson' };
    case 'group':
      return { code: 'who.oneGroup' };
    case 'field':
      return { code: 'who.field', params: { label: process.fields[only.field]?.label ?? only.field } };
    case 'requester':
    case 'manager':
      return { code: `who.${only.is}` };
    case 'unknown':
      return { code: 'who.somebody', params: { name: only.who.name } };
  }
}

function findOne(actor: Actor, scene: Scene): Found {
  const { directory } = scene.world;
  switch (actor.is) {
    case 'person':
      return found([actor.id], [], directory, {
        code: 'who.absent.person',
        params: { name: directory.people[actor.id]?.name ?? actor.id },
      });
    case 'group':
      return found([], [actor.id], directory, {
        code: 'who.absent.group',
        params: { name: directory.groups[actor.id]?.name ?? actor.id },
      });
    case 'field':
      return findInField(actor.field, scene);
    case 'requester':
      return found([scene.requester], [], directory, { code: 'who.absent.requester' });
    case 'manager': {
      const manager = directory.people[scene.requester]?.manager ?? null;
      return found(manager === null ? [] : [manager], [], directory, {
        code: 'who.absent.manager',
        params: { name: directory.people[scene.requester]?.name ?? scene.requester },
      });
    }
    case 'unknown':
      return { people: [], groups: [], absent: [{ code: 'who.absent.unknown', params: { name: actor.who.name } }] };
  }
}

function findInField(id: string, scene: Scene): Found {
  const field = scene.process.fields[id];
  const absent: Said = { code: 'who.absent.field', params: { label: field?.label ?? id } };
  const answer = scene.values[id];
  if (field === undefined || answer === undefined) return { people: [], groups: [], absent: [absent] };
  const named = fieldKindOf(field.type).named(answer);
  return found(named.people, named.groups, scene.world.directory, absent);
}

function found(people: readonly string[], groups: readonly string[], directory: Directory, absent: Said): Found {
  return {
    people: people.flatMap((id) => {
      const person = directory.people[id];
      return person?.active === true ? [person] : [];
    }),
    groups: groups.flatMap((id) => {
      const group = directory.groups[id];
      return group !== undefined && membersOf(directory, id).length > 0 ? [group] : [];
    }),
    absent: [absent],
  };
}

function unique<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
