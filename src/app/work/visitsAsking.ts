import type { Visit, WorkItem } from '#blocks/work.ts';
import type { RequestView } from './requestView.ts';

/** The visits that asked somebody for a form, a vote or a task; the latest first. */
export function visitsAsking({ visits, items }: RequestView, ask: WorkItem['ask']): readonly Visit[] {
  const asking = new Set(items.filter((item) => item.ask === ask).map((item) => item.visit));
  return visits.filter((visit) => asking.has(visit.id)).toReversed();
}
