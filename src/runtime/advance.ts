import { isBefore } from '#model/time.ts';
import type { Engine } from './engine.ts';
import type { Store } from './store.ts';

/** A clock that stands still until it is moved. */
export interface StillClock {
  /** Instant. */
  at: string;
}

/** A store with the engine on it, whose only clock is this one. */
export interface OnClock {
  readonly store: Pick<Store, 'nextDue'>;
  readonly engine: Pick<Engine, 'fire'>;
  readonly clock: StillClock;
}

/** What came of moving a clock. */
export interface Advanced {
  /** How many timers were fired. */
  readonly fired: number;
  /** False when there were too many of them: then the clock stands at the last one. */
  readonly isThere: boolean;
}

/** A wait of a minute in a loop is due half a million times in a year: nobody can look at more than this. */
export const mostFired = 500;

/** Moves a clock forward to an instant, or leaves it where it is later; what is due on the way is done in its order, each at its time. */
export async function advance({ store, engine, clock }: OnClock, to: string): Promise<Advanced> {
  let fired = 0;
  for (let next = await store.nextDue(); next !== null && !isBefore(to, next); next = await store.nextDue()) {
    if (fired >= mostFired) return { fired, isThere: false };
    clock.at = later(clock.at, next);
    const some = await engine.fire(mostFired - fired);
    // What is left has a fault, and was told.
    if (some === 0) break;
    fired += some;
  }
  clock.at = later(clock.at, to);
  return { fired, isThere: true };
}

function later(one: string, other: string): string {
  return isBefore(one, other) ? other : one;
}
