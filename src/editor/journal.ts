import type { JournalEntry } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';

/**
 * One line of the journal: an entry that was done, or the undoing or redoing of one. A gesture that goes on after it
 * was first written (typing) gives further 'do' lines with the same entry id, each with its own changes only.
 */
export interface JournalLine {
  readonly did: 'do' | 'undo' | 'redo';
  readonly entry: JournalEntry;
}

/** What became of a line: written as a revision, or refused because somebody else has written since. */
export type Written = { readonly revision: number } | { readonly refused: 'stale' };

/** Where the editor writes one process; given by whoever opens the editor. Lines come one at a time, in order. */
export interface JournalPort {
  /**
   * Appends one line and moves the draft to `next`.
   * Rejects when nothing was written; `whyNot` then says why and the editor keeps the line to try again.
   */
  readonly append: (onRevision: number, line: JournalLine, next: Process) => Promise<Written>;
  /** Guardar: gives a name to a revision that was written. */
  readonly checkpoint: (revision: number, name: string) => Promise<void>;
  /** Says in words why `append` or `checkpoint` rejected. */
  readonly whyNot: (error: unknown) => Said;
}
