import type { JsonObject } from '#model/json.ts';
import { writeIfPossible } from '../writeIfPossible.ts';

/** How far the keeping of a draft is. */
export type Kept = { readonly is: 'idle' | 'keeping' | 'kept' } | { readonly is: 'failed'; readonly error: unknown };

/** Keeps what is typed, the latest only, one write after another. */
export interface DraftWriter {
  readonly keep: (value: JsonObject) => void;
  /** Forgets what was kept, after a write that is under way. */
  readonly drop: () => Promise<void>;
}

/** Makes a writer. `onKept` hears of each change, never after `drop`. */
export function draftWriter(
  write: (value: JsonObject) => Promise<void>,
  drop: () => Promise<void>,
  onKept: (kept: Kept) => void,
): DraftWriter {
  let next: JsonObject | null = null;
  let writing: Promise<void> | null = null;
  let isDropped = false;

  async function writeAll(): Promise<void> {
    while (next !== null) {
      const value = next;
      next = null;
      await write(value);
    }
  }

  async function run(): Promise<void> {
    tell({ is: 'keeping' });
    try {
      await writeAll();
      tell({ is: 'kept' });
    } catch (error) {
      tell({ is: 'failed', error });
    } finally {
      writing = null;
    }
  }

  function tell(kept: Kept): void {
    if (!isDropped) onKept(kept);
  }

  return {
    keep: (value) => {
      if (isDropped) return;
      next = value;
      writing ??= run();
    },
    drop: async () => {
      isDropped = true;
      next = null;
      await writing;
      // What was sent is sent; its draft is only offered again.
      await writeIfPossible(drop);
    },
  };
}
