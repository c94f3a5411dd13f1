import type { Tables } from '../database.ts';
import { withStorageErrors } from '../toStorageError.ts';
import type { CopyNote } from '../storage.ts';
import type { WitnessPort } from '../witness.ts';
import type { Writer } from '../writer.ts';
import type { Copy } from './make.ts';
import type { ReadCopy, ReadOutcome } from './read.ts';

/** Copies of everything, as files outside of this browser. */
export interface CopyStore {
  /** Copies everything; works also while the browser has no room. */
  readonly make: () => Promise<Copy>;
  /** Reads a file and checks all of it; writes nothing. */
  readonly read: (file: Blob) => Promise<ReadOutcome>;
  /** Puts a copy in the place of everything that is here. Open it again afterwards: no tab may write any more. */
  readonly restore: (copy: ReadCopy) => Promise<void>;
}

/** What making and restoring copies needs. */
export interface CopyPorts {
  readonly now: () => string;
  readonly newId: () => string;
  readonly witness: WitnessPort;
}

/** Copies of an open database; what they need is loaded when it is asked for. */
export function copyStore(tables: Tables, ports: CopyPorts): CopyStore {
  return {
    make: async () => {
      const { makeCopy } = await import('./make.ts');
      return withStorageErrors(() => makeCopy(tables, ports.now()));
    },
    read: async (file) => {
      const { readCopy } = await import('./read.ts');
      return withStorageErrors(() => readCopy(file, ports.newId));
    },
    restore: async (copy) => {
      const { restoreCopy } = await import('./restore.ts');
      return restoreCopy(tables, copy, ports);
    },
  };
}

/** When a copy was last made here; it is a note, and no part of what a copy holds. */
export function copyNote({ meta }: Tables, writer: Writer): CopyNote {
  return {
    read: () =>
      withStorageErrors(async () => {
        const row = await meta.get('copied');
        return row?.key === 'copied' ? row.at : null;
      }),
    note: (at) =>
      writer.writeIf([], async () => ({ result: void (await meta.put({ key: 'copied', at })), wrote: false })),
  };
}
