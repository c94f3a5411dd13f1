import { createContext, use, useState } from 'react';

/** A clock that stands still shows this instant to all that is inside; null: the clock of this device. */
export const StillClock = createContext<string | null>(null);

/** Tells the instant that it is now, for what is checked when it is sent. */
export function useClock(): () => string {
  const still = use(StillClock);
  return () => still ?? here();
}

/** The instant at which this came to be shown: what is due then is overdue as long as it is looked at. */
export function useNow(): string {
  const still = use(StillClock);
  const [shown] = useState(here);
  return still ?? shown;
}

function here(): string {
  return new Date().toISOString();
}
