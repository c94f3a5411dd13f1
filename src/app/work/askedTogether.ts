import type { GroupId, PersonId } from '#model/directory.ts';
import type { Asked } from '#runtime/waiting.ts';

/** The same thing asked of several people: each has to do it, or any one of them may. */
export interface AskedTogether {
  readonly title: string;
  readonly dueAt: string | null;
  readonly isRequired: boolean;
  readonly of: 'each' | 'anyOne';
  readonly people: readonly PersonId[];
  readonly groups: readonly GroupId[];
}

/** Joins what is asked of several people one by one, such as the votes of a body. */
export function askedTogether(asked: readonly Asked[]): readonly AskedTogether[] {
  const found = new Map<string, AskedTogether>();
  for (const { item, people } of asked) {
    const key = JSON.stringify([item.title, item.dueAt, item.required]);
    const before = found.get(key);
    found.set(key, {
      title: item.title,
      dueAt: item.dueAt,
      isRequired: item.required,
      of: before === undefined && people.length > 1 ? 'anyOne' : 'each',
      people: [...new Set([...(before?.people ?? []), ...people])],
      groups: [...new Set([...(before?.groups ?? []), ...item.groups])],
    });
  }
  return [...found.values()];
}
