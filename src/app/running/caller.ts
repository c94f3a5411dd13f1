import type { Engine } from '#runtime/engine.ts';
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
  /** Hears of such a bug. */
  readonly onFault: (error: unknown) => void;
}

/** Whoever has not told what came of a call in this time, ms, has lost it. An attempt takes less. */
const lease = 60_000;
/** So many at a time. */
const most = 6;

/**
 * Does the calls that are ready, several at a time, until none is. Each is claimed before it is done, so of several tabs
 * one does it; a tab that was frozen meanwhile is not believed any more. Says how many it has done.
 */
export async function performCalls(calling: Calling): Promise<number> {
  const { store, now, faulty } = calling;
  let done = 0;
  for (;;) {
    const ready = (await store.readyCalls(now(), most + faulty.size))
      .filter(({ id }) => !faulty.has(id))
      .slice(0, most);
    const own = await Promise.all(ready.map(({ id }) => perform(calling, id)));
    const count = own.filter((isDone) => isDone).length;
    if (count === 0) return done;
    done += count;
  }
}

/** Does a call unless somebody else has it. One that breaks must not be made for ever, nor keep others from being made. */
async function perform({ engine, by, port, faulty, onFault }: Calling, id: string): Promise<boolean> {
  try {
    const claimed = await engine.claim(id, by, lease);
    if (claimed === null) return false;
    await engine.settle(claimed, await port(claimed.call));
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.reason !== 'damaged') throw error;
    faulty.add(id);
    onFault(error);
    return false;
  }
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

/** Does the calls of requests as long as the page is open, in whichever tab is first. Returns how to stop. */
export function startCaller({ storage, engine, now, by, port, onTrouble }: CallerPorts): () => void {
  const faulty = new Set<string>();
  let due: string | null = null;
  let isCalling = false;
  let isOver = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function waitAtLeast(least: number) {
    clearTimeout(waiting);
    if (isOver || due === null) return;
    // One that nobody has is due at once; one that another tab has, when that tab has lost it.
    const wait = due === '' ? 0 : Date.parse(due) - Date.parse(now());
    waiting = setTimeout(() => void callAll(), Math.min(Math.max(wait, least), longest));
  }
  async function callAll(): Promise<void> {
    if (isCalling || isOver) return;
    isCalling = true;
    let least = 0;
    try {
      const calling = { store: storage.engine, engine: await engine(), now, by, port, faulty, onFault: onTrouble };
      // What is left is another tab's, or has a fault; whatever comes anew is heard of.
      if ((await performCalls(calling)) === 0) least = longest;
    } catch (error) {
      least = longest;
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
