import type { StartupStore } from '../startup.ts';

/**
 * A page that the browser had put aside and shows again heard nothing of what was written meanwhile, and may not write
 * any more itself: unless nothing was, it begins anew.
 */
export function reloadWhenOld(startup: StartupStore): void {
  addEventListener('pageshow', (event) => {
    const state = startup.read();
    if (!event.persisted || state.is !== 'open') return;
    void state.services.storage.isCurrent().then((isCurrent) => {
      if (!isCurrent) location.reload();
    });
  });
}
