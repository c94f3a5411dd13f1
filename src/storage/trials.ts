import Dexie, { type Table } from 'dexie';
import { withStorageErrors } from './toStorageError.ts';
import { trialSchema, type KeptTrial } from './trialSchema.ts';

/** Where tests of processes outlive a reload: a database of their own, in which nothing looks that is about real requests. */
export interface TrialStore {
  /** The test of a process; null when there is none, or one that another application kept. @throws StorageError */
  readonly read: (process: string) => Promise<KeptTrial | null>;
  /** @throws StorageError when it could not be kept; then there is none of this process any more. */
  readonly keep: (process: string, trial: KeptTrial) => Promise<void>;
  /** @throws StorageError */
  readonly drop: (process: string) => Promise<void>;
  readonly close: () => void;
}

/** More are not kept: the tests of long ago, and of processes that are gone, make room. */
const mostTrials = 20;

interface TrialRow {
  /** Id of the process that is tried. */
  readonly process: string;
  /** The order in which they were kept. */
  readonly n: number;
  readonly trial: unknown;
}

/** Opens the database of tests when it is first needed. */
export function openTrials(name = 'cauce-prueba'): TrialStore {
  const dexie = new Dexie(name);
  dexie.version(1).stores({ trials: 'process, n' });
  const trials: Table<TrialRow, string> = dexie.table('trials');
  return {
    read: async (process) => {
      const row = await withStorageErrors(() => trials.get(process));
      return trialSchema.safeParse(row?.trial).data ?? null;
    },
    keep: (process, trial) =>
      withStorageErrors(async () => {
        try {
          await dexie.transaction('rw', trials, () => put(trials, process, trial));
        } catch (error) {
          // What was kept before is of an earlier moment: taken up again, the test would stand somewhere else.
          await trials.delete(process);
          throw error;
        }
      }),
    drop: (process) => withStorageErrors(() => trials.delete(process)),
    close: () => dexie.close(),
  };
}

async function put(trials: Table<TrialRow, string>, process: string, trial: KeptTrial): Promise<void> {
  const last = await trials.orderBy('n').last();
  await trials.put({ process, n: (last?.n ?? 0) + 1, trial });
  const old = await trials.orderBy('n').reverse().offset(mostTrials).primaryKeys();
  await trials.bulkDelete(old);
}
