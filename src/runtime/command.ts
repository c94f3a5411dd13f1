import type { Act } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import type { Request, RequestId } from './records.ts';

interface Given {
  /** uuid v7; the same id again is harmless: it answers what the first one did. */
  readonly id: string;
  /** The owner of this copy, and the person as whom they act. */
  readonly by: PersonId;
  readonly as: PersonId;
}

/** Begins a request of a category with the answers of its start form. */
export interface Begin extends Given {
  readonly do: 'begin';
  readonly request: RequestId;
  readonly category: string;
  readonly values: Values;
}

/** Does something in an open visit. */
export interface ActIn extends Given {
  readonly do: 'act';
  readonly request: RequestId;
  /** The visit that the person sees; refused when it is not open any more. */
  readonly visit: string;
  readonly act: Act;
}

/** Tries a stopped request again where it stands, after somebody mended what stopped it. */
export interface Retry extends Given {
  readonly do: 'retry';
  readonly request: RequestId;
}

/** What a person asks of the engine. */
export type Command = Begin | ActIn | Retry;

/** What came of a command. */
export type Outcome = { readonly done: Request } | { readonly refused: Refusal };
