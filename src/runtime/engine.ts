import type { Act, Visit, WorkItem } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Command, Outcome } from './command.ts';
import type { Request } from './records.ts';
import type { PublishedProcess, Store } from './store.ts';

/** What the engine is given. */
export interface EnginePorts {
  readonly store: Store;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** IANA time zone in which days begin. */
  readonly zone: string;
}

/** What a page shows of one open visit; enough to say whether an act would be accepted. */
export interface View {
  readonly published: PublishedProcess;
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly directory: Directory;
  /** The visit that is acted in. */
  readonly visit: string;
}

/** The only place where requests change. */
export interface Engine {
  /**
   * Does a command in one transaction, or refuses it and changes nothing.
   * @throws StoreError when it could not be stored; nothing is.
   */
  readonly do: (command: Command) => Promise<Outcome>;
  /** The same check that `do` makes, without doing anything. */
  readonly may: (view: View, act: Act, as: PersonId) => true | Refusal;
}

/** Makes the engine on a store. */
export declare function createEngine(ports: EnginePorts): Engine;
