import type { Fence, Tables } from './database.ts';
import type { Witness } from './witness.ts';

/**
 * Why there is a row for each of the last writes. A browser that opens a damaged file drops what it cannot read: the
 * end (then the fence counts fewer writes than the witness), everything (then there is no fence), or a piece of the
 * middle, and then fence and witness agree and something is gone all the same. What one write put in goes together, so
 * its row here is missing exactly when the rest of it is. Older writes have left the file that is only appended to,
 * and where they went the browser checks each block itself, so the last few thousand are enough.
 */
const kept = 4096;
/** Rows that are too old go together, once in so many writes. */
const pruneEvery = 1024;

/** Notes a write; inside of it. */
export async function noteWrite({ writes }: Tables, n: number, mark: string): Promise<void> {
  await writes.put({ n, mark });
  const old = tooOld(n);
  if (old !== null) await writes.where('n').belowOrEqual(old).delete();
}

/** The last write whose row goes with the write `n`; null when none does. */
export function tooOld(n: number): number | null {
  return n % pruneEvery === 0 ? n - kept : null;
}

/** Whether each of the last writes is there, and the one that the witness saw last is the one that it saw. */
export async function hasEveryWrite({ writes }: Tables, fence: Fence, seen: Witness): Promise<boolean> {
  const first = Math.max(fence.since, fence.writes - kept);
  const expected = fence.writes - first;
  if ((await writes.where('n').between(first, fence.writes, false, true).count()) < expected) return false;
  if (seen.writes <= first) return true;
  return (await writes.get(seen.writes))?.mark === seen.mark;
}
