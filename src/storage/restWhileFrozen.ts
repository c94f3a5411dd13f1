import Dexie, { RangeSet } from 'dexie';

/**
 * A page that the system has frozen still hears what other tabs write, and would begin to read it. But nobody tells it
 * any more what it reads: its transaction stays open, and each write of every other tab waits until the browser gives
 * it up, in Chromium for 60 s. So live queries rest while the page is frozen, and ask everything anew when it goes on.
 */
export function restWhileFrozen(): void {
  const { dependencies } = Dexie;
  const { indexedDB } = dependencies;
  document.addEventListener('freeze', () => {
    // What a live query looks at before it asks anything; nothing else does once the database is open.
    Object.assign(dependencies, { indexedDB: null });
  });
  document.addEventListener('resume', () => {
    Object.assign(dependencies, { indexedDB });
    Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
  });
}
