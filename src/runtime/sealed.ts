import { keepStages } from './deadlines.ts';
import { frozen } from './frozen.ts';
import { hearAnswers } from './hear.ts';
import { seal } from './history.ts';
import type { Progress } from './progress.ts';
import { tellLocks } from './tellLocks.ts';
import type { Rows } from './records.ts';
import type { Doing, Done } from './state.ts';

/**
 * All that has to be stored of a step: what is not the object that it was before. Whatever the step was, open visits hear
 * first of the answers that it changed, and stages are brought to where the request is now.
 */
export function sealed({ run, known, command }: Doing, progress: Progress): Done {
  const heard = hearAnswers(run, known.request.values, progress);
  const { now } = run.world;
  const kept = frozen(keepStages(run, tellLocks(run, known.visits, heard)), now);
  const { request, visits, items, mails, calls, told, timers, watches, begins } = kept;
  const events = seal(request, told, command, now);
  const before = new Set<object>([...known.visits, ...known.items]);
  const changes = {
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
    calls,
    timers: rowsBetween(known.timers, timers),
    watches: rowsBetween(known.watches, watches),
  };
  return { changes, begins };
}

function rowsBetween<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Rows<T> {
  if (before.length + after.length === 0) return unchanged;
  const known = new Set(before);
  const here = new Set(after.map(({ id }) => id));
  return {
    set: after.filter((row) => !known.has(row)),
    cleared: before.flatMap(({ id }) => (here.has(id) ? [] : [id])),
  };
}

const unchanged = { set: [], cleared: [] };
