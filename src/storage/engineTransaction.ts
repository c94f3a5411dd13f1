import type { Process } from '#model/process.ts';
import type { WorkItem } from '#blocks/work.ts';
import type { z } from '#model/zod.ts';
import type { Changes, Request } from '#runtime/records.ts';
import type { Assignment, PublishedProcess, StoreTransaction } from '#runtime/store.ts';
import { keepItems } from './asked.ts';
import type { Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { parseMaybe } from './parse.ts';
import { readDirectory } from './people.ts';
import { itemsOf, openCounter, visitsOf } from './requests.ts';
import { timersOf } from './timeRows.ts';
import { callOf, childrenOf, keepCall, keepWaiting, numbered, watchersOf, watchesOf } from './waitingRows.ts';
import { count, counterOf } from './writer.ts';

/** The reads and writes of one transaction of the engine. */
export function transactionOn(tables: Tables, versions: Versions, onCommit: () => void): StoreTransaction {
  // What is read in the transaction cannot change before its end but by it.
  const read = new Map<string, Request | undefined>();
  const items = new Map<string, readonly WorkItem[]>();
  return {
    doneBefore: async (command) => (await tables.commands.get(command))?.request ?? null,
    request: async (id) => {
      const row = await tables.requests.get(id);
      read.set(id, row);
      return parseMaybe('requests', id, row);
    },
    visits: (request) => visitsOf(tables, request),
    items: async (request) => {
      const found = await itemsOf(tables, request);
      items.set(request, found);
      return found;
    },
    timers: (request) => timersOf(tables, request),
    watches: (request) => watchesOf(tables, request),
    watchersOf: (number) => watchersOf(tables, number),
    numbered: (number) => numbered(tables, number),
    childrenOf: (visit) => childrenOf(tables, visit),
    call: (id) => callOf(tables, id),
    keepCall: async (call) => {
      onCommit();
      await keepCall(tables, call);
    },
    published: (process, version) => published(tables, versions, process, version),
    assigned: (category) => assigned(tables, versions, category),
    inForce: (process) => inForce(tables, versions, process),
    directory: () => readDirectory(tables),
    nextNumber: async () => (await counterOf(tables, 'numbers')) + 1,
    commit: async (changes) => {
      onCommit();
      const { request } = changes;
      const before = read.has(request.id) ? read.get(request.id) : await tables.requests.get(request.id);
      await commit(tables, changes, { request: before, items: before === undefined ? [] : items.get(request.id) });
      read.set(request.id, request);
      items.delete(request.id);
    },
  };
}

/** How a version is read, and those that were: a version never changes. */
export interface Versions {
  readonly whole: z.ZodType<Process>;
  readonly known: Map<string, PublishedProcess>;
}

/** The engine runs nothing of which a setting is damaged. */
async function published({ versions }: Tables, { whole, known }: Versions, process: string, version: number) {
  const key = `${process}/${version}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const record = parseMaybe('versions', key, await versions.get([process, version]));
  if (record === null) return null;
  const outcome = whole.safeParse(record.value);
  if (!outcome.success) {
    throw new StorageError('damaged', `The record ${key} of versions is damaged: ${outcome.error.message}`, {
      table: 'versions',
      key,
    });
  }
  const read: PublishedProcess = { process, version, value: outcome.data };
  const [oldest] = known.keys();
  if (known.size >= manyVersions && oldest !== undefined) known.delete(oldest);
  known.set(key, read);
  return read;
}

const manyVersions = 50;

async function assigned(tables: Tables, versions: Versions, id: string): Promise<Assignment> {
  const category = parseMaybe('categories', id, await tables.categories.get(id));
  if (category === null) return { is: 'unknownCategory' };
  if (category.process === null) return { is: 'unassigned' };
  const found = await inForce(tables, versions, category.process);
  return found.is === 'unknownProcess' ? { is: 'unassigned' } : found;
}

async function inForce(tables: Tables, versions: Versions, id: string): Promise<Assignment> {
  const process = parseMaybe('processes', id, await tables.processes.get(id));
  if (process === null) return { is: 'unknownProcess' };
  if (process.archivedAt !== null) return { is: 'archived' };
  if (process.published === null) return { is: 'unpublished' };
  const version = await published(tables, versions, process.id, process.published.number);
  if (version === null) throw missingVersion(process.id, process.published.number);
  return { is: 'assigned', published: version };
}

/** What a request was before a commit; items only when they were read. */
interface Known {
  readonly request: Request | undefined;
  readonly items: readonly WorkItem[] | undefined;
}

/** History and commands are only ever added: the same key again ends the transaction. */
async function commit(tables: Tables, changes: Changes, known: Known): Promise<void> {
  const { request } = changes;
  const before = known.request;
  if (request.revision !== (before?.revision ?? 0) + 1) {
    throw new StorageError('conflict', `Request ${request.id} is at revision ${before?.revision ?? 0}`);
  }
  const opened = Number(isOpen(request)) - Number(before !== undefined && isOpen(before));
  // None waits for another: each wait would be a way to the database's process and back.
  await Promise.all([
    mustBeThere(tables, request),
    tables.commands.add({ id: changes.command, request: request.id, at: request.changedAt }),
    tables.requests.put(request),
    changes.events.length > 0 && tables.events.bulkAdd([...changes.events]),
    changes.visits.length > 0 && tables.visits.bulkPut([...changes.visits]),
    keepItems(tables, changes.items, known.items),
    changes.mails.length > 0 && tables.mails.bulkAdd([...changes.mails]),
    keepWaiting(tables, changes),
    before === undefined && count(tables, 'requests', 1),
    before === undefined && count(tables, 'numbers', 1),
    opened !== 0 && count(tables, openCounter(request.process), opened),
  ]);
}

/** A version never changes and is read once, but it may be gone; its key says so. @throws StorageError */
async function mustBeThere({ versions }: Tables, { process, version }: Request): Promise<void> {
  const found = await versions.where('[process+number]').equals([process, version]).count();
  if (found === 0) throw missingVersion(process, version);
}

function missingVersion(process: string, version: number): StorageError {
  return new StorageError('damaged', `Version ${version} of ${process} is missing`, {
    table: 'versions',
    key: `${process}/${version}`,
  });
}

function isOpen({ endedAt }: Request): boolean {
  return endedAt === null;
}
