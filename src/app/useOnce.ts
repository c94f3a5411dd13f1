import { useEffect, useState } from 'react';
import type { Live } from './useLive.ts';

/** Reads once, and again when one of `deps` is another; what changes later is not seen. Show it with `<LiveView>`. */
export function useOnce<T>(read: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [tries, setTries] = useState(0);
  const [live, setLive] = useState<Live<T>>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const become = (next: Live<T>) => {
      if (isWanted) setLive(next);
    };
    become({ is: 'loading' });
    read().then(
      (value) => become({ is: 'here', value }),
      (error: unknown) => become({ is: 'failed', error, retry: () => setTries(tries + 1) }),
    );
    return () => {
      isWanted = false;
    };
    // `read` is another function each time it is drawn; `deps` say when it asks something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [...deps, tries]);
  return live;
}
