import { browserSurroundings, type Services } from '#app/services.ts';
import { startUp, type Startup } from '#app/startup.ts';
import { installPolicy } from '#app/trusted.ts';
import { declareDatabase, type Tables } from '#storage/database.ts';
import { openStorage } from '#storage/open.ts';
import { readFence, writer } from '#storage/writer.ts';
import { audit, type Audit } from '../audit.ts';
import { driveOn, type Acknowledged } from './drive.ts';
import { bringOld, hashOld, makeOld } from './old.ts';
import { found } from './organisation.ts';
import { beginWaiting, waited, type Waited } from './waiting.ts';

/** What a test can ask of the page. Everything goes through the code of the application, on its database. */
export interface Harness {
  /** How the start ended: 'open', or why there is nothing to drive. */
  readonly started: () => Promise<string>;
  /** Makes the organisation and publishes its process. */
  readonly found: () => Promise<void>;
  /** Does so many commands, or goes on for ever; each acknowledgement is told to `acknowledge`. */
  readonly drive: (times?: number) => Promise<void>;
  readonly audit: () => Promise<Audit>;
  /** What a newer application does to the database, besides its tables. */
  readonly takeOver: () => Promise<void>;
  /** Begins so many requests that wait, all of them due after so many ms. */
  readonly beginWaiting: (times: number, dueIn: number) => Promise<void>;
  readonly waited: () => Promise<readonly Waited[]>;
  /** A large database beside the application's own, of an earlier schema. */
  readonly makeOld: (schema: number) => Promise<void>;
  readonly bringOld: (schema: number) => Promise<void>;
  readonly hashOld: () => Promise<string>;
}

declare global {
  interface Window {
    readonly harness: Harness;
    /** Given by the test; it is heard outside of the browser, which may be gone a moment later. */
    readonly acknowledge: (one: Acknowledged) => void;
    /** Given by a test that wants to know when the rows of a database begin to change. */
    readonly begun?: () => void;
  }
}

installPolicy();
const startup = startUp(openStorage, browserSurroundings);
const harness: Harness = {
  started: async () => {
    const state = await settled();
    return state.is === 'failed' ? `failed: ${String(state.error)}` : state.is;
  },
  found: async () => found((await services()).storage),
  drive: async (times) => driveOn(await services(), (one) => window.acknowledge(one), times),
  audit: () => withTables(audit),
  takeOver: () => withTables(raiseFence),
  beginWaiting: async (times, dueIn) => beginWaiting(await services(), times, dueIn),
  waited: () => withTables(waited),
  makeOld,
  bringOld: (schema) => bringOld(schema, () => window.begun?.()),
  hashOld,
};
Object.assign(window, { harness });

/** On a connection of its own, which asks nobody whether it may. */
async function withTables<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
  const tables = declareDatabase('cauce');
  await tables.dexie.open();
  try {
    return await work(tables);
  } finally {
    tables.dexie.close();
  }
}

async function raiseFence(tables: Tables): Promise<void> {
  const fence = await readFence(tables);
  if (fence === undefined) throw new Error('There is no fence to raise');
  await tables.meta.put({ ...fence, minWriter: writer + 1 });
}

function settled(): Promise<Startup> {
  return new Promise((resolve) => {
    const look = () => {
      const state = startup.read();
      if (state.is !== 'opening') resolve(state);
    };
    startup.subscribe(look);
    look();
  });
}

async function services(): Promise<Services> {
  const state = await settled();
  if (state.is !== 'open') throw new Error(`The database is ${state.is}`);
  return state.services;
}
