import type { Effect, Visit, Working, WorkItem } from '#blocks/work.ts';
import type { EndResult } from '#blocks/block.ts';
import { canonicalJson } from '#model/canonical.ts';
import type { Refusal } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { BlockId, ExitId } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import type { Mail, Request } from './records.ts';

/** A request in the middle of a command. Each function gives the next one; nothing is changed in place. */
export interface Progress {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  /** Prepared by this command. */
  readonly mails: readonly Mail[];
  /** What happened in this command, in order. */
  readonly told: readonly Told[];
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
  const visit: Visit = {
    ...nextVisit(progress, block),
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

/** Takes over what a block says of its visit: its work, work items, answers and mails. */
export function work(progress: Progress, visit: Visit, working: Working, now: string): Progress {
  const next: Visit = { ...visit, work: working.work };
  const worked = {
    ...progress,
    visits: progress.visits.map((one) => (one.id === visit.id ? next : one)),
    items: itemsAfter(progress.items, visit, working),
  };
  return mail(answer(worked, next, working.answers), visit.id, working.effects, now);
}

/** Takes over new answers: they are the request's latest, and what was sent in the visit. */
export function answer(progress: Progress, visit: Visit, answers: Values | undefined): Progress {
  if (answers === undefined) return progress;
  const next: Visit = { ...visit, sent: { ...visit.sent, ...answers } };
  return {
    ...progress,
    request: { ...progress.request, values: { ...progress.request.values, ...answers } },
    visits: progress.visits.map((one) => (one.id === visit.id ? next : one)),
  };
}

/** Ends a visit. What it still asked of people is void. */
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
  };
}

/** Puts prepared mails into the outbox. */
export function mail(progress: Progress, visit: string, effects: readonly Effect[], now: string): Progress {
  const { request } = progress;
  const mails = effects.map((effect, at): Mail => {
    const id = `${request.id}/m${request.counters.mails + at + 1}`;
    const { to, subject, body, lang } = effect;
    return { id, request: request.id, visit, at: now, to, subject, body, lang, state: 'prepared' };
  });
  return {
    ...progress,
    request: { ...request, counters: { ...request.counters, mails: request.counters.mails + mails.length } },
    mails: [...progress.mails, ...mails],
  };
}

/** The request cannot go on until somebody mends something. */
export function stop(progress: Progress, why: Refusal): Progress {
  const stopped: Progress = { ...progress, request: { ...progress.request, state: 'stopped', stopped: why } };
  const said = { code: 'runtime.stopped', params: { why: { code: why.code, params: why.params ?? {} } } };
  return tell(stopped, said, { block: why.place.block ?? null });
}

/** Ends the request with its result, and everything that is still open with it. */
export function finish(progress: Progress, result: EndResult, now: string): Progress {
  const closed = progress.visits
    .filter((visit) => visit.state === 'open')
    .reduce((next, visit) => endVisit(next, visit.id, { state: 'abandoned', exit: null }, now), progress);
  const { state, label } = result;
  return { ...closed, request: { ...closed.request, state, result: label, stopped: null, endedAt: now } };
}

/** Remembers where the flow stands and which blocks are open there. */
export function stand(progress: Progress, value: Json, open: readonly BlockId[]): Progress {
  return { ...progress, request: { ...progress.request, snapshot: { format: 1, value }, open } };
}

/** A visit's items as its block says them now; one that it no longer names is void. Unchanged rows stay the same object. */
function itemsAfter(items: readonly WorkItem[], visit: Visit, working: Working): readonly WorkItem[] {
  const own = new Map(items.filter((item) => item.visit === visit.id).map((item) => [item.id, item]));
  const next = working.items.map((draft): WorkItem => {
    const item: WorkItem = {
      ...draft,
      id: `${visit.id}/${draft.part}`,
      request: visit.request,
      visit: visit.id,
      block: visit.block,
    };
    const before = own.get(item.id);
    own.delete(item.id);
    return before !== undefined && canonicalJson(before) === canonicalJson(item) ? before : item;
  });
  const gone = [...own.values()].map((item): WorkItem => (item.state === 'open' ? { ...item, state: 'void' } : item));
  return [...items.filter((item) => item.visit !== visit.id), ...next, ...gone];
}
