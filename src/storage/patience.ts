/** A tab that is asked to close saves first, which takes it less than this, ms. */
const whileOthersSave = 700;
/** A tab that the system has frozen does not even hear that it should close, ms. */
const whileOthersSleep = 1_500;

/** Says, once and not too early, that opening waits for other tabs. Only a database that has to be upgraded does. */
export interface Patience {
  /** Opening begins, of a database that others may hold open. */
  readonly begin: () => void;
  /** Another tab was asked to close, and has not yet. */
  readonly hold: () => void;
  /** Nobody is waited for any more. */
  readonly end: () => void;
}

/** Makes one; `onBlocked` is what is said. */
export function patience(onBlocked: () => void): Patience {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const tellAfter = (ms: number) => void timers.add(setTimeout(onBlocked, ms));
  return {
    begin: () => tellAfter(whileOthersSleep),
    hold: () => tellAfter(whileOthersSave),
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
