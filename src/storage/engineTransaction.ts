import type { Directory } from '#model/directory.ts';
import type { Changes, Request, RequestId } from '#runtime/records.ts';
import type { State } from '#runtime/state.ts';
import type { Standing, StoreTransaction } from '#runtime/store.ts';
import { keepItems } from './asked.ts';
import type { Bare } from './bare.ts';
import {
  assigned,
  inForce,
  isThere,
  missingVersion,
  published,
  type Versions,
  type VersionsAt,
} from './engineVersions.ts';
import { StorageError } from './errors.ts';
import { stateAfter, type Known, type Remembered } from './known.ts';
import { parseAll, parseMaybe } from './parse.ts';
import { directoryOf } from './people.ts';
import { itemsIn, openCounter, visitsIn } from './requests.ts';
import { callRowOf, keepWaiting } from './waitingRows.ts';
import type { Writing } from './writer.ts';

/** How a transaction of the engine ends. */
export interface Ending {
  readonly wrote: () => boolean;
  /** Whether all was so that was taken on trust; asked before it is committed. */
  readonly isTrue: () => Promise<boolean>;
  /** What it wrote is certain, and need not be read again. */
  readonly keep: () => void;
}

/**
 * The reads and writes of one transaction of the engine. One that trusts takes what this tab knows for true and goes on;
 * what it trusted is read in the transaction all the same, and compared before the end. So nobody waits for what is read.
 */
export function transactionOn(
  writing: Writing,
  versions: Versions,
  known: Known,
  trusts: boolean,
): { readonly tx: StoreTransaction; readonly ending: Ending } {
  const { bare, counters } = writing;
  const trusted: Promise<boolean>[] = [];
  const trust = (isSo: Promise<boolean>) => {
    // Whoever asks whether all is true hears of a failure; it ends the transaction anyway.
    isSo.catch(() => {});
    trusted.push(isSo);
  };
  const at: At = { ...writing, versions, known, trust: trusts ? trust : null, there: new Map(), states: new Map() };
  let wrote = false;
  const tx: StoreTransaction = {
    doneBefore: (command) => doneBefore(at, command),
    request: async (id) =>
      at.states.get(id)?.state.request ?? parseMaybe('requests', id, await bare.get('requests', id)),
    visits: async (id) => at.states.get(id)?.state.visits ?? visitsIn(await bare.all('visits', 'request', id)),
    standing: (id) => standing(at, id),
    watchersOf: async (number) => parseAll('watches', await bare.all('watches', 'of', number), (row) => row.id),
    numbered: async (number) => {
      const [row] = await bare.all('requests', 'number', number);
      return parseMaybe('requests', number, row);
    },
    call: async (id) => parseMaybe('calls', id, (await bare.get('calls', id))?.call),
    keepCall: async (call) => {
      wrote = true;
      bare.put('calls', callRowOf(call));
    },
    published: (process, version) => published(at, process, version),
    assigned: (category) => assigned(at, category),
    inForce: (process) => inForce(at, process),
    directory: () => directory(at),
    nextNumber: async () => {
      counters.expect('requests');
      return (await counters.valueOf('numbers')) + 1;
    },
    commit: async (changes) => {
      wrote = true;
      await commit(at, changes);
    },
  };
  const keep = () => {
    for (const remembered of at.states.values()) known.keepState(remembered);
  };
  const isTrue = async () => (await Promise.all(trusted)).every(Boolean);
  return { tx, ending: { wrote: () => wrote, isTrue, keep } };
}

interface At extends Writing, VersionsAt {
  readonly known: Known;
  /** Takes something for true that will be read; null where nothing is. */
  readonly trust: ((isSo: Promise<boolean>) => void) | null;
  /** What is read in the transaction cannot change before its end but by it. */
  readonly states: Map<RequestId, Remembered>;
}

/** A command that was done before is rare: somebody clicked twice. */
async function doneBefore({ bare, trust }: At, command: string): Promise<RequestId | null> {
  const row = bare.get('commands', command);
  if (trust === null) return (await row)?.request ?? null;
  trust(row.then((found) => found === undefined));
  return null;
}

