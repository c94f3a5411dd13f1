import { v7 } from 'uuid';
import type { FilePort } from '#fields/face.ts';
import type { Engine } from '#runtime/engine.ts';
import { loadedOnce } from '#ui/loadedOnce.ts';
import type { Storage } from '#storage/storage.ts';
import type { TrialStore } from '#storage/trials.ts';
import type { ReadBytes } from './processes/readFile.ts';

/** Everything that pages use, joined in one place. */
export interface Services extends Surroundings {
  readonly storage: Storage;
  /** Where files of answers are kept. */
  readonly files: FilePort;
  /** The engine that runs real requests; loaded when first asked for, the same one ever after. */
  readonly engine: () => Promise<Engine>;
  /** Where tests of drafts outlive a reload; opened when first asked for. */
  readonly trials: () => Promise<TrialStore>;
}

/** What surrounds the application; tests bring their own. */
export interface Surroundings {
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** IANA time zone in which days begin and times are shown. */
  readonly zone: string;
  /** A new uuid v7: for requests, processes and commands. */
  readonly newId: () => string;
  /** Looks through a file from outside before anything is made of it. */
  readonly readBytes: ReadBytes;
}

/** The clock, the zone, the ids and the workers of this browser. */
export const browserSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () => v7(),
  readBytes: async (request) => (await import('./processes/readFile.ts')).readInWorker(request),
};

/** Joins an open storage with everything that pages need besides it. */
export function createServices(storage: Storage, surroundings: Surroundings): Services {
  return {
    ...surroundings,
    storage,
    files: storage.files,
    engine: loadedOnce(() => loadEngine(storage, surroundings)),
    trials: loadedOnce(async () => (await import('#storage/trials.ts')).openTrials()),
  };
}

/** The engine brings the state machines along; a first page that runs nothing does without. */
async function loadEngine(storage: Storage, { now, zone }: Surroundings): Promise<Engine> {
  const { createEngine } = await import('#runtime/engine.ts');
  return createEngine({ store: storage.engine, now, zone, onFault: (error) => reportError(error) });
}
