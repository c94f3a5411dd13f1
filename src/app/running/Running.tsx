import { useEffect } from 'react';
import { StoreError } from '#runtime/storeError.ts';
import { useServices } from '../ServicesProvider.tsx';
import { callFromHere } from './callPort.ts';
import { startCaller } from './caller.ts';
import { startClock } from './clock.ts';

/** Keeps requests going that wait for a moment, as long as the page is open. Shows nothing. */
export function Running() {
  const { storage, engine, now, newId } = useServices();
  useEffect(() => startClock({ storage, engine, now, onTrouble }), [storage, engine, now]);
  useEffect(
    () => startCaller({ storage, engine, now, by: newId(), port: callFromHere, onTrouble }),
    [storage, engine, now, newId],
  );
  return null;
}

/** What cannot be stored has a banner of its own; anything else is reported like any bug. */
function onTrouble(error: unknown): void {
  if (!(error instanceof StoreError)) reportError(error);
}
