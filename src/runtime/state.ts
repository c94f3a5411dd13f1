import type { Visit, WorkItem } from '#blocks/work.ts';
import { looksAfterRequests, type PersonId } from '#model/directory.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { World } from '#model/world.ts';
import type { Command, Signal } from './command.ts';
import { genesis } from './history.ts';
import type { ChildBegin, Progress } from './progress.ts';
import type { Changes, Request, Timer, Watch } from './records.ts';
import type { Run } from './scene.ts';

/** A request as it stands. */
export interface State {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly timers: readonly Timer[];
  readonly watches: readonly Watch[];
}

/** What a request follows from its beginning, and the next free number. */
export interface Seed {
  readonly process: string;
  readonly version: number;
  readonly number: number;
}

/** What came of a step: all that has to be stored and the requests that it asks for, or why nothing was done. */
export type Stepped = Done | Refused;

/** A step that was done. */
export interface Done {
  readonly changes: Changes;
  readonly begins: readonly ChildBegin[];
}

export type Refused = { readonly refused: Refusal };

/** What stays the same during one step. */
export interface Doing {
  readonly run: Run;
  /** The request before it. */
  readonly known: State;
  readonly command: Command | Signal;
}

/** A request before a command does anything to it. */
export function untouched(state: State): Progress {
  return { mails: [], calls: [], begins: [], told: [], ...state };
}

/** A request before its first block. */
export function blankState(
  seed: Seed,
  whose: Pick<Request, 'id' | 'requester' | 'category' | 'parent'>,
  { now }: World,
): State {
  const request: Request = {
    id: whose.id,
    requester: whose.requester,
    category: whose.category,
    parent: whose.parent,
    number: numberOf(seed.number),
    title: '',
    process: seed.process,
    version: seed.version,
    state: 'open',
    result: '',
    stopped: null,
    held: null,
    snapshot: { format: 1, value: null, marks: {} },
    values: {},
    open: [],
    stages: {},
    counters: { visits: 0, events: 0, mails: 0, timers: 0 },
    head: genesis,
    revision: 0,
    begunAt: now,
    changedAt: now,
    endedAt: null,
  };
  return { request, visits: [], items: [], timers: [], watches: [] };
}

/** `SOL-000123` */
function numberOf(number: number): string {
  return `SOL-${String(number).padStart(6, '0')}`;
}

/** Why a person may not act at all; null when they may. */
export function whyNotActing(as: PersonId, { directory }: World): Refused | null {
  const person = directory.people[as];
  if (person === undefined) return refuse('runtime.unknownPerson');
  return person.active ? null : refuse('runtime.inactive', { name: person.name });
}

/** Whether a person looks after requests: administrators and agents do. */
export function isAgent(person: PersonId, { directory }: World): boolean {
  const role = directory.people[person]?.role;
  return role !== undefined && looksAfterRequests(role);
}
