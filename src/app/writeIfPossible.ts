import { StoreError } from '#runtime/storeError.ts';

/**
 * Writes what may be left out, because what it belongs to is done: a failure must not make that look undone. That
 * nothing can be stored is said by a banner of its own.
 */
export async function writeIfPossible(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
