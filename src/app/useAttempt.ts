import { useCallback } from 'react';
import { errorToast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from './app.text.ts';
import { isKnownFailure, whyFailed } from './whyFailed.ts';

/**
 * Does a write; true when it is stored, false when it failed and the person was told why. For what is no write, what
 * failed is given in words.
 */
export type Attempt = (work: () => Promise<unknown>, whatFailed?: string) => Promise<boolean>;

/** Gives the way to write from an event: a failure is shown in a toast with "Reintentar", never swallowed. */
export function useAttempt(): Attempt {
  const t = useWords(appWords);
  const say = useSay();
  return useCallback(
    async function attempt(work: () => Promise<unknown>, whatFailed = t('notSaved')): Promise<boolean> {
      try {
        await work();
        return true;
      } catch (error) {
        // A bug is told to the person as well, and to whoever listens for errors of the page.
        if (!isKnownFailure(error)) reportError(error);
        errorToast({ title: whatFailed, text: say(whyFailed(error)), retry: () => void attempt(work, whatFailed) });
        return false;
      }
    },
    [t, say],
  );
}
