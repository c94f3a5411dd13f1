import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Directory } from '#model/directory.ts';
import { memoryTable, written, type Undo } from './memoryTable.ts';
import { isFree } from './calling.ts';
import type { Call, Changes, HistoryEvent, Mail, Request, RequestId, Timer, Watch } from './records.ts';
import type { Assignment, PublishedProcess, Standing, Store, StoreReader, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';

/** What a memory store begins with. */
export interface MemorySeed {
  readonly directory: Directory;
  readonly processes: readonly PublishedProcess[];
  /** Process id per category, whose newest version is followed; null for a category that no process serves. */
  readonly categories: Readonly<Record<string, string | null>>;
}

/**
 * A store that keeps everything in memory: for test-runs, tests and replay. Transactions run one after another and write
 * in place; one that fails is taken back. Whoever reads from outside waits for those that were asked for before.
 */
export function memoryStore(seed: MemorySeed): Store & StoreReader {
  const undo: Undo = [];
  const kept = keptIn(undo);
  const tx = transactionOn(kept, seed, undo);
  let last: Promise<unknown> = Promise.resolve();
  const reading = async <T>(read: () => T): Promise<T> => {
    await last;
    return read();
  };
  return {
    transact: (work) => {
      const done = last.then(() => whole(() => work(tx), undo));
      // Whoever asked hears of a failure; the next one only waits for it to be over.
      last = done.catch(() => {});
      return done;
    },
    requests: () => reading(() => [...kept.requests.values()]),
    visitsOf: (id) => reading(() => kept.visits.of(id)),
    itemsOf: (id) => reading(() => kept.items.of(id)),
    historyOf: (id) => reading(() => kept.events.of(id)),
    mailsOf: (id) => reading(() => kept.mails.of(id)),
    timersOf: (id) => reading(() => kept.timers.of(id)),
    callsOf: (id) => reading(() => kept.calls.of(id)),
    due: (now, most) => reading(() => dueIn(kept, now).slice(0, most)),
    nextDue: () => reading(() => [...kept.timers.all()].sort(inOrder)[0]?.at ?? null),
    readyCalls: (now, most) =>
      reading(() =>
        kept.calls
          .all()
          .filter((call) => isFree(call, now))
          .slice(0, most),
      ),
  };
}

type Kept = ReturnType<typeof keptIn>;

function keptIn(undo: Undo) {
  return {
    requests: new Map<RequestId, Request>(),
    commands: new Map<string, RequestId>(),
    /** The requests that the visits of a request began. */
    children: new Map<string, readonly RequestId[]>(),
    visits: memoryTable<Visit>(undo),
    items: memoryTable<WorkItem>(undo),
    events: memoryTable<HistoryEvent>(undo),
    mails: memoryTable<Mail>(undo),
    timers: memoryTable<Timer>(undo),
    watches: memoryTable<Watch>(undo),
    calls: memoryTable<Call>(undo),
  };
}

/** All of the work or nothing. */
async function whole<T>(work: () => Promise<T>, undo: Undo): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const takeBack of undo.toReversed()) takeBack();
    throw error;
  } finally {
    undo.length = 0;
  }
}

/** What a transaction has written is seen in it at once. */
function transactionOn(kept: Kept, seed: MemorySeed, undo: Undo): StoreTransaction {
  return {
    doneBefore: async (command) => kept.commands.get(command) ?? null,
    request: async (id) => kept.requests.get(id) ?? null,
    visits: async (id) => kept.visits.of(id),
    standing: async (id) => standingIn(kept, id),
    watchersOf: async (number) => kept.watches.all().filter(({ of }) => of === number),
    numbered: async (number) => [...kept.requests.values()].find((one) => one.number === number) ?? null,
    call: async (id) => kept.calls.get(id),
    keepCall: async (call) => kept.calls.put(call),
    inForce: async (process) => inForceIn(seed, process),
    published: async (process, version) =>
      seed.processes.find((one) => one.process === process && one.version === version) ?? null,
    assigned: async (category) => assignedIn(seed, category),
    directory: async () => seed.directory,
    nextNumber: async () => kept.requests.size + 1,
    commit: async (changes) => keep(kept, changes, undo),
  };
}

function standingIn({ requests, children, visits, items, timers, watches }: Kept, id: RequestId): Standing | null {
  const request = requests.get(id);
  if (request === undefined) return null;
  const around = { visits: visits.of(id), items: items.of(id), timers: timers.of(id), watches: watches.of(id) };
  const begun = (children.get(id) ?? []).flatMap((child) => requests.get(child) ?? []);
  return { state: { request, ...around }, begun };
}

function assignedIn({ processes, categories }: MemorySeed, category: string): Assignment {
  const process = Object.hasOwn(categories, category) ? categories[category] : undefined;
  if (process === undefined) return { is: 'unknownCategory' };
  if (process === null) return { is: 'unassigned' };
  return inForceIn({ processes }, process);
}

function inForceIn({ processes }: Pick<MemorySeed, 'processes'>, process: string): Assignment {
  const versions = processes.filter((one) => one.process === process).sort((a, b) => b.version - a.version);
  const [published] = versions;
  return published === undefined ? { is: 'unpublished' } : { is: 'assigned', published };
}

function dueIn(kept: Kept, now: string): readonly Timer[] {
  return kept.timers
    .all()
    .filter(({ at }) => at <= now)
    .sort(inOrder);
}

function inOrder(a: Timer, b: Timer): number {
  return a.at === b.at ? a.seq - b.seq : a.at < b.at ? -1 : 1;
}

function keep(kept: Kept, changes: Changes, undo: Undo): void {
  const { command, request, visits, items, events, mails, timers, watches, calls } = changes;
  if (kept.commands.has(command)) throw new StoreError('conflict', `Command ${command} was done before`);
  const revision = kept.requests.get(request.id)?.revision ?? 0;
  if (request.revision !== revision + 1) {
    throw new StoreError('conflict', `Request ${request.id} is at revision ${revision}`);
  }
  written(kept.commands, command, request.id, undo);
  written(kept.requests, request.id, request, undo);
  if (revision === 0 && request.parent !== null) {
    const { request: parent } = request.parent;
    written(kept.children, parent, [...(kept.children.get(parent) ?? []), request.id], undo);
  }
  visits.forEach(kept.visits.put);
  items.forEach(kept.items.put);
  events.forEach(kept.events.put);
  mails.forEach(kept.mails.put);
  timers.cleared.forEach(kept.timers.remove);
  timers.set.forEach(kept.timers.put);
  watches.cleared.forEach(kept.watches.remove);
  watches.set.forEach(kept.watches.put);
  calls.forEach(kept.calls.put);
}
