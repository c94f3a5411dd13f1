import type { Act, WorkItem } from '#blocks/work.ts';
import type { Services } from '#app/services.ts';
import type { Command } from '#runtime/command.ts';
import type { Request } from '#runtime/records.ts';
import { category, owner } from './organisation.ts';

/** A command whose promise was kept: the engine said that it is stored. */
export interface Acknowledged {
  readonly command: string;
  readonly request: string;
  readonly number: string;
  readonly revision: number;
  /** When, ms since 1970 with parts of it; the same clock in all tabs. */
  readonly at: number;
}

/** Takes requests through the process, one command after another, and says what was acknowledged. */
export async function driveOn(services: Services, told: (one: Acknowledged) => void, times = Infinity): Promise<void> {
  let left = times;
  while (left > 0) {
    let request = await done(services, beginning(services), told);
    left -= 1;
    for (let item = await openItem(services, request); item !== null && left > 0; left -= 1) {
      request = await done(services, acting(services, request, item), told);
      item = await openItem(services, request);
    }
  }
}

async function done(services: Services, command: Command, told: (one: Acknowledged) => void): Promise<Request> {
  const engine = await services.engine();
  const outcome = await engine.do(command);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.code}`);
  const { id, number, revision } = outcome.done;
  told({ command: command.id, request: id, number, revision, at: performance.timeOrigin + performance.now() });
  return outcome.done;
}

function beginning({ newId }: Services): Command {
  const values = { f1: 'un monitor' };
  return { do: 'begin', id: newId(), by: owner, as: owner, request: newId(), category, values };
}

async function openItem({ storage }: Services, request: Request): Promise<WorkItem | null> {
  const items = await storage.requests.items(request.id);
  return items.find(({ state }) => state === 'open') ?? null;
}

function acting({ newId }: Services, request: Request, item: WorkItem): Command {
  const as = item.people[0] ?? owner;
  return { do: 'act', id: newId(), by: owner, as, request: request.id, visit: item.visit, act: actOn(item) };
}

function actOn({ ask, part }: WorkItem): Act {
  switch (ask) {
    case 'form':
      return { do: 'send', values: {} };
    case 'task':
      return { do: 'complete', task: part, comment: '' };
    case 'vote':
      return { do: 'vote', body: part.split(':')[0] ?? '', outcome: 'accepted', comment: '' };
  }
}
