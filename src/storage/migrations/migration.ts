import type { Transaction } from 'dexie';

/**
 * One step from the schema before to the next. All steps that a database needs run in one versionchange transaction:
 * killed half-way, it is wholly the old one. A step must come to the same when it is run on what it made, must not
 * await anything but the transaction, and is never changed once it was released: the next change is the next step.
 */
export interface Migration {
  /** The schema that the step makes: 2, 3, 4 … */
  readonly schema: number;
  /** What it brings, for whoever reads an error. */
  readonly name: string;
  /** Keys of the tables that it makes or changes, as Dexie writes them; null removes a table. */
  readonly tables: Readonly<Record<string, string | null>>;
  /** Brings the rows along. */
  readonly change: (tx: Transaction) => Promise<void>;
}

/** A row whose shape is that of an earlier schema. */
export type OldRow = Readonly<Record<string, unknown>>;
