import type { JournalPort } from '#editor/journal.ts';
import type { PersonId } from '#model/directory.ts';
import { StaleDraftError } from '#storage/errors.ts';
import type { Storage } from '#storage/storage.ts';
import { whyFailed } from '../whyFailed.ts';

/** Where the editor writes one process. */
export function journalPort(storage: Storage, id: string, by: PersonId): JournalPort {
  return {
    append: async (onRevision, line, next) => {
      try {
        return { revision: await storage.processes.append(id, onRevision, line, next, by) };
      } catch (error) {
        if (error instanceof StaleDraftError) return { refused: 'stale' };
        throw error;
      }
    },
    checkpoint: async (revision, name) => {
      await storage.processes.checkpoint(id, revision, name);
    },
    whyNot: whyFailed,
  };
}
