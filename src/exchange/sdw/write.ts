import { mapActors, type Actor } from '#model/actor.ts';
import { mapProcessRefs } from '#model/otherProcess.ts';
import { canonicalJson } from '#model/canonical.ts';
import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import { checksumOf, sdwKind, sdwVersion, type DirectoryTable } from './file.ts';

/**
 * Writes a process as the text of a .sdw file (UTF-8 JSON): the same process gives the same bytes. It holds no process
 * id, dates, authors, category or journal; another process is named by its name. People are written by e-mail and groups by slug, each once with its name.
 */
export function writeSdw(process: Process, directory: Directory): string {
  const table = new TableOfNames();
  const plain: Json = JSON.parse(JSON.stringify(process));
  const named = mapProcessRefs(plain, ({ name }) => ({ is: 'process', name }));
  const written = mapActors(named, (actor) => table.write(actor, directory));
  const content = { directory: table.sorted(), process: written };
  return `${pretty({ kind: sdwKind, version: sdwVersion, checksum: checksumOf(content), ...content })}\n`;
}

/** Everybody named so far. A person or group that is not known here keeps what is known of it. */
class TableOfNames {
  private readonly people = new Map<string, string>();
  private readonly groups = new Map<string, string>();

  write(actor: Actor, directory: Directory): Json {
    switch (actor.is) {
      case 'person': {
        const person = directory.people[actor.id];
        return this.person(person?.email ?? actor.id, person?.name ?? '');
      }
      case 'group': {
        const group = directory.groups[actor.id];
        return this.group(group?.slug ?? actor.id, group?.name ?? '');
      }
      case 'unknown':
        return actor.who.as === 'person'
          ? this.person(actor.who.email, actor.who.name)
          : this.group(actor.who.slug, actor.who.name);
      case 'field':
      case 'requester':
      case 'manager':
        return { ...actor };
    }
  }

  sorted(): DirectoryTable {
    const byName = (a: readonly [string, string], b: readonly [string, string]): number => (a[0] < b[0] ? -1 : 1);
    return {
      people: [...this.people].sort(byName).map(([email, name]) => ({ email, name })),
      groups: [...this.groups].sort(byName).map(([slug, name]) => ({ slug, name })),
    };
  }

  private person(email: string, name: string): Json {
    this.people.set(email, name);
    return { is: 'person', email };
  }

  private group(slug: string, name: string): Json {
    this.groups.set(slug, name);
    return { is: 'group', slug };
  }
}

/** Sorted keys and two spaces: people may read it and version control may compare it. */
function pretty(file: Record<string, Json>): string {
  const { kind, version, checksum, ...content } = file;
  const sorted: Json = JSON.parse(canonicalJson(content));
  return JSON.stringify({ kind, version, checksum, ...(sorted as Record<string, Json>) }, null, 2);
}
