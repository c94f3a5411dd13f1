import Dexie from 'dexie';
import { filePort, unsentFormStore } from './answers.ts';
import { catalogueStore } from './catalogue.ts';
import { declareDatabase, schema, type Fence, type Tables } from './database.ts';
import { engineStore } from './engineStore.ts';
import { StorageError } from './errors.ts';
import { accept, compare, create } from './generation.ts';
import { mailStore } from './mails.ts';
import { ownerStore } from './owner.ts';
import { directoryStore } from './people.ts';
import { askBrowser, persistenceOf } from './persistence.ts';
import { processStore } from './processes.ts';
import { requestReader } from './requests.ts';
import type { Storage } from './storage.ts';
import { toStorageError } from './toStorageError.ts';
import { localWitness, type Witness, type WitnessPort } from './witness.ts';
import { readFence, writer as ours, writerOn, type Writer } from './writer.ts';

/** What opening the database needs. */
export interface OpenPorts {
  /** The database's name; `cauce` unless given. */
  readonly name?: string;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Where the witness is kept; localStorage unless given. */
  readonly witness?: WitnessPort;
  /** Asks the browser not to evict the database; `navigator.storage.persist` unless given. */
  readonly persist?: () => Promise<boolean>;
  /** The database was closed under us: nothing can be saved in this tab until it is reloaded. */
  readonly onClosed?: (why: Closed) => void;
  /** Opening waits for other tabs to close. */
  readonly onBlocked?: () => void;
}

/** Why the database was closed: a newer application opened it; somebody deleted it; the browser closed it. */
export type Closed = 'newer' | 'deleted' | 'lost';

/** What was found at the start; the application shows a screen for each. */
export type Opened =
  | { readonly is: 'open'; readonly storage: Storage }
  | {
      readonly is: 'lost';
      /** Nothing of it is here, or it is older or smaller than what was saved. */
      readonly how: 'gone' | 'behind';
      /** What was there when it was last saved. */
      readonly witness: Witness;
      /** Goes on with what is here (nothing, when gone), after a person has said so. */
      readonly goOn: () => Promise<Opened>;
    }
  /** A newer version of the application wrote the database; this one must not write into it. */
  | { readonly is: 'newer' }
  | { readonly is: 'failed'; readonly error: StorageError };

/** Opens the database of this browser and compares it with its witness. Never seeds anything. */
export async function openStorage(given: OpenPorts): Promise<Opened> {
  const name = given.name ?? 'cauce';
  const tables = declareDatabase(name);
  const ports: Ports = { witness: localWitness(name), persist: askBrowser, ...given };
  const database: Database = { tables, close: listen(tables, ports) };
  return failing(async () => {
    if (await isOfLaterSchema(name)) return shut(database);
    await tables.dexie.open();
    return found(database, ports);
  });
}

type Ports = OpenPorts & Required<Pick<OpenPorts, 'witness' | 'persist'>>;

/** Listens to what happens to the database from outside, and says it once. Returns how to close it without a word. */
function listen({ dexie }: Tables, { onClosed, onBlocked }: Ports): () => void {
  let isClosed = false;
  const closeAs = (why: Closed | null) => {
    if (isClosed) return;
    isClosed = true;
    dexie.close();
    if (why !== null) onClosed?.(why);
  };
  dexie.on('versionchange', (event) => {
    closeAs(event.newVersion === null ? 'deleted' : 'newer');
    return false;
  });
  dexie.on('close', () => closeAs('lost'));
  dexie.on('blocked', () => onBlocked?.());
  return () => closeAs(null);
}

interface Database {
  readonly tables: Tables;
  readonly close: () => void;
}

async function found(database: Database, ports: Ports): Promise<Opened> {
  const { tables } = database;
  const { witness } = ports;
  const fence = await readFence(tables);
  if (fence !== undefined && fence.minWriter > ours) return shut(database);
  const seen = witness.read();
  const how = seen === null ? 'whole' : await compare(tables, fence, seen);
  if (seen !== null && how !== 'whole') {
    const goOn = () => failing(async () => opened(database, await accept(tables, seen, ports), ports));
    return { is: 'lost', how, witness: seen, goOn };
  }
  return opened(database, fence ?? (await create(tables, [], ports)), ports);
}

function opened({ tables, close }: Database, fence: Fence, ports: Ports): Opened {
  const { now, newId } = ports;
  const persistence = persistenceOf(tables, () => writer, ports.persist);
  const quiet = writerOn(tables, fence, ports.witness, () => {});
  const writer: Writer = writerOn(tables, fence, ports.witness, persistence.ask);
  const storage: Storage = {
    // Answering the first start is not worth a question of the browser's yet.
    owner: ownerStore(tables, quiet),
    processes: processStore({ tables, writer, now, newId }),
    catalogue: catalogueStore(tables, writer),
    directory: directoryStore(tables, writer),
    requests: requestReader(tables),
    mails: mailStore(tables, writer),
    forms: unsentFormStore(tables, writer),
    files: filePort(tables, writer, newId),
    engine: engineStore(tables, writer),
    persistence: persistence.answer,
    close,
  };
  return { is: 'open', storage };
}

function shut({ close }: Database): Opened {
  close();
  return { is: 'newer' };
}

/** Asked before opening: Dexie would open a later database too and put back the tables that it lacks. */
async function isOfLaterSchema(name: string): Promise<boolean> {
  // Absent where the browser allows no storage; opening then says so.
  const databases = (await Dexie.dependencies.indexedDB?.databases?.()) ?? [];
  // Dexie multiplies versions by ten.
  return databases.some((one) => one.name === name && (one.version ?? 0) > schema * 10);
}

async function failing(work: () => Promise<Opened>): Promise<Opened> {
  try {
    return await work();
  } catch (error) {
    const known = toStorageError(error);
    if (known instanceof StorageError) return { is: 'failed', error: known };
    throw error;
  }
}
