import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { State } from './state.ts';
import type { Call, Changes, HistoryEvent, Mail, Request, RequestId, Timer, Watch } from './records.ts';

/** A frozen process that requests follow. */
export interface PublishedProcess {
  readonly process: string;
  readonly version: number;
  readonly value: Process;
}

/** What a category's requests follow, or why there is nothing to follow. */
export type Assignment =
  | { readonly is: 'assigned'; readonly published: PublishedProcess }
  | { readonly is: 'unknownCategory' | 'unknownProcess' | 'unassigned' | 'unpublished' | 'archived' };

/** What the engine needs of storage. One contract suite runs on the memory store and on IndexedDB. */
export interface Store {
  /**
   * Runs `work` in one read-write transaction: all of it is stored, durably, or nothing.
   * Inside, only `tx` may be awaited: anything else ends an IndexedDB transaction. Work that stood on what another tab has
   * changed meanwhile is taken back and done again from its beginning, so it must change nothing but through `tx`.
   * @throws StoreError when it could not be stored; nothing is.
   */
  readonly transact: <T>(work: (tx: StoreTransaction) => Promise<T>) => Promise<T>;
  /** Timers that are due at an instant, in the order in which they fire. */
  readonly due: (now: string, most: number) => Promise<readonly Timer[]>;
  /** When the next timer is due; null when there is none. */
  readonly nextDue: () => Promise<string | null>;
  /** Calls that may be taken at an instant. */
  readonly readyCalls: (now: string, most: number) => Promise<readonly Call[]>;
}

/** A request with what stands around it. */
export interface Standing {
  readonly state: State;
  /** Requests that its visits began. */
  readonly begun: readonly Request[];
}

/** Reads and writes inside one transaction. */
export interface StoreTransaction {
  /** The request that a command id already made or changed, if it was done before. */
  readonly doneBefore: (command: string) => Promise<RequestId | null>;
  readonly request: (id: RequestId) => Promise<Request | null>;
  /** All visits of a request, in order. */
  readonly visits: (request: RequestId) => Promise<readonly Visit[]>;
  /** A request with all that a command on it may need. */
  readonly standing: (request: RequestId) => Promise<Standing | null>;
  /** Visits that wait for the end of the request with this number. */
  readonly watchersOf: (number: string) => Promise<readonly Watch[]>;
  readonly numbered: (number: string) => Promise<Request | null>;
  readonly call: (id: string) => Promise<Call | null>;
  /** Writes who has a call, or that it is done. */
  readonly keepCall: (call: Call) => Promise<void>;
  readonly published: (process: string, version: number) => Promise<PublishedProcess | null>;
  /** What a category's requests follow now. */
  readonly assigned: (category: string) => Promise<Assignment>;
  /** The version of a process in force. */
  readonly inForce: (process: string) => Promise<Assignment>;
  readonly directory: () => Promise<Directory>;
  /** The next free request number: 123. Committing a new request takes it. */
  readonly nextNumber: () => Promise<number>;
  /**
   * Writes all that a command changed.
   * @throws StoreError with reason 'conflict' when the request is not at the revision before, or the command was done.
   */
  readonly commit: (changes: Changes) => Promise<void>;
}

/** What tests and test-runs read back of a store. */
export interface StoreReader {
  readonly requests: () => Promise<readonly Request[]>;
  readonly visitsOf: (request: RequestId) => Promise<readonly Visit[]>;
  readonly itemsOf: (request: RequestId) => Promise<readonly WorkItem[]>;
  readonly historyOf: (request: RequestId) => Promise<readonly HistoryEvent[]>;
  readonly mailsOf: (request: RequestId) => Promise<readonly Mail[]>;
  readonly timersOf: (request: RequestId) => Promise<readonly Timer[]>;
  readonly callsOf: (request: RequestId) => Promise<readonly Call[]>;
}
