import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

/** What came of a live query so far. */
export type Live<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * Reads from storage, and reads again whenever what was read has changed, also in another tab.
 * `query` may await nothing but storage; it is asked anew when one of `deps` is another. Show it with `<LiveView>`.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [tries, setTries] = useState(0);
  const asked = [...deps, tries];
  // Dexie notices what is read after an `await` only within a function that is declared `async`.
  const answer = useLiveQuery(async () => {
    try {
      return { is: 'here', value: await query(), asked } as const;
    } catch (error) {
      return { is: 'failed', error, asked } as const;
    }
  }, asked);
  // While another question is under way, the answer to the one before must not be shown as its own.
  if (answer === undefined || !isSame(answer.asked, asked)) return { is: 'loading' };
  return answer.is === 'here' ? answer : { ...answer, retry: () => setTries(tries + 1) };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => Object.is(item, other[at]));
}
