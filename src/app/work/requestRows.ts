import type { WorkItem } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Request, RequestId } from '#runtime/records.ts';
import type { Storage } from '#storage/storage.ts';
import { processesOf } from './processesOf.ts';

/** One request with what a list says of it. */
export interface RequestRow {
  readonly request: Request;
  /** Names of the blocks that are open; content of `lang`. */
  readonly stands: readonly string[];
  readonly lang: string;
  /** Names of the people and groups who are asked something, each once. */
  readonly waitsFor: readonly string[];
  /** The first due date of what is open. */
  readonly dueAt: string | null;
  readonly requester: string;
}

/** The requests of one person, or of everybody; newest first. */
export async function requestRowsOf(
  storage: Storage,
  directory: Directory,
  requester: PersonId | null,
): Promise<readonly RequestRow[]> {
  const requests = await storage.requests.list(requester === null ? {} : { requester });
  const open = requests.filter((request) => request.endedAt === null).map((request) => request.id);
  const items = byRequest(open.length === 0 ? [] : await storage.requests.openItems(open));
  const processOf = await processesOf(storage, requests);
  return requests.map((request) => {
    const process = processOf(request);
    const asked = items.get(request.id) ?? [];
    return {
      request,
      stands: request.open.map((block) => process?.blocks[block]?.name ?? block),
      lang: process?.lang ?? '',
      waitsFor: askedNames(asked, directory),
      dueAt: firstDue(asked),
      requester: directory.people[request.requester]?.name ?? request.requester,
    };
  });
}

function byRequest(items: readonly WorkItem[]): ReadonlyMap<RequestId, readonly WorkItem[]> {
  const found = new Map<RequestId, WorkItem[]>();
  for (const item of items) {
    const others = found.get(item.request);
    if (others === undefined) found.set(item.request, [item]);
    else others.push(item);
  }
  return found;
}

function askedNames(items: readonly WorkItem[], directory: Directory): readonly string[] {
  const people = items.flatMap((item) => item.people.map((id) => directory.people[id]?.name ?? id));
  const groups = items.flatMap((item) => item.groups.map((id) => directory.groups[id]?.name ?? id));
  return [...new Set([...groups, ...people])];
}

/** Instants in UTC with milliseconds stand in the order of their texts. */
function firstDue(items: readonly WorkItem[]): string | null {
  const dues = items.flatMap((item) => (item.dueAt === null ? [] : [item.dueAt]));
  return dues.toSorted()[0] ?? null;
}
