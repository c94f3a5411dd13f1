import type { Act, Heard } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import type { BlockId } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Request, RequestId } from './records.ts';

interface Given {
  /** uuid v7; the same id again is harmless: it answers what the first one did. */
  readonly id: string;
  readonly request: RequestId;
  /** The owner of this copy, and the person as whom they act. */
  readonly by: PersonId;
  readonly as: PersonId;
}

/** Begins a request of a category with the answers of its start form. */
export interface Begin extends Given {
  readonly do: 'begin';
  readonly category: string;
  readonly values: Values;
}

/** Does something in an open visit. */
export interface ActIn extends Given {
  readonly do: 'act';
  /** The visit that the person sees; refused when it is not open any more. */
  readonly visit: string;
  readonly act: Act;
}

/** Tries a stopped request again where it stands, after somebody mended what stopped it. */
export interface Retry extends Given {
  readonly do: 'retry';
}

/** Takes a request to another block, for a reason; what it leaves is abandoned. */
export interface Move extends Given {
  readonly do: 'move';
  readonly to: BlockId;
  readonly reason: string;
}

/** Puts a request on hold, for a reason: nobody acts in it and its time stands still. */
export interface PutOnHold extends Given {
  readonly do: 'hold';
  readonly reason: string;
}

/** Lets a request on hold go on. */
export interface Resume extends Given {
  readonly do: 'resume';
}

/** Ends a request as cancelled, for a reason, and every request that it began with it. */
export interface Cancel extends Given {
  readonly do: 'cancel';
  readonly reason: string;
}

/** What a person asks of the engine. */
export type Command = Begin | ActIn | Steering;

/** A command before it is known who gives it. */
export type Asked<C = Command> = C extends Command ? Omit<C, 'id' | 'by' | 'as'> : never;

/** What is asked of a whole request that is on its way. */
export type Steering = Retry | Move | PutOnHold | Resume | Cancel;

interface ByItself {
  /** Made from what caused it, so that the same cause again is harmless. */
  readonly id: string;
  readonly request: RequestId;
  /** Who caused it; null for the clock. */
  readonly by: PersonId | null;
  readonly as: PersonId | null;
}

/** A timer of the request is due. */
export interface Tick extends ByItself {
  readonly do: 'tick';
  readonly timer: string;
}

/** Tells an open visit something. */
export interface Tell extends ByItself {
  readonly do: 'tell';
  readonly visit: string;
  readonly heard: Heard;
}

/** Ends a request because the one that began it does not wait for it any more. */
export interface Withdraw extends ByItself {
  readonly do: 'withdraw';
  /** Number of the request that began it. */
  readonly parent: string;
}

/** Begins a request for a visit of another one. */
export interface BeginChild extends ByItself {
  readonly do: 'beginChild';
  readonly process: string;
  readonly requester: PersonId;
  readonly parent: { readonly request: RequestId; readonly visit: string };
  /** What the visit calls it. */
  readonly part: string;
  /** By the key of the field. */
  readonly answers: JsonObject;
}

/** What the engine does by itself. */
export type Signal = Tick | Tell | Withdraw | BeginChild;

/** What came of a command. */
export type Outcome = { readonly done: Request } | { readonly refused: Refusal };
