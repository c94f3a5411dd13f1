import type { GroupId, PersonId } from '#model/directory.ts';
import type { Asked } from '#runtime/waiting.ts';

/** What is asked of the same people. Each has to do it, or any one of them may. */
export interface AskedTogether {
  readonly of: 'each' | 'anyOne';
  readonly people: readonly PersonId[];
  readonly groups: readonly GroupId[];
  readonly things: readonly Thing[];
}

/** One thing that is asked. */
export interface Thing {
  readonly title: string;
  readonly dueAt: string | null;
  readonly isRequired: boolean;
}

/** Joins what is asked of several people one by one, such as the votes of a body, and then what is asked of the same people. */
export function askedTogether(asked: readonly Asked[]): readonly AskedTogether[] {
  const found = new Map<string, AskedTogether>();
  for (const one of joinedByThing(asked)) {
    const key = JSON.stringify([one.of, one.people, one.groups]);
    const before = found.get(key);
    found.set(key, { ...one, things: [...(before?.things ?? []), ...one.things] });
  }
  return [...found.values()];
}

function joinedByThing(asked: readonly Asked[]): readonly AskedTogether[] {
  const found = new Map<string, AskedTogether>();
  for (const { item, people } of asked) {
    const thing: Thing = { title: item.title, dueAt: item.dueAt, isRequired: item.required };
    const key = JSON.stringify(thing);
    const before = found.get(key);
    found.set(key, {
      of: before === undefined && people.length > 1 ? 'anyOne' : 'each',
      people: [...new Set([...(before?.people ?? []), ...people])],
      groups: [...new Set([...(before?.groups ?? []), ...item.groups])],
      things: [thing],
    });
  }
  return [...found.values()];
}
