import { useCallback, useRef } from 'react';
import type { Asked, Outcome } from '#runtime/command.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { isKnownFailure, whyFailed } from '../whyFailed.ts';

/**
 * The way to ask the engine for something in the name of whoever acts here. What could not be stored comes back as a
 * refusal; asked again, it keeps its command id, so that it is done once even if it had been stored after all.
 */
export function useDo(): (asked: Asked) => Promise<Outcome> {
  const { engine, newId } = useServices();
  const { by, as } = useMe();
  const attempt = useRef<{ readonly of: string; readonly id: string }>(null);
  return useCallback(
    async function ask(asked: Asked): Promise<Outcome> {
      const of = JSON.stringify([asked, by, as]);
      const id = attempt.current?.of === of ? attempt.current.id : newId();
      attempt.current = { of, id };
      try {
        const outcome = await (await engine()).do({ ...asked, id, by, as });
        attempt.current = null;
        return outcome;
      } catch (error) {
        // A bug is told to the person as well, and to whoever listens for errors of the page.
        if (!isKnownFailure(error)) reportError(error);
        return { refused: { ...whyFailed(error), place: {} } };
      }
    },
    [engine, newId, by, as],
  );
}
