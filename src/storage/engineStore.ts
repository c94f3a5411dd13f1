import type { Process } from '#model/process.ts';
import type { z } from '#model/zod.ts';
import type { Changes, Request } from '#runtime/records.ts';
import type { Assignment, Store, StoreTransaction } from '#runtime/store.ts';
import { keepItems } from './asked.ts';
import type { TableName, Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { parseMaybe } from './parse.ts';
import { readDirectory } from './people.ts';
import { itemsOf, openCounter, visitsOf } from './requests.ts';
import { wholeProcess } from './wholeProcess.ts';
import { count, counterOf, type Writer } from './writer.ts';

/** What the engine writes through: each command is one transaction over these tables. */
export function engineStore(tables: Tables, writer: Writer): Store {
  return {
    transact: async (work) => {
      const whole = await wholeProcess();
      return writer.writeIf(engineTables, async () => {
        let wrote = false;
        const result = await work(
          transactionOn(tables, whole, () => {
            wrote = true;
          }),
        );
        return { result, wrote };
      });
    },
  };
}

const engineTables: readonly TableName[] = [
  'people',
  'groups',
  'categories',
  'processes',
  'versions',
  'requests',
  'visits',
  'items',
  'asked',
  'events',
  'mails',
  'commands',
];

function transactionOn(tables: Tables, whole: Whole, onCommit: () => void): StoreTransaction {
  return {
    doneBefore: async (command) => (await tables.commands.get(command))?.request ?? null,
    request: async (id) => parseMaybe('requests', id, await tables.requests.get(id)),
    visits: (request) => visitsOf(tables, request),
    items: (request) => itemsOf(tables, request),
    published: (process, version) => published(tables, whole, process, version),
    assigned: (category) => assigned(tables, whole, category),
    directory: () => readDirectory(tables),
    nextNumber: async () => (await counterOf(tables, 'numbers')) + 1,
    commit: async (changes) => {
      onCommit();
      await commit(tables, changes);
    },
  };
}

type Whole = z.ZodType<Process>;

/** The engine runs nothing of which a setting is damaged. */
async function published({ versions }: Tables, whole: Whole, process: string, number: number) {
  const key = `${process}/${number}`;
  const record = parseMaybe('versions', key, await versions.get([process, number]));
  if (record === null) return null;
  const outcome = whole.safeParse(record.value);
  if (outcome.success) return { process, version: number, value: outcome.data };
  throw new StorageError('damaged', `The record ${key} of versions is damaged: ${outcome.error.message}`, {
    table: 'versions',
    key,
  });
}

async function assigned(tables: Tables, whole: Whole, id: string): Promise<Assignment> {
  const category = parseMaybe('categories', id, await tables.categories.get(id));
  if (category === null) return { is: 'unknownCategory' };
  if (category.process === null) return { is: 'unassigned' };
  const process = parseMaybe('processes', category.process, await tables.processes.get(category.process));
  if (process === null) return { is: 'unassigned' };
  if (process.archivedAt !== null) return { is: 'archived' };
  if (process.published === null) return { is: 'unpublished' };
  const version = await published(tables, whole, process.id, process.published.number);
  if (version === null) {
    throw new StorageError('damaged', `Version ${process.published.number} of ${process.id} is missing`, {
      table: 'versions',
      key: `${process.id}/${process.published.number}`,
    });
  }
  return { is: 'assigned', published: version };
}

/** History and commands are only ever added: the same key again ends the transaction. */
async function commit(tables: Tables, changes: Changes): Promise<void> {
  const { request } = changes;
  const before = await tables.requests.get(request.id);
  if (request.revision !== (before?.revision ?? 0) + 1) {
    throw new StorageError('conflict', `Request ${request.id} is at revision ${before?.revision ?? 0}`);
  }
  await tables.commands.add({ id: changes.command, request: request.id, at: request.changedAt });
  await tables.requests.put(request);
  await tables.events.bulkAdd([...changes.events]);
  await tables.visits.bulkPut([...changes.visits]);
  await keepItems(tables, changes.items);
  await tables.mails.bulkAdd([...changes.mails]);
  if (before === undefined) {
    await count(tables, 'requests', 1);
    await count(tables, 'numbers', 1);
  }
  const opened = Number(isOpen(request)) - Number(before !== undefined && isOpen(before));
  if (opened !== 0) await count(tables, openCounter(request.process), opened);
}

function isOpen({ endedAt }: Request): boolean {
  return endedAt === null;
}
