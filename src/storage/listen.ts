import type { Tables } from './database.ts';

/**
 * Why the database was closed: a newer application opened it; somebody deleted it; the browser closed it; another tab
 * put something else in its place.
 */
export type Closed = 'newer' | 'deleted' | 'lost' | 'replaced';

/** An open database and what happens to it from outside. */
export interface Connection {
  readonly tables: Tables;
  /** Closes it, and says so once; without a word when there is nothing to say. */
  readonly close: (why: Closed | null) => void;
  /** Says once why nothing can be written any more; what is here can still be read. */
  readonly refuse: (why: Closed) => void;
  /** Tells how to wait for what is being written, so that it is written before the database is given away. */
  readonly onGivingAway: (idle: () => Promise<void>) => void;
}

/** Time for what somebody has just typed to become a write, ms: the editor gathers keystrokes for 30. */
const grace = 100;
/** The other tab waits; it says so to whoever sits before it after a moment, so this must be shorter. */
const patience = 1_000;

/** Listens to what happens to the database from outside. */
export function listen(tables: Tables, onClosed: (why: Closed) => void): Connection {
  const { dexie } = tables;
  let isClosed = false;
  let isSaid = false;
  let idle = async () => {};
  const refuse = (why: Closed) => {
    if (isSaid) return;
    isSaid = true;
    onClosed(why);
  };
  const close = (why: Closed | null) => {
    if (isClosed) return;
    isClosed = true;
    dexie.close();
    if (why !== null) refuse(why);
  };
  dexie.on('versionchange', (event) => {
    void giveAway(event.newVersion === null ? 'deleted' : 'newer');
    return false;
  });
  dexie.on('close', () => close('lost'));

  async function giveAway(why: Closed): Promise<void> {
    await pause(grace);
    await Promise.race([idle(), pause(patience)]);
    close(why);
  }

  return {
    tables,
    close,
    refuse,
    onGivingAway: (given) => {
      idle = given;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
