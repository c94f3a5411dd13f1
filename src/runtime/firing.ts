import type { Tick } from './command.ts';
import type { Timer } from './records.ts';
import type { Store, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';
import { doIn, type Given } from './transaction.ts';

/** What firing timers needs. */
export interface Firing {
  readonly store: Store;
  readonly given: Given;
  /** Instant. */
  readonly now: string;
  /** Timers that could not be fired because of a bug. */
  readonly faulty: Set<string>;
  readonly onFault?: (error: unknown, timer: Timer) => void;
}

/**
 * Fires due timers in their order, many in one transaction, and says how many of them did something. Whoever else fires
 * at the same time finds them gone: a timer is taken off in the transaction of its step. When one of them breaks, nothing
 * of the batch was done, and each is done in a transaction of its own.
 */
export async function fire(firing: Firing, most: number): Promise<number> {
  const { store, now, faulty } = firing;
  const due = (await store.due(now, most + faulty.size)).filter(({ id }) => !faulty.has(id)).slice(0, most);
  let fired = 0;
  for (let at = 0; at < due.length; at += batch) fired += await fireBatch(firing, due.slice(at, at + batch));
  return fired;
}

/** Measured: with 16 in one transaction the disk is not what takes time any more. */
const batch = 16;

async function fireBatch(firing: Firing, timers: readonly Timer[]): Promise<number> {
  const { store, given } = firing;
  try {
    return await store.transact((tx) => fireIn(tx, timers, given));
  } catch (error) {
    if (error instanceof StoreError && error.reason !== 'damaged') throw error;
    const [only, ...others] = timers;
    if (only !== undefined && others.length === 0) return blame(firing, only, error);
    let fired = 0;
    for (const timer of timers) fired += await fireBatch(firing, [timer]);
    return fired;
  }
}

async function fireIn(tx: StoreTransaction, timers: readonly Timer[], given: Given): Promise<number> {
  let fired = 0;
  for (const timer of timers) if ('done' in (await doIn(tx, tickOf(timer), given))) fired += 1;
  return fired;
}

/** One timer that cannot be fired must not keep the others from it. */
function blame({ faulty, onFault }: Firing, timer: Timer, error: unknown): number {
  faulty.add(timer.id);
  if (onFault === undefined) throw error;
  onFault(error, timer);
  return 0;
}

function tickOf({ id, at, request }: Timer): Tick {
  return { do: 'tick', id: `${id}@${at}`, request, by: null, as: null, timer: id };
}
