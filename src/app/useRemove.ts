import { undoToast } from '#ui/toasts.tsx';
import { useAttempt } from './useAttempt.ts';

/** Something that is taken away, and how it comes back. */
export interface Removal {
  /** What was taken away: "Se quitó «IT»." */
  readonly text: string;
  readonly remove: () => Promise<unknown>;
  readonly restore: () => Promise<unknown>;
}

/** Takes something away at once and offers "Deshacer" in a toast, instead of asking first. */
export function useRemove(): (removal: Removal) => Promise<void> {
  const attempt = useAttempt();
  return async ({ text, remove, restore }) => {
    if (await attempt(remove)) undoToast({ text, undo: () => void attempt(restore) });
  };
}
