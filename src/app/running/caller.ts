import type { CallOutcome } from '#blocks/work.ts';
import type { Engine } from '#runtime/engine.ts';
import type { Call } from '#runtime/records.ts';
import type { Store } from '#runtime/store.ts';
import { StoreError } from '#runtime/storeError.ts';
import type { Storage } from '#storage/storage.ts';
import type { CallPort } from './callPort.ts';

/** What doing calls needs. */
export interface Calling {
  readonly store: Pick<Store, 'readyCalls'>;
  readonly engine: Pick<Engine, 'claim' | 'settle'>;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** Who does them: this tab. */
  readonly by: string;
  readonly port: CallPort;
  /** Calls that could not be done because of a bug; they are not made again from here. */
  readonly faulty: Set<string>;
  /** What came of calls and is not kept yet, by call. A call is not made again because its outcome found no room. */
  readonly outcomes: Map<string, Outcome>;
  /** Hears of such a bug. */
  readonly onFault: (error: unknown) => void;
}

interface Outcome {
  readonly claimed: Call;
  readonly outcome: CallOutcome;
}

/** Whoever has not told what came of a call in this time, ms, has lost it. An attempt takes less. */
const lease = 60_000;
/** So many at a time. */
const most = 6;

/**
 * Does the calls that are ready, several at a time, until none is. Each is claimed before it is done, so of several tabs
 * one does it; a tab that was frozen meanwhile is not believed any more. Before any of them, what came of earlier calls
 * and could not be kept is told again. Says how many it has done.
 */
export async function performCalls(calling: Calling): Promise<number> {
  const { store, now, faulty, outcomes } = calling;
  let done = await performAll(calling, [...outcomes.keys()]);
  for (;;) {
    const ready = (await store.readyCalls(now(), most + faulty.size))
      .filter(({ id }) => !faulty.has(id))
      .slice(0, most);
    const count = await performAll(
      calling,
      ready.map(({ id }) => id),
    );
    if (count === 0) return done;
    done += count;
  }
}

/** Ends when all have ended, also when one cannot be stored: nothing goes on behind the next try. */
async function performAll(calling: Calling, ids: readonly string[]): Promise<number> {
  const own = await Promise.allSettled(ids.map((id) => perform(calling, id)));
  const failed = own.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return own.filter((one) => one.status === 'fulfilled' && one.value).length;
}

/** Does a call unless somebody else has it. One that breaks must not be made for ever, nor keep others from being made. */
async function perform(calling: Calling, id: string): Promise<boolean> {
  const { engine, faulty, outcomes, onFault } = calling;
  try {
    const came = outcomes.get(id) ?? (await make(calling, id));
    if (came === null) return false;
    outcomes.set(id, came);
    await engine.settle(came.claimed, came.outcome);
    outcomes.delete(id);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.reason !== 'damaged') throw error;
    outcomes.delete(id);
    faulty.add(id);
    onFault(error);
    return false;
  }
}

async function make({ engine, by, port }: Calling, id: string): Promise<Outcome | null> {
  const claimed = await engine.claim(id, by, lease);
  return claimed === null ? null : { claimed, outcome: await port(claimed.call) };
}

/** What the caller of this page needs. */
export interface CallerPorts {
  readonly storage: Pick<Storage, 'engine' | 'watchNextCall'>;
  /** Loaded when the first call is ready. */
  readonly engine: () => Promise<Engine>;
  readonly now: () => string;
  readonly by: string;
  readonly port: CallPort;
  /** Hears why calls could not be done; they are tried again later. */
  readonly onTrouble: (error: unknown) => void;
}

/** No wait is longer, ms: the device may have slept or its clock may have been set. */
const longest = 60_000;
/** An outcome that could not be kept is told again after this, ms, and each time after twice as long: often in a lease. */
const shortest = 1_000;

/** Does the calls of requests as long as the page is open, in whichever tab is first. Returns how to stop. */
export function startCaller({ storage, engine, now, by, port, onTrouble }: CallerPorts): () => void {
  const faulty = new Set<string>();
  const outcomes = new Map<string, Outcome>();
  let pause = shortest;
  let due: string | null = null;
  let isCalling = false;
  let isOver = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function waitAtLeast(least: number) {
    clearTimeout(waiting);
    if (isOver || (due === null && outcomes.size === 0)) return;
    // One that nobody has is due at once; one that another tab has, when that tab has lost it.
    const wait = outcomes.size > 0 || due === null || due === '' ? 0 : Date.parse(due) - Date.parse(now());
    waiting = setTimeout(() => void callAll(), Math.min(Math.max(wait, least), longest));
  }
  async function callAll(): Promise<void> {
    if (isCalling || isOver) return;
    isCalling = true;
    let least = 0;
    try {
      const ports = { store: storage.engine, engine: await engine(), now, by, port };
      // What is left is another tab's, or has a fault; whatever comes anew is heard of.
      if ((await performCalls({ ...ports, faulty, outcomes, onFault: onTrouble })) === 0) least = longest;
      pause = shortest;
    } catch (error) {
      least = outcomes.size === 0 ? longest : pause;
      pause = Math.min(2 * pause, longest);
      onTrouble(error);
    } finally {
      isCalling = false;
      waitAtLeast(least);
    }
  }

  const unwatch = storage.watchNextCall((next) => {
    due = next;
    if (!isCalling) waitAtLeast(0);
  }, onTrouble);
  return () => {
    isOver = true;
    clearTimeout(waiting);
    unwatch();
  };
}
