import type { CallOutcome } from '#blocks/work.ts';
import { isBefore, millisecondsAfter } from '#model/time.ts';
import type { Call } from './records.ts';
import type { StoreTransaction } from './store.ts';
import { doIn, isOpen, type Given } from './transaction.ts';

/**
 * Takes a call for whoever will do it. It may be ready, or claimed by somebody whose lease has run out: a page that was
 * frozen or is gone. One whose visit has ended is done with: nobody waits for it any more. Each claim has a token of its own, and only the last one is believed.
 */
export async function claim(
  tx: StoreTransaction,
  id: string,
  { by, now, lease }: { readonly by: string; readonly now: string; readonly lease: number },
): Promise<Call | null> {
  const call = await tx.call(id);
  if (call === null || !isFree(call, now)) return null;
  if (!(await isOpen(tx, call))) {
    await tx.keepCall({ ...call, state: 'done' });
    return null;
  }
  const until = millisecondsAfter(now, lease);
  const claimed: Call = { ...call, state: 'claimed', claim: { by, token: (call.claim?.token ?? 0) + 1, until } };
  await tx.keepCall(claimed);
  return claimed;
}

/** Whether a call may be taken at this instant. */
export function isFree({ state, claim: held }: Call, now: string): boolean {
  return state === 'ready' || (state === 'claimed' && held !== null && !isBefore(now, held.until));
}

/** Tells the visit what came of its call, in the same transaction in which the call is done with. */
export async function settle(
  tx: StoreTransaction,
  claimed: Call,
  outcome: CallOutcome,
  given: Given,
): Promise<boolean> {
  const call = await tx.call(claimed.id);
  if (call?.state !== 'claimed' || call.claim?.token !== claimed.claim?.token) return false;
  await tx.keepCall({ ...call, state: 'done' });
  const { request, visit, part, attempt } = call;
  const heard = { is: 'answered', part, attempt, outcome } as const;
  await doIn(tx, { do: 'tell', id: `${call.id}!`, request, visit, by: null, as: null, heard }, given);
  return true;
}
