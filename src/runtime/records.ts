import type { HttpCall, Visit, WorkItem } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { BlockId, StageId } from '#model/process.ts';
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
  /** What the machine remembers beside it: which connections of a section were taken. */
  readonly marks: JsonObject;
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
  /** The request and the visit that began this one, for a subprocess. */
  readonly parent: { readonly request: RequestId; readonly visit: string } | null;
  readonly state: 'open' | 'onHold' | 'stopped' | 'completed' | 'rejected' | 'cancelled';
  /** The label of the end that was reached; '' before. */
  readonly result: string;
  /** Why it cannot go on, when stopped. */
  readonly stopped: Refusal | null;
  /** Since when it is on hold, with the timers that wait for it to go on; null when it is not. */
  readonly held: { readonly since: string; readonly timers: readonly Timer[] } | null;
  readonly snapshot: Snapshot;
  /** Latest answer per field. */
  readonly values: Values;
  /** Blocks that are open now. */
  readonly open: readonly BlockId[];
  /** Stages with a deadline in which it is now, and since when. */
  readonly stages: Readonly<Record<StageId, { readonly since: string }>>;
  readonly counters: {
    readonly visits: number;
    readonly events: number;
    readonly mails: number;
    readonly timers: number;
  };
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
  /** The owner of this copy, who did it, and the person as whom they acted; null when the engine did it by itself. */
  readonly by: PersonId | null;
  readonly as: PersonId | null;
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

/** A moment at which something happens to a request. Due timers fire in the order of `at`, then `seq`. */
export interface Timer {
  /** `<visit>/<part>`, or `<request>/<stage>/<part>` */
  readonly id: string;
  readonly request: RequestId;
  /** Null for a stage. */
  readonly visit: string | null;
  readonly block: BlockId | null;
  readonly stage: StageId | null;
  /** `deadline.due` and `deadline.remind.<n>` are the engine's; anything else is the block's. */
  readonly part: string;
  /** Instant. */
  readonly at: string;
  /** The order in which the request set its timers. */
  readonly seq: number;
}

/** A call over HTTP that a block asked for: done once per attempt. */
export interface Call {
  /** `<visit>/<part>.<attempt>` */
  readonly id: string;
  readonly request: RequestId;
  readonly visit: string;
  readonly block: BlockId;
  readonly part: string;
  readonly attempt: number;
  readonly call: HttpCall;
  readonly state: 'ready' | 'claimed' | 'done';
  /** Who is doing it and until when nobody else may; the token grows with each claim, and only its holder is believed. */
  readonly claim: { readonly by: string; readonly token: number; readonly until: string } | null;
}

/** A visit that wants to hear of the end of another request. */
export interface Watch {
  /** `<visit>/<number>` */
  readonly id: string;
  readonly request: RequestId;
  readonly visit: string;
  /** Number of the request that is watched. */
  readonly of: string;
}

/** All that one command changed; written in one transaction. */
export interface Changes {
  readonly command: string;
  readonly request: Request;
  readonly events: readonly HistoryEvent[];
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly mails: readonly Mail[];
  readonly timers: Rows<Timer>;
  readonly watches: Rows<Watch>;
  readonly calls: readonly Call[];
}

/** Rows that are written, and the ids of rows that are not there any more. */
export interface Rows<T> {
  readonly set: readonly T[];
  readonly cleared: readonly string[];
}
