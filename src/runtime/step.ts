import { kindOf } from '#blocks/index.ts';
import type { Act, Visit, WorkItem } from '#blocks/work.ts';
import { canonicalJson } from '#model/canonical.ts';
import type { PersonId } from '#model/directory.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { BlockId } from '#model/process.ts';
import type { World } from '#model/world.ts';
import type { ActIn, Begin, Command, Retry } from './command.ts';
// Titles, tasks and mails are texts with answers.
import '#model/liquid.ts';
import './runtime.text.ts';
import { genesis, seal } from './history.ts';
import type { Machine } from './machine.ts';
import { openVisitIn, tell, work, type Progress } from './progress.ts';
import type { Changes, Request } from './records.ts';
import { follow, leave, statesOf } from './run.ts';
import { BlockContractError, blockOf, sceneOf, type Run } from './scene.ts';
import { blockOfState, retryEvent } from './vocabulary.ts';

/** A request as it stands. */
export interface State {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
}

/** What a request follows from its beginning, and the next free number. */
export interface Seed {
  readonly process: string;
  readonly version: number;
  readonly number: number;
}

/** What came of a step: all that has to be stored, or why nothing was done. */
export type Stepped = { readonly changes: Changes } | Refused;

type Refused = { readonly refused: Refusal };

/** Begins a request: its start form is entered and sent at once. */
export function begin(machine: Machine, seed: Seed, command: Begin, world: World): Stepped {
  const refused = whyNotActing(command.as, world);
  if (refused !== null) return refused;
  const run: Run = { machine, world };
  const blank: Progress = { request: blankRequest(seed, command, world), visits: [], items: [], mails: [], told: [] };
  const said = { code: 'runtime.begun', params: { number: blank.request.number } };
  const { progress } = follow(run, tell(blank, said), machine.flow.begin(), null);
  if (progress.request.stopped !== null) return { refused: progress.request.stopped };
  const [visit] = progress.visits;
  if (visit === undefined) return refuse('runtime.noStart');
  return acted({ run, known: blank, command }, progress, visit, { do: 'send', values: command.values });
}

/** Does something in an open visit, or tries a stopped request again. Pure: the same arguments give the same changes. */
export function step(machine: Machine, state: State, command: ActIn | Retry, world: World): Stepped {
  const refused = whyNotActing(command.as, world) ?? whyNotIn(state.request);
  if (refused !== null) return refused;
  const doing: Doing = { run: { machine, world }, known: state, command };
  const progress: Progress = { ...state, mails: [], told: [] };
  switch (command.do) {
    case 'act': {
      const visit = state.visits.find((one) => one.id === command.visit);
      if (visit === undefined) return refuse('runtime.unknownVisit');
      if (visit.state === 'open') return acted(doing, progress, visit, command.act);
      const { name } = blockOf(doing.run, visit.block);
      return refuse('runtime.visitClosed', { block: name }, { block: visit.block });
    }
    case 'retry':
      return retried(doing, progress);
  }
}

/** What stays the same during one step. */
interface Doing {
  readonly run: Run;
  /** The request before it. */
  readonly known: State;
  readonly command: Command;
}

function acted(doing: Doing, progress: Progress, visit: Visit, act: Act): Stepped {
  const { run, command } = doing;
  const block = blockOf(run, visit.block);
  const { hold } = kindOf(block);
  if (hold === undefined) throw new BlockContractError(block.id, 'has an open visit without `hold`');
  const working = hold.act(block.data, visit.work, act, { ...sceneOf(run, progress, block.id, visit), as: command.as });
  if ('refused' in working) return working;
  const said = working.told ?? { code: 'runtime.acted', params: { block: block.name } };
  const told = tell(progress, said, { block: block.id, visit: visit.id, facts: working.facts ?? {} });
  const worked = work(told, visit, working, run.world.now);
  const { exit } = working;
  return sealed(doing, exit === undefined ? worked : leave(run, worked, { block: block.id, exit }));
}

/** Tries every block again that the request could not enter. A stop for the same reason is a refusal: nothing changed. */
function retried(doing: Doing, progress: Progress): Stepped {
  const { run, command, known } = doing;
  const { number, stopped, snapshot } = known.request;
  if (stopped === null) return refuse('runtime.notStopped', { number });
  const role = run.world.directory.people[command.as]?.role;
  if (role !== 'administrator' && role !== 'agent') return refuse('runtime.mayNotRetry');
  const going: Progress = { ...progress, request: { ...known.request, state: 'open', stopped: null } };
  let at = tell(going, { code: 'runtime.retried' });
  for (const block of statesOf(snapshot.value).map(blockOfState)) {
    if (openVisitIn(at, block) === undefined) at = again(run, at, block) ?? at;
  }
  const still = at.request.stopped ?? stopped;
  const isSame = at.visits.length === known.visits.length && canonicalJson(still) === canonicalJson(stopped);
  return isSame ? { refused: still } : sealed(doing, at);
}

/** Null when the drawing itself leads nowhere: trying again cannot help. */
function again(run: Run, progress: Progress, block: BlockId): Progress | null {
  const moved = run.machine.flow.send(progress.request.snapshot.value, { type: retryEvent(block), passes: 0 });
  if (moved === null) return null;
  const { progress: arrived, leaving } = follow(run, progress, moved, null);
  return leaving.reduce((next, one) => leave(run, next, one), arrived);
}

/** All that has to be stored: what is not the object that it was before. */
function sealed({ run, known, command }: Doing, { request, visits, items, mails, told }: Progress): Stepped {
  const { now } = run.world;
  const events = seal(request, told, command, now);
  const before = new Set<Visit | WorkItem>([...known.visits, ...known.items]);
  return {
    changes: {
      command: command.id,
      request: {
        ...request,
        counters: { ...request.counters, events: request.counters.events + events.length },
        head: events.at(-1)?.hash ?? request.head,
        revision: request.revision + 1,
        changedAt: now,
      },
      events,
      visits: visits.filter((visit) => !before.has(visit)),
      items: items.filter((item) => !before.has(item)),
      mails,
    },
  };
}

function whyNotActing(as: PersonId, { directory }: World): Refused | null {
  const person = directory.people[as];
  if (person === undefined) return refuse('runtime.unknownPerson');
  return person.active ? null : refuse('runtime.inactive', { name: person.name });
}

function whyNotIn({ endedAt, number }: Request): Refused | null {
  return endedAt === null ? null : refuse('runtime.requestEnded', { number });
}

function blankRequest(seed: Seed, command: Begin, { now }: World): Request {
  return {
    id: command.request,
    number: `SOL-${String(seed.number).padStart(6, '0')}`,
    title: '',
    process: seed.process,
    version: seed.version,
    category: command.category,
    requester: command.as,
    state: 'open',
    result: '',
    stopped: null,
    snapshot: { format: 1, value: null },
    values: {},
    open: [],
    counters: { visits: 0, events: 0, mails: 0 },
    head: genesis,
    revision: 0,
    begunAt: now,
    changedAt: now,
    endedAt: null,
  };
}
