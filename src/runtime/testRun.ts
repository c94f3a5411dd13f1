import type { Act, Visit, WorkItem } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Outcome } from './command.ts';
import type { HistoryEvent, Mail, Request } from './records.ts';
import type { LoggedCommand } from './replay.ts';
import type { StoreReader } from './store.ts';

/** What a test-run is given. */
export interface TestRunPorts {
  readonly now: () => string;
  readonly zone: string;
  readonly newId: () => string;
}

/** How the request of a test-run stands. */
export interface TestState {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly history: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
}

/** One process tried out in memory, with the engine that runs real requests. */
export interface TestRun {
  /** The process that is being tried. */
  readonly process: () => Process;
  /** Begins the request; begins another one when there is one already. */
  readonly begin: (values: Values, as: PersonId) => Promise<Outcome>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Outcome>;
  readonly retry: (as: PersonId) => Promise<Outcome>;
  readonly may: (state: TestState, visit: string, act: Act, as: PersonId) => true | Refusal;
  /** How the request stands; null before it was begun. */
  readonly read: () => Promise<TestState | null>;
  readonly store: StoreReader;
  /** Every command that was done, for `replay`. */
  readonly log: () => readonly LoggedCommand[];
  /** Forgets everything and tries this process from the beginning. */
  readonly restart: (process: Process) => void;
}

/** Makes a test-run; nothing of it reaches any other store. */
export declare function createTestRun(process: Process, directory: Directory, ports: TestRunPorts): TestRun;
