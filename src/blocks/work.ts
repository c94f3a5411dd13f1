import type { GroupId, PersonId } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Block, BlockId, ExitId, Process } from '#model/process.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';
import type { Said } from '#text/said.ts';
import type { Locked } from './locked.ts';

/** One stay of a request in a block. Going back makes a new one and keeps the old. */
export interface Visit {
  /** `<request>/v<n>` */
  readonly id: string;
  readonly request: string;
  readonly block: BlockId;
  /** 1 for the first stay in that block. */
  readonly round: number;
  readonly state: 'open' | 'done' | 'abandoned';
  /** Instants, ISO 8601 UTC. */
  readonly enteredAt: string;
  readonly leftAt: string | null;
  readonly exit: ExitId | null;
  /** Votes, task progress, who fills the form: what only its block understands. */
  readonly work: Json;
  /** What was answered in it; null when nothing was. */
  readonly sent: Values | null;
}

/** One thing asked of people. A row derived from `visit.work` and written with it. */
export interface WorkItem {
  /** `<visit>/<part>` */
  readonly id: string;
  readonly request: string;
  readonly visit: string;
  readonly block: BlockId;
  readonly ask: 'form' | 'task' | 'vote';
  /** Its name inside the visit; stable: `t2`, `rfc:p4`. */
  readonly part: string;
  /** What it is about, in the words of whoever wrote the process. */
  readonly title: string;
  /** Whoever is in people, or in one of groups at the time, may do it. */
  readonly people: readonly PersonId[];
  readonly groups: readonly GroupId[];
  readonly required: boolean;
  readonly state: 'open' | 'done' | 'skipped' | 'void';
  /** Instant, or null for no due date. */
  readonly dueAt: string | null;
  readonly doneBy: PersonId | null;
}

/** A work item as its block says it; the engine adds where it belongs. */
export type WorkItemDraft = Omit<WorkItem, 'id' | 'request' | 'visit' | 'block'>;

/** An e-mail, ready to be sent. */
export interface MailEffect {
  readonly do: 'mail';
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly body: string;
  /** Language of subject and body. */
  readonly lang: string;
}

/** A call over HTTP; what comes of it is heard as 'answered'. */
export interface CallEffect {
  readonly do: 'call';
  /** Its name inside the visit; with the attempt it is done once. */
  readonly part: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly call: HttpCall;
}

/** What is sent over HTTP. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
  /** ms */
  readonly timeout: number;
}

/** A request of another process, begun by this one; its end is heard as 'ended'. */
export interface BeginEffect {
  readonly do: 'begin';
  /** Its name inside the visit. */
  readonly part: string;
  readonly process: string;
  /** Answers of its start by the key of the field. */
  readonly answers: Readonly<Record<string, Json>>;
}

/** What a block asks the engine to do, stored with the step and done once. */
export type Effect = MailEffect | CallEffect | BeginEffect;

/** A moment at which a visit wants to be told. */
export interface TimerDraft {
  /** Its name inside the visit; parts that begin with `deadline.` are the engine's. */
  readonly part: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
}

/** What the engine tells an open visit. */
export type Heard =
  /** One of its own timers is due. */
  | { readonly is: 'timer'; readonly part: string }
  /** The request was on hold since an instant and goes on; where the visit's timers are now, as much later as it was. */
  | { readonly is: 'resumed'; readonly since: string; readonly timers: readonly TimerDraft[] }
  /** Answers of the request have changed elsewhere. */
  | { readonly is: 'values' }
  /** A request that it watches, or that it began, has ended; answers by the key of the field. */
  | {
      readonly is: 'ended';
      readonly request: string;
      readonly number: string;
      readonly state: EndState;
      readonly label: string;
      readonly answers: Readonly<Record<string, Json>>;
    }
  /** There is no request of a number that it watches. */
  | { readonly is: 'unknown'; readonly number: string }
  /** The request that it asked for could not be begun. */
  | { readonly is: 'notBegun'; readonly part: string; readonly why: Refusal }
  /** What came of a call. */
  | { readonly is: 'answered'; readonly part: string; readonly attempt: number; readonly outcome: CallOutcome };

/** How a request may end. */
export type EndState = 'completed' | 'rejected' | 'cancelled';

/** What came of a call: a response of whatever status, or none. */
export type CallOutcome =
  | { readonly is: 'response'; readonly status: number; readonly body: string }
  | { readonly is: 'failed'; readonly why: Said };

/** All that a block may know while it works. */
export interface Scene {
  readonly world: World;
  readonly process: Process;
  readonly block: Block;
  readonly visit: Pick<Visit, 'id' | 'round'>;
  /** Latest answer per field. */
  readonly values: Values;
  /** Fields that nobody may change now. */
  readonly locked: Locked;
  readonly requester: PersonId;
  readonly request: { readonly number: string; readonly title: string };
}

/** What somebody does in an open visit: `{do: 'vote', …}`; checked by the block's own schema. */
export type Act = JsonObject & { readonly do: string };

/** A visit as it stands after `enter` or `act`. */
export interface Working {
  readonly work: Json;
  readonly items: readonly WorkItemDraft[];
  readonly effects: readonly Effect[];
  /** New answers, when a form was sent. */
  readonly answers?: Values;
  /** Set when the block is finished: the request leaves by this exit. */
  readonly exit?: ExitId;
  /** Its timers from now on; absent: as they were. */
  readonly timers?: readonly TimerDraft[];
  /** Numbers of the requests whose end it wants to hear of; absent: as they were. */
  readonly watches?: readonly string[];
  /** For the history: what happened (`approval.voted`), and the facts of the directory that decided it. */
  readonly told?: Said;
  readonly facts?: JsonObject;
}

/** The request cannot go on here; a person has to mend something. */
export interface Stopped {
  readonly stopped: Refusal;
}

/** What a 'pass' block did on its way through. */
export interface Passed {
  readonly effects: readonly Effect[];
  readonly exit: ExitId;
  /** New answers, where it sets fields; null takes one away. */
  readonly answers?: Values;
  readonly told?: Said;
  /** What decided it, for the history. */
  readonly facts?: JsonObject;
}

/** The branches that a split begins, at least one. */
export interface Chosen {
  readonly exits: readonly ExitId[];
  readonly told?: Said;
  /** What decided it, for the history. */
  readonly facts?: JsonObject;
}
