import type { CallEffect, Effect, MailEffect, TimerDraft, Visit, Working, WorkItem } from '#blocks/work.ts';
import { isSameJson } from '#model/json.ts';
import type { Values } from '#model/values.ts';
import type { Progress } from './progress.ts';
import type { Call, Mail, Timer, Watch } from './records.ts';

/** Parts of timers that belong to the engine, not to the block. */
export const deadlinePart = 'deadline.';
/** The moment of a deadline itself. */
export const duePart = `${deadlinePart}due`;
/** A reminder of it, with its number. */
export const remindPart = `${deadlinePart}remind.`;

/** Takes over what a block says of its visit: its work, items, answers, timers, watches and effects. */
export function work(progress: Progress, visit: Visit, working: Working, now: string): Progress {
  const next: Visit = { ...visit, work: working.work };
  const worked = {
    ...progress,
    visits: progress.visits.map((one) => (one.id === visit.id ? next : one)),
    items: itemsAfter(progress, visit, working),
    watches: working.watches === undefined ? progress.watches : watchesAfter(progress, visit, working.watches),
  };
  const timed = working.timers === undefined ? worked : timersAfter(worked, visit, working.timers);
  return perform(answer(timed, next, working.answers), visit, working.effects, now);
}

/** The instant by which a visit should be left, from the timers of its request. */
function deadlineAt(timers: readonly Timer[], visit: string): string | null {
  return timers.find((timer) => timer.visit === visit && timer.part === duePart)?.at ?? null;
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

/** Puts what a visit asks for where it belongs: mails and calls into their outboxes, requests into the queue of this command. */
export function perform(
  progress: Progress,
  { id: visit, block }: Pick<Visit, 'id' | 'block'>,
  effects: readonly Effect[],
  now: string,
): Progress {
  let next = progress;
  for (const effect of effects) {
    switch (effect.do) {
      case 'mail':
        next = withMail(next, visit, effect, now);
        break;
      case 'call':
        next = { ...next, calls: [...next.calls, callOf(next, visit, block, effect)] };
        break;
      case 'begin': {
        const { part, process, answers } = effect;
        next = { ...next, begins: [...next.begins, { visit, part, process, answers }] };
        break;
      }
    }
  }
  return next;
}

/** Adds timers; each gets the next number of the request. */
export function setTimers(
  progress: Progress,
  whose: Pick<Timer, 'visit' | 'block' | 'stage'>,
  drafts: readonly TimerDraft[],
): Progress {
  const { request } = progress;
  const timers = drafts.map(({ part, at }, nth): Timer => ({
    id: `${whose.visit ?? `${request.id}/${whose.stage ?? ''}`}/${part}`,
    request: request.id,
    ...whose,
    part,
    at,
    seq: request.counters.timers + nth + 1,
  }));
  const counters = { ...request.counters, timers: request.counters.timers + timers.length };
  return { ...progress, request: { ...request, counters }, timers: [...progress.timers, ...timers] };
}

function withMail(progress: Progress, visit: string, { to, subject, body, lang }: MailEffect, now: string): Progress {
  const { request } = progress;
  const counters = { ...request.counters, mails: request.counters.mails + 1 };
  const id = `${request.id}/m${counters.mails}`;
  const mail: Mail = { id, request: request.id, visit, at: now, to, subject, body, lang, state: 'prepared' };
  return { ...progress, request: { ...request, counters }, mails: [...progress.mails, mail] };
}

function callOf({ request }: Progress, visit: string, block: string, { part, attempt, call }: CallEffect): Call {
  const id = `${visit}/${part}.${attempt}`;
  return { id, request: request.id, visit, block, part, attempt, call, state: 'ready', claim: null };
}

/** A visit's own timers as its block says them now; those that stay the same keep their place in the order. */
function timersAfter(progress: Progress, visit: Visit, drafts: readonly TimerDraft[]): Progress {
  const isOwn = (timer: Timer) => timer.visit === visit.id && !timer.part.startsWith(deadlinePart);
  const stays = (timer: Timer) => drafts.some(({ part, at }) => part === timer.part && at === timer.at);
  const kept = progress.timers.filter((timer) => !isOwn(timer) || stays(timer));
  const isKept = ({ part }: TimerDraft) => kept.some((timer) => isOwn(timer) && timer.part === part);
  const added = drafts.filter((draft) => !isKept(draft));
  return setTimers({ ...progress, timers: kept }, { visit: visit.id, block: visit.block, stage: null }, added);
}

function watchesAfter({ watches }: Progress, visit: Visit, numbers: readonly string[]): readonly Watch[] {
  const others = watches.filter((watch) => watch.visit !== visit.id);
  const own = numbers.map((of): Watch => {
    const id = `${visit.id}/${of}`;
    return watches.find((watch) => watch.id === id) ?? { id, request: visit.request, visit: visit.id, of };
  });
  return [...others, ...own];
}

/**
 * A visit's items as its block says them now, due by the block's deadline unless they say by when themselves; one that
 * it no longer names is void. Unchanged rows stay the same object.
 */
function itemsAfter({ items, timers }: Progress, visit: Visit, working: Working): readonly WorkItem[] {
  const deadline = deadlineAt(timers, visit.id);
  const own = new Map(items.filter((item) => item.visit === visit.id).map((item) => [item.id, item]));
  const next = working.items.map((draft): WorkItem => {
    const item: WorkItem = {
      id: `${visit.id}/${draft.part}`,
      request: visit.request,
      visit: visit.id,
      block: visit.block,
      ask: draft.ask,
      part: draft.part,
      title: draft.title,
      people: draft.people,
      groups: draft.groups,
      required: draft.required,
      state: draft.state,
      dueAt: draft.dueAt ?? (draft.state === 'open' ? deadline : null),
      doneBy: draft.doneBy,
    };
    const before = own.get(item.id);
    own.delete(item.id);
    return before !== undefined && isSameJson(before, item) ? before : item;
  });
  const gone = [...own.values()].map((item): WorkItem => (item.state === 'open' ? { ...item, state: 'void' } : item));
  return [...items.filter((item) => item.visit !== visit.id), ...next, ...gone];
}
