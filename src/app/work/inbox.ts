import type { WorkItem } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Request, RequestId } from '#runtime/records.ts';
import { canDo } from '#runtime/waiting.ts';
import type { Storage } from '#storage/storage.ts';
import { groupsOf } from './groupsOf.ts';
import { processesOf } from './processesOf.ts';

/** One thing that waits for a person, with what a list says of it. */
export interface InboxRow {
  readonly item: WorkItem;
  readonly request: Request;
  /** Name of the step; content of `lang`. */
  readonly step: string;
  readonly lang: string;
  /** The group through which it is asked; null when it is asked of the person by name. */
  readonly group: string | null;
}

/** All that waits for a person, directly or through their groups; soonest due first, as storage gives it. */
export async function inboxOf(storage: Storage, directory: Directory, person: PersonId): Promise<readonly InboxRow[]> {
  const items = await storage.requests.inbox(person, groupsOf(directory, person));
  const ids = [...new Set(items.map((item) => item.request))];
  const requests = (await Promise.all(ids.map((id) => storage.requests.read(id)))).filter(
    (request) => request !== null,
  );
  const processOf = await processesOf(storage, requests);
  const byId = new Map<RequestId, Request>(requests.map((request) => [request.id, request]));
  return items.flatMap((item) => {
    const request = byId.get(item.request);
    if (request === undefined || !canDo(item, person, directory)) return [];
    const process = processOf(request);
    const step = process?.blocks[item.block]?.name ?? '';
    return [{ item, request, step, lang: process?.lang ?? '', group: groupThrough(item, person, directory) }];
  });
}

function groupThrough(item: WorkItem, person: PersonId, directory: Directory): string | null {
  if (item.people.includes(person)) return null;
  const group = item.groups.find((id) => directory.groups[id]?.members.includes(person));
  return group === undefined ? null : (directory.groups[group]?.name ?? null);
}
