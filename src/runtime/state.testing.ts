import type { Changes } from './records.ts';
import type { State } from './state.ts';

/** How a request stands after changes. */
export function stateAfter(
  { request, visits, items, timers, watches }: Changes,
  before: State = nothing(request),
): State {
  return {
    request,
    visits: merged(before.visits, visits),
    items: merged(before.items, items),
    timers: merged(without(before.timers, timers.cleared), timers.set),
    watches: merged(without(before.watches, watches.cleared), watches.set),
  };
}

function nothing(request: State['request']): State {
  return { request, visits: [], items: [], timers: [], watches: [] };
}

interface Row {
  readonly id: string;
}

function merged<T extends Row>(rows: readonly T[], changed: readonly T[]): readonly T[] {
  return [...new Map([...rows, ...changed].map((row) => [row.id, row])).values()];
}

function without<T extends Row>(rows: readonly T[], ids: readonly string[]): readonly T[] {
  return rows.filter(({ id }) => !ids.includes(id));
}
