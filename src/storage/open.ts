import Dexie from 'dexie';
import { filePort, unsentFormStore } from './answers.ts';
import { catalogueStore } from './catalogue.ts';
import { copyNote, copyStore, type CopyStore } from './copies/copies.ts';
import { declareDatabase, type Fence } from './database.ts';
import { engineStore } from './engineStore.ts';
import { StorageError } from './errors.ts';
import { accept, compare, create } from './generation.ts';
import { knownHere } from './known.ts';
import { listen, type Closed, type Connection } from './listen.ts';
import { mailStore } from './mails.ts';
import { schema } from './migrations/index.ts';
import { ownerStore } from './owner.ts';
import { directoryStore } from './people.ts';
import { patience } from './patience.ts';
import { askBrowser, persistenceOf } from './persistence.ts';
import { processStore } from './processes.ts';
import { requestReader } from './requests.ts';
import type { Storage } from './storage.ts';
import { toStorageError, withStorageErrors } from './toStorageError.ts';
import { watchNextCall, watchNextDue } from './timeRows.ts';
import { localWitness, type Witness, type WitnessPort } from './witness.ts';
import { fenceIn, readFence, writer as ours, writerOn } from './writer.ts';

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
  /** What is here is brought to a newer schema; that may take a moment. */
  readonly onUpgrade?: () => void;
  /** Why the last write was not kept; null once one is kept again. */
  readonly onTrouble?: (trouble: Trouble | null) => void;
}

/** What keeps the browser from writing, until it does not: no room, or something that it does not say. */
export type Trouble = 'quota' | 'aborted' | 'unknown';

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
      /** The way to put a copy in its place, or to copy what is here. */
      readonly copies: CopyStore;
    }
  /** A newer version of the application wrote the database; this one must not write into it. */
  | { readonly is: 'newer' }
  | { readonly is: 'failed'; readonly error: StorageError };

/** Opens the database of this browser and compares it with its witness. Never seeds anything. */
export async function openStorage(given: OpenPorts): Promise<Opened> {
  const name = given.name ?? 'cauce';
  const ports: Ports = { witness: localWitness(name), persist: askBrowser, ...given };
  const others = patience(() => ports.onBlocked?.());
  const tables = declareDatabase(name, () => {
    others.end();
    ports.onUpgrade?.();
  });
  tables.dexie.on('blocked', others.hold);
  const connection = listen(tables, (why) => ports.onClosed?.(why));
  return failing(async () => {
    const found = await versionOf(name);
    if (found > schema) return shut(connection);
    if (found > 0 && found < schema) others.begin();
    await tables.dexie.open();
    others.end();
    return look(connection, ports);
  }).finally(others.end);
}

type Ports = OpenPorts & Required<Pick<OpenPorts, 'witness' | 'persist'>>;

async function look(connection: Connection, ports: Ports): Promise<Opened> {
  const { tables } = connection;
  const { witness } = ports;
  const fence = await readFence(tables);
  if (fence !== undefined && fence.minWriter > ours) return shut(connection);
  const seen = witness.read();
  const how = seen === null ? 'whole' : await compare(tables, fence, seen);
  if (seen !== null && how !== 'whole') {
    const goOn = () => failing(async () => opened(connection, await accept(tables, seen, ports), ports));
    return { is: 'lost', how, witness: seen, goOn, copies: copyStore(tables, ports) };
  }
  return opened(connection, fence ?? (await create(tables, [], ports)), ports);
}

function opened(connection: Connection, fence: Fence, ports: Ports): Opened {
  const { tables } = connection;
  const { now, newId } = ports;
  const known = { writes: fence.writes };
  const here = knownHere();
  const parts = { tables, known: here, opened: fence, newId, witness: remembering(ports.witness, known) };
  const hear = outcomeOf(connection, ports);
  const quiet = writerOn({ ...parts, onOutcome: hear });
  const persistence = persistenceOf(tables, quiet, ports.persist);
  const writer = writerOn({
    ...parts,
    onOutcome: (failed) => {
      hear(failed);
      if (failed === null) persistence.ask();
    },
  });
  connection.onGivingAway(async () => {
    await Promise.all([writer.idle(), quiet.idle()]);
  });
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
    engine: engineStore(tables, writer, here),
    copies: copyStore(tables, ports),
    watchNextCall: (onNext, onFailed) => watchNextCall(tables, onNext, onFailed),
    watchNextDue: (onNext, onFailed) => watchNextDue(tables, onNext, onFailed),
    copied: copyNote(tables, quiet),
    persistence: persistence.answer,
    isCurrent: () => isCurrent(connection, fence, known),
    close: () => connection.close(null),
  };
  return { is: 'open', storage };
}

/** What the last write came to: that the database is not ours any more, or what may pass, is told. */
function outcomeOf({ refuse }: Connection, { onTrouble }: Ports): (failed: StorageError | null) => void {
  return (failed) => {
    switch (failed?.reason) {
      case 'newer':
        return refuse('newer');
      case 'closed':
        return refuse('replaced');
      case 'quota':
      case 'aborted':
      case 'unknown':
        return onTrouble?.(failed.reason);
      case 'damaged':
      case 'conflict':
        return;
      case undefined:
        return onTrouble?.(null);
    }
  };
}

function remembering(witness: WitnessPort, known: { writes: number }): WitnessPort {
  return {
    read: witness.read,
    write: (seen) => {
      known.writes = seen.writes;
      witness.write(seen);
    },
  };
}

async function isCurrent({ tables }: Connection, fence: Fence, known: { readonly writes: number }): Promise<boolean> {
  try {
    const now = await withStorageErrors(() => fenceIn(tables, fence));
    return now.writes === known.writes;
  } catch (error) {
    if (error instanceof StorageError) return false;
    throw error;
  }
}

function shut({ close }: Connection): Opened {
  close(null);
  return { is: 'newer' };
}

/**
 * The schema of the database that is here, 0 when there is none. Asked before opening: Dexie would open a later one too
 * and put back the tables that it lacks.
 */
async function versionOf(name: string): Promise<number> {
  // Absent where the browser allows no storage; opening then says so.
  const databases = (await Dexie.dependencies.indexedDB?.databases?.()) ?? [];
  // Dexie multiplies versions by ten.
  return (databases.find((one) => one.name === name)?.version ?? 0) / 10;
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
