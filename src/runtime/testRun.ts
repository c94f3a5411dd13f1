import type { Act, CallOutcome, Visit, WorkItem } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Command, Outcome } from './command.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';
import type { Call, HistoryEvent, Mail, Request, RequestId } from './records.ts';
import { answerCall, replay, type LoggedAnswer, type LoggedCommand } from './replay.ts';
import type { PublishedProcess, Store, StoreReader } from './store.ts';

/** What a test-run is given. */
export interface TestRunPorts {
  /** Now, as an ISO 8601 instant in UTC with milliseconds; may be a clock that a person moves. */
  readonly now: () => string;
  /** IANA time zone. */
  readonly zone: string;
  readonly newId: () => string;
  /** Versions of other processes, whose requests it may begin. */
  readonly inForce?: readonly PublishedProcess[];
}

/** How the request of a test-run stands. */
export interface TestState {
  readonly published: PublishedProcess;
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly history: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
  /** Calls that wait for whoever tests to say what is answered; nothing is called by itself. */
  readonly calls: readonly Call[];
  /** How the requests stand that its visits began. */
  readonly begun: readonly TestState[];
}

/** One process tried out in memory, with the engine that runs real requests. */
export interface TestRun {
  /** The process that is being tried. */
  readonly process: () => Process;
  /** Begins a request; from then on the test-run is about that one. */
  readonly begin: (values: Values, as: PersonId) => Promise<Outcome>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Outcome>;
  /** Tries a stopped request again: its own, unless another is named that it began. */
  readonly retry: (as: PersonId, request?: RequestId) => Promise<Outcome>;
  /** Says what came of a call; false when that was said before. */
  readonly answer: (call: string, outcome: CallOutcome) => Promise<boolean>;
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

/** A command, or what came of a call. */
export type Logged = LoggedCommand | LoggedAnswer;

/** The category whose requests follow the process that is being tried. */
export const testCategory = 'test';

/** Makes a test-run; nothing of it reaches any other store. */
export function createTestRun(process: Process, directory: Directory, ports: TestRunPorts): TestRun {
  let trying = beginning(process, directory, ports);
  const send = async (command: Command): Promise<Outcome> => {
    const { engine, log } = trying;
    const outcome = await engine.do(command);
    // A command of a test-run has a new id, so what it gave was changed by it and at its instant.
    if ('done' in outcome) log.push({ command, now: outcome.done.changedAt });
    return outcome;
  };
  const given = (as: PersonId) => ({ id: ports.newId(), by: as, as });
  return {
    process: () => trying.published.value,
    begin: async (values, as) => {
      const now = trying;
      const request = ports.newId();
      const outcome = await send({ ...given(as), do: 'begin', request, category: testCategory, values });
      if ('done' in outcome) now.request = request;
      return outcome;
    },
    act: async (visit, act, as) => {
      // It may be a visit of a request that this one began.
      const request = visit.slice(0, visit.lastIndexOf('/'));
      return send({ ...given(as), do: 'act', request, visit, act });
    },
    retry: async (as, request) => {
      const whose = request ?? trying.request;
      return whose === null ? refuse('runtime.unknownRequest') : send({ ...given(as), do: 'retry', request: whose });
    },
    answer: async (call, outcome) => {
      const { engine, log } = trying;
      const now = ports.now();
      const answered = { call, outcome };
      const isDone = await answerCall(engine, answered);
      if (isDone) log.push({ answered, now });
      return isDone;
    },
    may: (state, visit, act, as) => trying.engine.may({ ...state, directory, visit }, act, as),
    read: () => stateOf(trying),
    store: () => trying.store,
    log: () => trying.log,
    resume: async (log) => {
      const next = beginning(trying.published.value, directory, ports);
      const outcomes = await replay(log, next.store, ports.zone);
      if (outcomes.some((outcome) => 'refused' in outcome)) throw new StaleLogError();
      next.log.push(...log);
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
  readonly log: Logged[];
  request: RequestId | null;
}

function beginning(value: Process, directory: Directory, { now, zone, inForce = [] }: TestRunPorts): Trying {
  const published: PublishedProcess = { process: 'test', version: 1, value };
  const store = memoryStore({
    directory,
    processes: [published, ...inForce],
    categories: { [testCategory]: published.process },
  });
  return { published, store, engine: createEngine({ store, now, zone }), log: [], request: null };
}

async function stateOf(trying: Trying, id = trying.request): Promise<TestState | null> {
  const { store } = trying;
  const requests = await store.requests();
  const request = requests.find((one) => one.id === id);
  if (request === undefined) return null;
  const published = await store.transact((tx) => tx.published(request.process, request.version));
  if (published === null) return null;
  const children = requests.filter(({ parent }) => parent?.request === id);
  const begun = await Promise.all(children.map((child) => stateOf(trying, child.id)));
  const [visits, items, history, mails, calls] = await Promise.all([
    store.visitsOf(request.id),
    store.itemsOf(request.id),
    store.historyOf(request.id),
    store.mailsOf(request.id),
    store.callsOf(request.id),
  ]);
  const isOpen = (call: Call) =>
    call.state !== 'done' && visits.some(({ id: of, state }) => of === call.visit && state === 'open');
  return {
    published,
    request,
    visits,
    items,
    history,
    mails,
    calls: calls.filter(isOpen),
    begun: begun.filter((one) => one !== null),
  };
}
