import { canonicalJson } from '#model/canonical.ts';
import { sha256Hex } from '#model/hash.ts';
import type { Told } from './progress.ts';
import type { HistoryEvent, Request } from './records.ts';

/** The hash before the first event of a request. */
export const genesis = '';

/** Seals lines of history into the chain that ends with `request.head`. */
export function seal(
  request: Request,
  told: readonly Told[],
  command: Pick<HistoryEvent, 'by' | 'as'>,
  now: string,
): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  let previous = request.head;
  for (const line of told) {
    const seq = request.counters.events + events.length + 1;
    // In the order in which the canonical text has them.
    const event = {
      as: command.as,
      at: now,
      block: line.block,
      by: command.by,
      facts: line.facts,
      hash: undefined,
      id: `${request.id}/e${seq}`,
      previous,
      request: request.id,
      said: line.said,
      seq,
      visit: line.visit,
    };
    previous = hashOf(event);
    events.push({ ...event, hash: previous });
  }
  return events;
}

/** What is wrong with a history: the first event that is not what it was, or `null` when the chain is whole. */
export function brokenAt(request: Pick<Request, 'head' | 'counters'>, events: readonly HistoryEvent[]): number | null {
  let previous = genesis;
  for (const [at, event] of events.entries()) {
    const { hash, ...rest } = event;
    if (event.seq !== at + 1 || event.previous !== previous || hashOf(rest) !== hash) return at + 1;
    previous = hash;
  }
  return previous === request.head && events.length === request.counters.events ? null : events.length + 1;
}

function hashOf(event: Omit<HistoryEvent, 'hash'> & { readonly hash?: undefined }): string {
  return sha256Hex(canonicalJson(event));
}
