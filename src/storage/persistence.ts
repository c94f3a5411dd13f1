import type { Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** Asks the browser once not to evict the database, and remembers what it answered. */
export interface Persistence {
  /** After a save; asks only the first time. */
  readonly ask: () => void;
  /** What the browser answered; null when it was never asked. */
  readonly answer: () => Promise<boolean | null>;
}

/** @param request asks the browser, who may ask the person */
export function persistenceOf({ meta }: Tables, writer: Writer, request: () => Promise<boolean>): Persistence {
  let isAsked = false;
  const answer = () =>
    withStorageErrors(async () => {
      const row = await meta.get('persistence');
      return row?.key === 'persistence' ? row.granted : null;
    });
  const askOnce = async () => {
    if ((await answer()) !== null) return;
    const granted = await request();
    await writer.writeIf([], async () => ({
      result: await meta.put({ key: 'persistence', granted }),
      wrote: false,
    }));
  };
  return {
    answer,
    ask: () => {
      if (isAsked) return;
      isAsked = true;
      askOnce().catch((error: unknown) => {
        // The database was closed meanwhile: whoever saves next hears of it, and asks again.
        if (!(error instanceof StorageError)) throw error;
        isAsked = false;
      });
    },
  };
}

/** What the browser itself offers; false where it offers nothing. */
export async function askBrowser(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
