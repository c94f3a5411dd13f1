import type { Head } from '#editor/Editor.tsx';
import type { JournalLine } from '#editor/journal.ts';
import type { ProcessRecord } from '#storage/records.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import type { Storage } from '#storage/storage.ts';
import { readInForce } from '../inForce.ts';

/** What the editor opens with. */
export interface Opening {
  readonly draft: Head;
  readonly journal: readonly JournalLine[];
  readonly published: ProcessRecord['published'];
  /** The versions in force of all processes. */
  readonly inForce: readonly PublishedProcess[];
}

/** Reads a draft with its journal; null when there is no such process. */
export async function readForEditor(storage: Storage, id: string): Promise<Opening | null> {
  const [record, rows, inForce] = await Promise.all([
    storage.processes.read(id),
    storage.processes.journal(id),
    readInForce(storage),
  ]);
  if (record === null) return null;
  // Another tab may have written between the two: the editor must not be given lines that its draft lacks.
  const lines = rows.filter((row) => row.revision <= record.draft.revision);
  return {
    draft: record.draft,
    journal: lines.map(({ did, entry }) => ({ did, entry })),
    published: record.published,
    inForce,
  };
}
