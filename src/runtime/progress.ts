import type { Visit, WorkItem } from '#blocks/work.ts';
import type { EndResult } from '#blocks/block.ts';
import type { Refusal } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import type { BlockId, ExitId } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import type { Moved } from './flow.ts';
import type { Call, Mail, Request, Timer, Watch } from './records.ts';

/** A request in the middle of a command. Each function gives the next one; nothing is changed in place. */
export interface Progress {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly timers: readonly Timer[];
  readonly watches: readonly Watch[];
  /** Prepared by this command. */
  readonly mails: readonly Mail[];
  readonly calls: readonly Call[];
  /** Requests of other processes that this command asks for. */
  readonly begins: readonly ChildBegin[];
  /** What happened in this command, in order. */
  readonly told: readonly Told[];
}

/** A request of another process, asked for by a visit. */
export interface ChildBegin {
  readonly visit: string;
  readonly part: string;
  readonly process: string;
  /** By the key of the field. */
  readonly answers: JsonObject;
}

/** One line of the history before it is sealed into the chain. */
export interface Told {
  readonly said: Said;
  readonly block: BlockId | null;
  readonly visit: string | null;
  readonly facts: JsonObject;
}

/** The visit that is open in a block. */
export function openVisitIn(progress: Progress, block: BlockId): Visit | undefined {
  return progress.visits.find((visit) => visit.block === block && visit.state === 'open');
}

/** Adds a line to the history. */
export function tell(progress: Progress, said: Said, at: Partial<Omit<Told, 'said'>> = {}): Progress {
  return { ...progress, told: [...progress.told, { said, block: null, visit: null, facts: {}, ...at }] };
}

/** Id and round of the next visit in a block. */
export function nextVisit(progress: Progress, block: BlockId): Pick<Visit, 'id' | 'round'> {
  const { id, counters } = progress.request;
  return {
    id: `${id}/v${counters.visits + 1}`,
    round: progress.visits.filter((visit) => visit.block === block).length + 1,
  };
}

/** Begins a visit with no work in it yet. */
export function beginVisit(
  progress: Progress,
  block: BlockId,
  now: string,
): { readonly progress: Progress; readonly visit: Visit } {
  const { request } = progress;
  const { id, round } = nextVisit(progress, block);
  const visit: Visit = {
    id,
    round,
    request: request.id,
    block,
    state: 'open',
    enteredAt: now,
    leftAt: null,
    exit: null,
    work: null,
    sent: null,
  };
  const counters = { ...request.counters, visits: request.counters.visits + 1 };
  return { visit, progress: { ...progress, request: { ...request, counters }, visits: [...progress.visits, visit] } };
}

/** Ends a visit. What it still asked of people is void, and it waits for nothing any more. */
export function endVisit(
  progress: Progress,
  visit: string,
  how: { readonly state: 'done' | 'abandoned'; readonly exit: ExitId | null },
  now: string,
): Progress {
  return {
    ...progress,
    visits: progress.visits.map((one): Visit => (one.id === visit ? { ...one, ...how, leftAt: now } : one)),
    items: progress.items.map((item): WorkItem =>
      item.visit === visit && item.state === 'open' ? { ...item, state: 'void' } : item,
    ),
    timers: progress.timers.filter((timer) => timer.visit !== visit),
    watches: progress.watches.filter((watch) => watch.visit !== visit),
  };
}

/** A request on its way in the state that follows. On hold comes first: nobody mends what stopped it meanwhile. */
export function onItsWay(request: Request): Request {
  const { held, stopped } = request;
  if (held !== null) return { ...request, state: 'onHold' };
  return { ...request, state: stopped === null ? 'open' : 'stopped' };
}

/** The request cannot go on until somebody mends something. */
export function stop(progress: Progress, why: Refusal): Progress {
  const stopped: Progress = { ...progress, request: onItsWay({ ...progress.request, stopped: why }) };
  const said = { code: 'runtime.stopped', params: { why: { code: why.code, params: why.params ?? {} } } };
  return tell(stopped, said, { block: why.place.block ?? null });
}

/** Ends the request with its result, and everything that is still open with it. */
export function finish(progress: Progress, result: EndResult, now: string): Progress {
  const closed = progress.visits
    .filter((visit) => visit.state === 'open')
    .reduce((next, visit) => endVisit(next, visit.id, { state: 'abandoned', exit: null }, now), progress);
  const { state, label } = result;
  const request: Request = {
    ...closed.request,
    state,
    result: label,
    stopped: null,
    held: null,
    open: [],
    stages: {},
    endedAt: now,
  };
  return { ...closed, request, timers: [], watches: [] };
}

/** Remembers where the flow stands and which blocks are open there. */
export function stand(
  progress: Progress,
  { value, marks }: Pick<Moved, 'value' | 'marks'>,
  open: readonly BlockId[],
): Progress {
  return { ...progress, request: { ...progress.request, snapshot: { format: 1, value, marks }, open } };
}
