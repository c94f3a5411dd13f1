import type { Visit, WorkItem } from '#blocks/work.ts';
import { membersOf, type Directory, type PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { BlockId } from '#model/process.ts';
import type { Request } from './records.ts';

/** What a request waits for in one open block. Nothing is waited for when it has ended. */
export type Waiting =
  | { readonly is: 'work'; readonly block: BlockId; readonly visit: Visit; readonly asked: readonly Asked[] }
  | { readonly is: 'mending'; readonly block: BlockId | null; readonly why: Refusal };

/** One open work item and everybody who can do it now, by themselves or through a group. */
export interface Asked {
  readonly item: WorkItem;
  readonly people: readonly PersonId[];
}

/** Per open block, who can act and by when; a stopped request waits for somebody to mend what stopped it. */
export function waitingFor(
  request: Request,
  visits: readonly Visit[],
  items: readonly WorkItem[],
  directory: Directory,
): readonly Waiting[] {
  const work = visits
    .filter((visit) => visit.state === 'open')
    .map((visit): Waiting => ({ is: 'work', block: visit.block, visit, asked: askedIn(visit, items, directory) }));
  if (request.stopped === null) return work;
  const open = new Set(work.map((waiting) => waiting.block));
  const block = request.open.find((id) => !open.has(id)) ?? null;
  return [...work, { is: 'mending', block, why: request.stopped }];
}

/** Whether a person may do a work item, directly or as a member of a group. */
export function canDo(item: WorkItem, person: PersonId, directory: Directory): boolean {
  return whoCan(item, directory).includes(person);
}

function askedIn(visit: Visit, items: readonly WorkItem[], directory: Directory): readonly Asked[] {
  return items
    .filter((item) => item.visit === visit.id && item.state === 'open')
    .map((item) => ({ item, people: whoCan(item, directory) }));
}

/** Everybody who can do a work item now, by themselves or through a group. */
export function whoCan(item: WorkItem, directory: Directory): readonly PersonId[] {
  const named = item.people.filter((id) => directory.people[id]?.active === true);
  const members = item.groups.flatMap((id) => membersOf(directory, id).map((person) => person.id));
  return [...new Set([...named, ...members])];
}
