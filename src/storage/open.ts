import type { StorageError } from './errors.ts';
import type { Storage } from './storage.ts';
import type { Witness, WitnessPort } from './witness.ts';

/** What opening the database needs. */
export interface OpenPorts {
  /** The database's name; `cauce` unless given. */
  readonly name?: string;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Where the witness is kept; localStorage unless given. */
  readonly witness?: WitnessPort;
  /** Asks the browser not to evict the database; `navigator.storage.persist` unless given. */
  readonly persist?: () => Promise<boolean>;
  /** The database was closed under us: nothing can be saved in this tab until it is reloaded. */
  readonly onClosed?: (why: Closed) => void;
  /** Opening waits for other tabs to close; called within 2 s. */
  readonly onBlocked?: () => void;
}

/** Why the database was closed: a newer application opened it; somebody deleted it; the browser closed it. */
export type Closed = 'newer' | 'deleted' | 'lost';

/** What was found at the start; the application shows a screen for each. */
export type Opened =
  | { readonly is: 'open'; readonly storage: Storage }
  | {
      readonly is: 'lost';
      /** Nothing of it is here, or it is older or smaller than what was saved. */
      readonly how: 'gone' | 'behind';
      /** What was there when it was last saved. */
      readonly witness: Witness;
      /** Goes on with what is here (nothing, when gone), after a person has said so. */
      readonly goOn: () => Promise<Opened>;
    }
  /** A newer version of the application wrote the database; this one must not write into it. */
  | { readonly is: 'newer' }
  | { readonly is: 'failed'; readonly error: StorageError };

/** Opens the database of this browser and compares it with its witness. Never seeds anything. */
export declare function openStorage(ports: OpenPorts): Promise<Opened>;