/** Requests that the visits of a request began. */
async function begunBy(bare: Bare, request: RequestId): Promise<readonly Request[]> {
  // '0' comes after '/', with which what is the request's goes on.
  const under = IDBKeyRange.bound(`${request}/`, `${request}0`, false, true);
  return parseAll('requests', await bare.all('requests', 'parent.visit', under), (row) => row.id);
}

async function directory({ bare, known, mark, trust }: At): Promise<Directory> {
  const here = known.directory();
  if (here !== null && trust !== null) {
    trust(mark().then((before) => before === here.mark));
    return here.directory;
  }
  const [read, before] = await Promise.all([Promise.all([bare.all('people'), bare.all('groups')]), mark()]);
  const everybody = directoryOf(read);
  known.keepDirectory(everybody, before);
  return everybody;
}

async function standing(at: At, id: RequestId): Promise<Standing | null> {
  const { bare, known, trust, states } = at;
  const here = states.get(id) ?? (trust === null ? undefined : known.stateOf(id));
  if (here !== undefined) {
    if (!states.has(id)) trust?.(isStill(bare, here.state.request));
    states.set(id, here);
    return { state: here.state, begun: here.isAlone ? [] : await begunBy(bare, id) };
  }
  const [row, around, begun] = await Promise.all([bare.get('requests', id), rowsOf(bare, id), begunBy(bare, id)]);
  const request = parseMaybe('requests', id, row);
  if (request === null) return null;
  const state = { request, ...around };
  states.set(id, { state, isAlone: begun.length === 0 });
  return { state, begun };
}

async function isStill(bare: Bare, request: Request): Promise<boolean> {
  const row = parseMaybe('requests', request.id, await bare.get('requests', request.id));
  return row !== null && isSame(request, row);
}

/** The revision grows with each change, and the head is the hash of all that happened. */
function isSame(one: Request, other: Request): boolean {
  return one.revision === other.revision && one.head === other.head;
}

/** Asked for all at once: one after another, each would be a way to the database's process and back. */
async function rowsOf(bare: Bare, id: RequestId): Promise<Omit<State, 'request'>> {
  const [visits, items, timers, watches] = await Promise.all([
    bare.all('visits', 'request', id),
    bare.all('items', 'request', id),
    bare.all('timers', 'request', id),
    bare.all('watches', 'request', id),
  ]);
  return {
    visits: visitsIn(visits),
    items: itemsIn(items),
    timers: parseAll('timers', timers, (row) => row.id),
    watches: parseAll('watches', watches, (row) => row.id),
  };
}

/** History and commands are only ever added: the same key again ends the transaction. */
async function commit(at: At, changes: Changes): Promise<void> {
  const { bare, counters, states } = at;
  const { request } = changes;
  const { id, process, version } = request;
  const before = await standing(at, id);
  const revision = before?.state.request.revision ?? 0;
  if (request.revision !== revision + 1) {
    throw new StorageError('conflict', `Request ${id} is at revision ${revision}`);
  }
  // A version never changes and is read once, but it may be gone.
  const there = isThere(at, request);
  if (at.trust !== null) at.trust(there);
  else if (!(await there)) throw missingVersion(process, version);
  bare.add('commands', { id: changes.command, request: id, at: request.changedAt });
  bare.put('requests', request);
  bare.add('events', ...changes.events);
  bare.put('visits', ...changes.visits);
  keepItems(bare, changes.items, before?.state.items ?? []);
  bare.add('mails', ...changes.mails);
  keepWaiting(bare, changes);
  if (before === null) for (const name of ['requests', 'numbers']) counters.count(name, 1);
  const opened = Number(isOpen(request)) - Number(before !== null && isOpen(before.state.request));
  if (opened !== 0) counters.count(openCounter(process), opened);
  const isAlone = before === null || before.begun.length === 0;
  states.set(id, { state: stateAfter(before?.state ?? nothing, changes), isAlone });
  if (before === null && request.parent !== null) begins(states, request.parent.request);
}

function begins(states: At['states'], parent: RequestId): void {
  const known = states.get(parent);
  if (known !== undefined) states.set(parent, { ...known, isAlone: false });
}

const nothing: Omit<State, 'request'> = { visits: [], items: [], timers: [], watches: [] };

function isOpen({ endedAt }: Request): boolean {
  return endedAt === null;
}
