import type { Act, WorkItem } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';

/** What whoever is asked for an item does about it. */
export function actFor(item: WorkItem, outcome: string): { readonly as: PersonId; readonly act: Act } {
  const as = item.people[0] ?? 'bea';
  switch (item.ask) {
    case 'form':
      return { as, act: { do: 'send', values: { f2: 'Mesas' } } };
    case 'task':
      return { as, act: { do: 'complete', task: item.part, comment: '' } };
    case 'vote':
      return { as, act: { do: 'vote', body: item.part.split(':')[0] ?? '', outcome, comment: '' } };
  }
}
