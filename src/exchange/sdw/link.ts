import { isJsonObject, type Json } from '#model/json.ts';
import type { Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import type { ProcessRef } from '#model/otherProcess.ts';
import { fileActor, fileProcess, type DirectoryTable } from './file.ts';

/** Somebody a file names, and who that is here. */
export interface Linked {
  readonly as: 'person' | 'group';
  /** The e-mail or slug as the file has it. */
  readonly ref: string;
  readonly name: string;
  readonly known: boolean;
}

/** A process of this copy by its name. */
export interface NamedProcess {
  readonly id: string;
  readonly name: string;
}

/** A process whose actors are those of this copy, and what became of each name. */
export type Linking = { readonly process: Json; readonly linked: readonly Linked[] } | { readonly unlinked: string };

/**
 * Turns the e-mails and slugs of a file into people and groups of this copy: a match is linked (e-mails without regard
 * to case), an unknown one stays as `unknown` with its name. An actor that the file's own table lacks, or that names an
 * id of another copy, is a fault at `unlinked`. Another process is the one of that name here; where there is none, or
 * more than one, it stays as `unknownProcess`.
 */
export function linkActors(
  process: Json,
  table: DirectoryTable,
  { directory, processes }: { readonly directory: Directory; readonly processes: readonly NamedProcess[] },
): Linking {
  const links = new Map<string, { readonly actor: Actor; readonly linked: Linked }>();
  for (const { email, name } of table.people) {
    const person = Object.values(directory.people).find((each) => each.email.toLowerCase() === email.toLowerCase());
    const actor: Actor =
      person === undefined ? { is: 'unknown', who: { as: 'person', email, name } } : { is: 'person', id: person.id };
    links.set(`person ${email}`, { actor, linked: { as: 'person', ref: email, name, known: person !== undefined } });
  }
  for (const { slug, name } of table.groups) {
    const group = Object.values(directory.groups).find((each) => each.slug === slug);
    const actor: Actor =
      group === undefined ? { is: 'unknown', who: { as: 'group', slug, name } } : { is: 'group', id: group.id };
    links.set(`group ${slug}`, { actor, linked: { as: 'group', ref: slug, name, known: group !== undefined } });
  }
  const faults: string[] = [];
  const walk = (value: Json, at: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json, index) => walk(item, `${at}.${index}`));
    if (!isJsonObject(value)) return value;
    const other = fileProcess.safeParse(value);
    if (other.success) return processOf(other.data.name, processes);
    const named = fileActor.safeParse(value);
    const key = !named.success
      ? null
      : named.data.is === 'person'
        ? `person ${named.data.email}`
        : `group ${named.data.slug}`;
    const link = key === null ? undefined : links.get(key);
    if (link !== undefined) return link.actor;
    if (ownNames.has(value['is'] ?? null)) faults.push(at);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, `${at}.${name}`)]));
  };
  const linked = walk(process, 'process');
  const [fault] = faults;
  return fault === undefined
    ? { process: linked, linked: [...links.values()].map((link) => link.linked) }
    : { unlinked: fault };
}

/** What only this copy calls somebody or something, or only it does not know. */
const ownNames: ReadonlySet<Json> = new Set<Json>(['person', 'group', 'unknown', 'process', 'unknownProcess']);

function processOf(name: string, processes: readonly NamedProcess[]): ProcessRef {
  const [only, ...others] = processes.filter((one) => one.name === name);
  return only === undefined || others.length > 0
    ? { is: 'unknownProcess', name }
    : { is: 'process', id: only.id, name };
}
