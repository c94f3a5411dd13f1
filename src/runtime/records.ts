import type { Visit, WorkItem } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { BlockId } from '#model/process.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';

export type RequestId = string;

/** Where a request stands: what is stored of the machine. It holds no XState syntax. */
export interface Snapshot {
  readonly format: 1;
  /**
   * The state value: a block id, or nested objects of them in parallel sections; `b2!rejected` where that exit leads
   * nowhere, `b2!` where an endless loop was stopped.
   */
  readonly value: Json;
}

/** One case that follows a published version to its end. */
export interface Request {
  /** uuid v7 */
  readonly id: RequestId;
  /** `SOL-000123` */
  readonly number: string;
  readonly title: string;
  readonly process: string;
  readonly version: number;
  readonly category: string | null;
  readonly requester: PersonId;
  readonly state: 'open' | 'onHold' | 'stopped' | 'completed' | 'rejected' | 'cancelled';
  /** The label of the end that was reached; '' before. */
  readonly result: string;
  /** Why it cannot go on, when stopped. */
  readonly stopped: Refusal | null;
  readonly snapshot: Snapshot;
  /** Latest answer per field. */
  readonly values: Values;
  /** Blocks that are open now. */
  readonly open: readonly BlockId[];
  readonly counters: { readonly visits: number; readonly events: number; readonly mails: number };
  /** Hash of the last history event, hex SHA-256. */
  readonly head: string;
  /** Grows by one with each command. */
  readonly revision: number;
  /** Instants, ISO 8601 UTC. */
  readonly begunAt: string;
  readonly changedAt: string;
  readonly endedAt: string | null;
}

/** One line of a request's history; append-only, each holds the hash of the one before. */
export interface HistoryEvent {
  /** `<request>/e<seq>` */
  readonly id: string;
  readonly request: RequestId;
  readonly seq: number;
  readonly at: string;
  /** The owner of this copy, who did it, and the person as whom they acted. */
  readonly by: PersonId;
  readonly as: PersonId;
  readonly said: Said;
  readonly block: BlockId | null;
  readonly visit: string | null;
  /** What of the directory decided it, so that replay needs no directory. */
  readonly facts: JsonObject;
  readonly previous: string;
  /** SHA-256 over the canonical JSON of all the above, hex. */
  readonly hash: string;
}

/** A mail that the process prepared; a browser cannot send it. */
export interface Mail {
  /** `<request>/m<n>` */
  readonly id: string;
  readonly request: RequestId;
  readonly visit: string;
  readonly at: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
  readonly state: 'prepared' | 'downloaded' | 'sent';
}

/** All that one command changed; written in one transaction. */
export interface Changes {
  readonly command: string;
  readonly request: Request;
  readonly events: readonly HistoryEvent[];
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly mails: readonly Mail[];
}
