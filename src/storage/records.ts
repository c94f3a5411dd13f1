import type { JournalEntry } from '#model/journal.ts';
import type { PersonId } from '#model/directory.ts';
import type { Process } from '#model/process.ts';

/** A process as the list shows it, with its draft. The draft's revision is the head of its journal. */
export interface ProcessRecord {
  /** uuid v7 */
  readonly id: string;
  readonly draft: { readonly revision: number; readonly process: Process };
  /** The last Guardar: a name on a journal position. */
  readonly saved: Checkpoint | null;
  /** Number and journal position of the version in force; null when unpublished. */
  readonly published: { readonly number: number; readonly revision: number } | null;
  readonly archivedAt: string | null;
  readonly createdAt: string;
  readonly editedAt: string;
  readonly editedBy: PersonId;
}

/** A name on one journal position. */
export interface Checkpoint {
  readonly process: string;
  readonly revision: number;
  readonly name: string;
  readonly at: string;
}

/** A published copy that never changes. */
export interface VersionRecord {
  readonly process: string;
  readonly number: number;
  readonly value: Process;
  /** SHA-256 of the canonical JSON of `value`, hex. */
  readonly hash: string;
  readonly state: 'published' | 'replaced' | 'retired';
  readonly by: PersonId;
  readonly at: string;
  readonly note: string;
  readonly revision: number;
}

/** A journal line as stored: an entry that was done, or the undoing or redoing of one. */
export interface JournalRow {
  readonly process: string;
  /** 1, 2, 3 … the draft's revision after it. */
  readonly revision: number;
  readonly did: 'do' | 'undo' | 'redo';
  readonly entry: JournalEntry;
}

/** A node of the service catalogue that holds categories: IT. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly order: number;
}

/** What a requester chooses; at most one published process serves it. */
export interface Category {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly description: string;
  readonly process: string | null;
  readonly order: number;
}
