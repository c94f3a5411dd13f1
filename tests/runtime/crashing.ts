import type { Store, StoreTransaction } from '#runtime/store.ts';

/** The process was killed: what was being done has no answer. */
export class CrashError extends Error {
  override readonly name = 'CrashError';
}

/** When the next transaction is killed: before its nth write, or after it was stored but before anybody heard of it. */
export type Crash = { readonly at: 'write'; readonly nth: number } | { readonly at: 'answer' };

/** A store that can be killed once. A transaction that is killed while it writes has written nothing. */
export function crashing(store: Store): { readonly store: Store; readonly arm: (crash: Crash | null) => void } {
  let armed: Crash | null = null;
  const transact: Store['transact'] = async (work) => {
    const crash = armed;
    armed = null;
    if (crash === null) return store.transact(work);
    if (crash.at === 'write') return store.transact((tx) => work(killedIn(tx, crash.nth)));
    await store.transact(work);
    throw new CrashError('killed after it was stored');
  };
  return {
    store: { ...store, transact },
    arm: (crash) => {
      armed = crash;
    },
  };
}

function killedIn(tx: StoreTransaction, nth: number): StoreTransaction {
  let writes = 0;
  return {
    ...tx,
    commit: async (changes) => {
      writes += 1;
      if (writes === nth) throw new CrashError(`killed before write ${nth}`);
      await tx.commit(changes);
      // Written, but the transaction does not end.
      if (writes + 1 === nth) throw new CrashError(`killed after write ${writes}`);
    },
  };
}
