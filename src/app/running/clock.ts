import type { Engine } from '#runtime/engine.ts';
import type { Storage } from '#storage/storage.ts';

/** What the clock of requests needs. */
export interface ClockPorts {
  readonly storage: Pick<Storage, 'engine' | 'watchNextDue'>;
  /** Loaded when the first timer is due. */
  readonly engine: () => Promise<Engine>;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** Hears why timers could not be fired; they are tried again later. */
  readonly onTrouble: (error: unknown) => void;
}

/** No wait is longer, ms: the device may have slept or its clock may have been set. */
const longest = 60_000;
/** How late a timer must be before a tab that does not lead takes it, ms: the one that leads may be frozen. */
const grace = 30_000;
/** What could not be done is not tried again at once, ms. */
const pause = 1_000;
const most = 160;

/**
 * Fires the timers of requests when they are due: at once after a pause of the page, and at most a minute late. Of
 * several tabs one leads and fires on time; the others take what it leaves lying. A tab that ends hands the lead on at
 * once. Nothing depends on there being one leader: a timer is taken off in the transaction that fires it.
 * Returns how to stop.
 */
export function startClock({ storage, engine, now, onTrouble }: ClockPorts): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let due: string | null = null;
  let isLeading = false;
  let isFiring = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function waitAtLeast(least: number) {
    clearTimeout(waiting);
    if (signal.aborted || due === null) return;
    const late = isLeading ? 0 : grace;
    const wait = Date.parse(due) - Date.parse(now()) + late;
    waiting = setTimeout(() => void fire(), Math.min(Math.max(wait, least), longest));
  }
  function isDue(): boolean {
    return due !== null && Date.parse(due) + (isLeading ? 0 : grace) <= Date.parse(now());
  }
  async function fire(): Promise<void> {
    if (isFiring || signal.aborted) return;
    isFiring = true;
    let least = 0;
    try {
      while (isDue() && !signal.aborted) {
        const fired = await (await engine()).fire(most);
        due = await storage.engine.nextDue();
        if (fired === 0) least = pause;
        if (fired === 0) break;
      }
    } catch (error) {
      least = longest;
      onTrouble(error);
    } finally {
      isFiring = false;
      waitAtLeast(least);
    }
  }
  function look() {
    if (document.visibilityState === 'visible') void fire();
  }

  const unwatch = storage.watchNextDue((next) => {
    due = next;
    waitAtLeast(0);
  }, onTrouble);
  void lead(signal, () => {
    isLeading = true;
    void fire();
  });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  window.addEventListener('focus', look, { signal });
  return () => {
    ending.abort();
    clearTimeout(waiting);
    unwatch();
  };
}

/** Leads as soon as no other tab does, until the end. Where there are no locks every tab leads. */
async function lead(signal: AbortSignal, onLead: () => void): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager | null };
  if (locks == null) return onLead();
  const untilTheEnd = () =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      onLead();
    });
  try {
    await locks.request('cauce.clock', { signal }, untilTheEnd);
  } catch (error) {
    // Stopped before it was this tab's turn.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
