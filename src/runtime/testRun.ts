import type { Act, CallOutcome } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import { isBefore } from '#model/time.ts';
import type { Values } from '#model/values.ts';
import { advance, type StillClock } from './advance.ts';
import type { Asked, Command, Outcome, Steering } from './command.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';
import type { RequestId } from './records.ts';
import { answerCall, replay, type LoggedAnswer, type LoggedCommand, type LoggedMove } from './replay.ts';
import type { PublishedProcess, Store, StoreReader } from './store.ts';
import { nextDueIn, testStateOf, type NextDue, type TestState } from './testState.ts';

/** What a test-run is given. */
export interface TestRunPorts {
  /** When its clock begins, as an ISO 8601 instant in UTC with milliseconds; it stands still unless it is moved. */
  readonly now: () => string;
  /** IANA time zone. */
  readonly zone: string;
  readonly newId: () => string;
  /** Versions of other processes, whose requests it may begin. */
  readonly inForce?: readonly PublishedProcess[];
}

/** One process tried out in memory, with the engine that runs real requests. */
export interface TestRun {
  /** The process that is being tried. */
  readonly process: () => Process;
  /** Begins a request; from then on the test-run is about that one. */
  readonly begin: (values: Values, as: PersonId) => Promise<Outcome>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Outcome>;
  /** Does something with the whole of its request, or of one that it began. */
  readonly ask: (asked: Asked<Steering>, as: PersonId) => Promise<Outcome>;
  /** Says what came of a call; false when that was said before. */
  readonly answer: (call: string, outcome: CallOutcome) => Promise<boolean>;
  /** Where its clock stands, as an instant. */
  readonly now: () => string;
  /** What time does next; null when nothing is due any more. */
  readonly next: () => Promise<NextDue | null>;
  /**
   * Moves its clock forward; what is due on the way is done in its order. False when that is too much to look at: then
   * the clock stands where it got to.
   */
  readonly advance: (to: string) => Promise<boolean>;
  /** The same check that `act` makes, of a state that was read. */
  readonly may: (state: TestState, visit: string, act: Act, as: PersonId) => true | Refusal;
  /** How the request stands; null before it was begun. */
  readonly read: () => Promise<TestState | null>;
  /** Everything of this test-run, for what shows real requests too. */
  readonly store: () => StoreReader;
  /** All that was done since the beginning, for `replay`. */
  readonly log: () => readonly Logged[];
  /**
   * Does again what was done in another test-run of the same process, from its `log`; what was done here is forgotten.
   * @throws StaleLogError when a command is not done as it was then; nothing of it is kept.
   */
  readonly resume: (log: readonly Logged[]) => Promise<void>;
  /** Forgets everything and tries this process from the beginning. An act on its way still ends where it began. */
  readonly restart: (process: Process) => void;
}

/** A command, what came of a call, or how far the clock was moved. */
export type Logged = LoggedCommand | LoggedAnswer | LoggedMove;

/** The category whose requests follow the process that is being tried. */
export const testCategory = 'test';

/** Makes a test-run; nothing of it reaches any other store. */
export function createTestRun(process: Process, directory: Directory, ports: TestRunPorts): TestRun {
  let trying = beginning(process, directory, ports);
  const send = async (command: Command): Promise<Outcome> => {
    const now = trying;
    const outcome = await now.engine.do(command);
    if ('done' in outcome) await took(now, { command, now: now.clock.at });
    return outcome;
  };
  const given = (as: PersonId) => ({ id: ports.newId(), by: as, as });
  return {
    process: () => trying.published.value,
    begin: async (values, as) => {
      const now = trying;
      const request = ports.newId();
      // Somebody may look at the form for a while before it is sent.
      if (now.log.length === 0) now.clock.at = ports.now();
      const outcome = await send({ ...given(as), do: 'begin', request, category: testCategory, values });
      if ('done' in outcome) now.request = request;
      return outcome;
    },
    act: async (visit, act, as) => {
      // It may be a visit of a request that this one began.
      const request = visit.slice(0, visit.lastIndexOf('/'));
      return send({ ...given(as), do: 'act', request, visit, act });
    },
    ask: (asked, as) => send({ ...asked, ...given(as) }),
    answer: async (call, outcome) => {
      const now = trying;
      const answered = { call, outcome };
      const isDone = await answerCall(now.engine, answered);
      if (isDone) await took(now, { answered, now: now.clock.at });
      return isDone;
    },
    now: () => trying.clock.at,
    next: () => nextDueIn(trying.store),
    advance: (to) => advanceTo(trying, to),
    may: (state, visit, act, as) => trying.engine.may({ ...state, directory, visit }, act, as),
    read: () => testStateOf(trying.store, trying.request),
    store: () => trying.store,
    log: () => trying.log,
    resume: async (log) => {
      const next = beginning(trying.published.value, directory, ports);
      const outcomes = await replay(log, next.store, ports.zone);
      if (outcomes.some((outcome) => 'refused' in outcome)) throw new StaleLogError();
      next.log.push(...log);
      next.clock.at = log.at(-1)?.now ?? next.clock.at;
      const commands = log.flatMap((logged) => ('command' in logged ? [logged.command] : []));
      next.request = commands.findLast((command) => command.do === 'begin')?.request ?? null;
      trying = next;
    },
    restart: (next) => {
      trying = beginning(next, directory, ports);
    },
  };
}

/** A log was not of this process, or the people in it have changed. */
export class StaleLogError extends Error {
  override readonly name = 'StaleLogError';
  constructor() {
    super('The log cannot be done again on this process');
  }
}

interface Trying {
  readonly published: PublishedProcess;
  readonly store: Store & StoreReader;
  readonly engine: Engine;
  readonly clock: StillClock;
  readonly log: Logged[];
  request: RequestId | null;
}

/** Keeps what was done; what is due at once because of it is done, too. */
async function took(trying: Trying, logged: Logged): Promise<void> {
  trying.log.push(logged);
  const { at } = trying.clock;
  const next = await trying.store.nextDue();
  if (next !== null && !isBefore(at, next)) await advanceTo(trying, at);
}

async function advanceTo(trying: Trying, to: string): Promise<boolean> {
  const { isThere } = await advance(trying, to);
  trying.log.push({ moved: to, now: trying.clock.at });
  return isThere;
}

function beginning(value: Process, directory: Directory, { now, zone, inForce = [] }: TestRunPorts): Trying {
  const published: PublishedProcess = { process: 'test', version: 1, value };
  const store = memoryStore({
    directory,
    processes: [published, ...inForce],
    categories: { [testCategory]: published.process },
  });
  const clock: StillClock = { at: now() };
  const engine = createEngine({ store, now: () => clock.at, zone });
  return { published, store, engine, clock, log: [], request: null };
}
