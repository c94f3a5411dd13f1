import type { HistoryEvent } from '#runtime/records.ts';

/** What one act brought about, in the order in which it happened. */
export interface HistoryGroup {
  readonly id: string;
  readonly at: string;
  /** Null when the engine did it by itself. */
  readonly by: string | null;
  readonly as: string | null;
  readonly events: readonly HistoryEvent[];
}

/** Joins lines of a history that belong to one act: the same moment and the same person. The latest act comes first. */
export function historyGroups(events: readonly HistoryEvent[]): readonly HistoryGroup[] {
  const groups: { id: string; at: string; by: string | null; as: string | null; events: HistoryEvent[] }[] = [];
  for (const event of events) {
    const { id, at, by, as } = event;
    const last = groups.at(-1);
    if (last !== undefined && last.at === at && last.by === by && last.as === as) last.events.push(event);
    else groups.push({ id, at, by, as, events: [event] });
  }
  return groups.toReversed();
}
