import type { GroupId, PersonId } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Block, BlockId, ExitId, Process } from '#model/process.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';
import type { Said } from '#text/said.ts';

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

/** What a block asks the engine to do after the commit is certain. */
export type Effect = {
  readonly do: 'mail';
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly body: string;
  /** Language of subject and body. */
  readonly lang: string;
};

/** All that a block may know while it works. */
export interface Scene {
  readonly world: World;
  readonly process: Process;
  readonly block: Block;
  readonly visit: Pick<Visit, 'id' | 'round'>;
  /** Latest answer per field. */
  readonly values: Values;
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
  /** New answers; null takes one away. */
  readonly answers?: Values;
  /** For the history: what happened, and what it was judged by. */
  readonly told?: Said;
  readonly facts?: JsonObject;
}
