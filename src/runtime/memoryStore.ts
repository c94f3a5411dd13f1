import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Directory } from '#model/directory.ts';
import type { Changes, HistoryEvent, Mail, Request, RequestId } from './records.ts';
import type { Assignment, PublishedProcess, Store, StoreReader, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';

/** What a memory store begins with. */
export interface MemorySeed {
  readonly directory: Directory;
  readonly processes: readonly PublishedProcess[];
  /** Process id per category, whose newest version is followed; null for a category that no process serves. */
  readonly categories: Readonly<Record<string, string | null>>;
}

/** A store that keeps everything in memory: for test-runs, tests and replay. */
export function memoryStore(seed: MemorySeed): Store & StoreReader {
  let kept: Kept = { requests: new Map(), visits: [], items: [], events: [], mails: [], commands: new Map() };
  let last: Promise<unknown> = Promise.resolve();
  const of = <T extends { readonly request: RequestId }>(rows: readonly T[], id: RequestId) =>
    rows.filter((row) => row.request === id);
  return {
    transact: (work) => {
      const done = last.then(async () => {
        const draft = { kept };
        const result = await work(transactionOn(draft, seed));
        kept = draft.kept;
        return result;
      });
      // Whoever asked hears of a failure; the next one only waits for it to be over.
      last = done.catch(() => {});
      return done;
    },
    requests: async () => [...kept.requests.values()],
    visitsOf: async (id) => of(kept.visits, id),
    itemsOf: async (id) => of(kept.items, id),
    historyOf: async (id) => of(kept.events, id),
    mailsOf: async (id) => of(kept.mails, id),
  };
}

interface Kept {
  readonly requests: ReadonlyMap<RequestId, Request>;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly events: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
  readonly commands: ReadonlyMap<string, RequestId>;
}

/** What a transaction has written is seen in it at once, and by others when all of it is done. */
function transactionOn(draft: { kept: Kept }, seed: MemorySeed): StoreTransaction {
  return {
    doneBefore: async (command) => draft.kept.commands.get(command) ?? null,
    request: async (id) => draft.kept.requests.get(id) ?? null,
    visits: async (id) => draft.kept.visits.filter((visit) => visit.request === id),
    items: async (id) => draft.kept.items.filter((item) => item.request === id),
    published: async (process, version) =>
      seed.processes.find((one) => one.process === process && one.version === version) ?? null,
    assigned: async (category) => assignedIn(seed, category),
    directory: async () => seed.directory,
    nextNumber: async () => draft.kept.requests.size + 1,
    commit: async (changes) => {
      draft.kept = after(draft.kept, changes);
    },
  };
}

function assignedIn({ processes, categories }: MemorySeed, category: string): Assignment {
  const process = Object.hasOwn(categories, category) ? categories[category] : undefined;
  if (process === undefined) return { is: 'unknownCategory' };
  if (process === null) return { is: 'unassigned' };
  const versions = processes.filter((one) => one.process === process).sort((a, b) => b.version - a.version);
  const [published] = versions;
  return published === undefined ? { is: 'unpublished' } : { is: 'assigned', published };
}

function after(kept: Kept, { command, request, visits, items, events, mails }: Changes): Kept {
  if (kept.commands.has(command)) throw new StoreError('conflict', `Command ${command} was done before`);
  const revision = kept.requests.get(request.id)?.revision ?? 0;
  if (request.revision !== revision + 1) {
    throw new StoreError('conflict', `Request ${request.id} is at revision ${revision}`);
  }
  return {
    requests: new Map([...kept.requests, [request.id, request]]),
    visits: merged(kept.visits, visits),
    items: merged(kept.items, items),
    events: [...kept.events, ...events],
    mails: [...kept.mails, ...mails],
    commands: new Map([...kept.commands, [command, request.id]]),
  };
}

function merged<T extends { readonly id: string }>(rows: readonly T[], changed: readonly T[]): readonly T[] {
  return [...new Map([...rows, ...changed].map((row) => [row.id, row])).values()];
}
