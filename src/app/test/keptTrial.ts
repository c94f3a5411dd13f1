import { canonicalJson } from '#model/canonical.ts';
import { sha256Hex } from '#model/hash.ts';
import type { Process } from '#model/process.ts';
import type { Logged } from '#runtime/testRun.ts';
import { StorageError } from '#storage/errors.ts';
import type { TrialStore } from '#storage/trials.ts';

/** Where the test of one process outlives a reload. */
export interface TrialPort {
  /** What was done in the test of exactly this process; empty when nothing was, or of another draft. */
  readonly read: (process: Process) => Promise<readonly Logged[]>;
  /** False when it could not be kept: then a reload forgets it. */
  readonly keep: (process: Process, log: readonly Logged[]) => Promise<boolean>;
  readonly drop: () => Promise<void>;
}

/** Keeps the test of a process. A test that cannot be kept goes on; it only ends with the page. */
export function keptTrial(id: string, trials: () => Promise<TrialStore>): TrialPort {
  return {
    read: (process) =>
      unlessRefused([], async () => {
        const kept = await (await trials()).read(id);
        return kept?.hash === hashOf(process) ? kept.log : [];
      }),
    keep: (process, log) =>
      unlessRefused(false, async () => {
        await (await trials()).keep(id, { hash: hashOf(process), log });
        return true;
      }),
    drop: () => unlessRefused(undefined, async () => (await trials()).drop(id)),
  };
}

/** What the browser does not let be kept is no bug; anything else is told, and the test goes on all the same. */
async function unlessRefused<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageError)) reportError(error);
    return otherwise;
  }
}

function hashOf(process: Process): string {
  return sha256Hex(canonicalJson(process));
}
