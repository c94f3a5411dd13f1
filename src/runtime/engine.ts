import type { Act, CallOutcome } from '#blocks/work.ts';
import { defaultCalendar } from '#model/calendar.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { World } from '#model/world.ts';
import type { ActIn, Command, Outcome } from './command.ts';
import { claim, settle } from './calling.ts';
import { fire } from './firing.ts';
import { rememberedMachines } from './machines.ts';
import type { Call, Timer } from './records.ts';
import { step } from './step.ts';
import type { State } from './state.ts';
import type { PublishedProcess, Store } from './store.ts';
import { doIn, type Given } from './transaction.ts';

/** What the engine is given. */
export interface EnginePorts {
  readonly store: Store;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** IANA time zone in which days begin. */
  readonly zone: string;
  /** Hears of a timer that could not be fired because of a bug; it is not tried again by this engine. */
  readonly onFault?: (error: unknown, timer: Timer) => void;
}

/** What a page shows of one open visit; enough to say whether an act would be accepted. */
export interface View extends Omit<State, 'timers' | 'watches'> {
  readonly published: PublishedProcess;
  readonly directory: Directory;
  /** The visit that is acted in. */
  readonly visit: string;
}

/** The only place where requests change. */
export interface Engine {
  /**
   * Does a command, and all that it causes in other requests, in one transaction; or refuses it and changes nothing.
   * @throws StoreError when it could not be stored; nothing is.
   */
  readonly do: (command: Command) => Promise<Outcome>;
  /** The same check that `do` makes, without doing anything. */
  readonly may: (view: View, act: Act, as: PersonId) => true | Refusal;
  /** Fires timers that are due, the earliest first, at most so many; says how many there were. */
  readonly fire: (most: number) => Promise<number>;
  /** Takes a call that is ready, for so many ms; null when somebody else has it. Whoever has it does it and settles it. */
  readonly claim: (call: string, by: string, lease: number) => Promise<Call | null>;
  /** Tells what came of a claimed call; false when the claim is not believed any more, and nothing was done. */
  readonly settle: (call: Call, outcome: CallOutcome) => Promise<boolean>;
}

/** Makes the engine on a store. It holds nothing but machines, which never change, and timers that have a fault. */
export function createEngine({ store, now, zone, onFault }: EnginePorts): Engine {
  const machineOf = rememberedMachines();
  const world = (directory: Directory): World => ({
    now: now(),
    zone,
    directory,
    // The one business calendar that there is.
    calendars: { default: defaultCalendar(zone) },
  });
  const given: Given = { machineOf, world };
  const faulty = new Set<string>();
  return {
    do: (command) => store.transact((tx) => doIn(tx, command, given)),
    may: ({ published, directory, visit, ...state }, act, as) => {
      const command: ActIn = { do: 'act', id: '', by: as, as, request: state.request.id, visit, act };
      const whole: State = { ...state, timers: [], watches: [] };
      const stepped = step(machineOf(published), whole, command, world(directory));
      return 'refused' in stepped ? stepped.refused : true;
    },
    fire: (most) => fire({ store, given, now: now(), faulty, ...(onFault === undefined ? {} : { onFault }) }, most),
    claim: (call, by, lease) => store.transact((tx) => claim(tx, call, { by, now: now(), lease })),
    settle: (call, outcome) => store.transact((tx) => settle(tx, call, outcome, given)),
  };
}
