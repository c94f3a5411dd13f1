import type { JournalEntry } from '#model/journal.ts';
import type { PersonId } from '#model/directory.ts';
import type { Process } from '#model/process.ts';

/** A process as lists show it, without its draft. */
export interface ProcessHead {
  /** uuid v7 */
  readonly id: string;
  /** Name and language of the draft. */
  readonly name: string;
  readonly lang: string;
  /** The draft's revision: the head of its journal. */
  readonly revision: number;
  /** The last Guardar: a name on a journal position. */
  readonly saved: Checkpoint | null;
  /** Number and journal position of the version in force; null when unpublished. */
  readonly published: { readonly number: number; readonly revision: number } | null;
  readonly archivedAt: string | null;
  readonly createdAt: string;
  readonly editedAt: string;
  readonly editedBy: PersonId;
}

/** A process with its draft. */
export interface ProcessRecord extends ProcessHead {
  readonly draft: { readonly revision: number; readonly process: Process };
}

/** A draft as it is kept. */
export interface DraftRow {
  readonly process: string;
  readonly revision: number;
  readonly value: Process;
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
