import type { WorkItem } from '#blocks/work.ts';
import type { Changes, Request } from '#runtime/records.ts';
import type { Assignment, Store, StoreTransaction } from '#runtime/store.ts';
import type { ItemRow, TableName, Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { parseMaybe } from './parse.ts';
import { readDirectory } from './people.ts';
import { itemsOf, openCounter, tokensOf, visitsOf } from './requests.ts';
import { count, counterOf, type Writer } from './writer.ts';

/** What the engine writes through: each command is one transaction over these tables. */
export function engineStore(tables: Tables, writer: Writer): Store {
  return {
    transact: (work) =>
      writer.writeIf(engineTables, async () => {
        let wrote = false;
        const result = await work(
          transactionOn(tables, () => {
            wrote = true;
          }),
        );
        return { result, wrote };
      }),
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
  'events',
  'mails',
  'commands',
];

function transactionOn(tables: Tables, onCommit: () => void): StoreTransaction {
  return {
    doneBefore: async (command) => (await tables.commands.get(command))?.request ?? null,
    request: async (id) => parseMaybe('requests', id, await tables.requests.get(id)),
    visits: (request) => visitsOf(tables, request),
    items: (request) => itemsOf(tables, request),
    published: (process, version) => published(tables, process, version),
    assigned: (category) => assigned(tables, category),
    directory: () => readDirectory(tables),
    nextNumber: async () => (await counterOf(tables, 'numbers')) + 1,
    commit: async (changes) => {
      onCommit();
      await commit(tables, changes);
    },
  };
}

async function published({ versions }: Tables, process: string, number: number) {
  const record = parseMaybe('versions', `${process}/${number}`, await versions.get([process, number]));
  return record === null ? null : { process, version: number, value: record.value };
}

async function assigned(tables: Tables, id: string): Promise<Assignment> {
  const category = parseMaybe('categories', id, await tables.categories.get(id));
  if (category === null) return { is: 'unknownCategory' };
  if (category.process === null) return { is: 'unassigned' };
  const process = parseMaybe('processes', category.process, await tables.processes.get(category.process));
  if (process === null) return { is: 'unassigned' };
  if (process.archivedAt !== null) return { is: 'archived' };
  if (process.published === null) return { is: 'unpublished' };
  const version = await published(tables, process.id, process.published.number);
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
  await tables.items.bulkPut(changes.items.map(rowOf));
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

function rowOf(item: WorkItem): ItemRow {
  const { id, request, state, people, groups } = item;
  return { id, request, for: state === 'open' ? tokensOf(people, groups) : [], item };
}
