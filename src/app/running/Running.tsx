import { useEffect } from 'react';
import { StoreError } from '#runtime/storeError.ts';
import { useServices } from '../ServicesProvider.tsx';
import { startClock } from './clock.ts';

/** Keeps requests going that wait for a moment, as long as the page is open. Shows nothing. */
export function Running() {
  const { storage, engine, now } = useServices();
  useEffect(() => startClock({ storage, engine, now, onTrouble }), [storage, engine, now]);
  return null;
}

/** What cannot be stored has a banner of its own; anything else is reported like any bug. */
function onTrouble(error: unknown): void {
  if (!(error instanceof StoreError)) reportError(error);
}
