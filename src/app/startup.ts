import type { Closed, Opened, OpenPorts } from '#storage/open.ts';
import type { Witness } from '#storage/witness.ts';
import { createServices, type Services, type Surroundings } from './services.ts';

/** How far opening the database has come; each has a screen. */
export type Startup =
  | { readonly is: 'opening' }
  /** Another tab holds an older database open. */
  | { readonly is: 'blocked' }
  /** `closed` once it was closed under us: what is shown stays, nothing can be saved. */
  | { readonly is: 'open'; readonly services: Services; readonly closed: Closed | null }
  | {
      readonly is: 'lost';
      readonly how: 'gone' | 'behind';
      readonly witness: Witness;
      readonly goOn: () => Promise<void>;
    }
  | { readonly is: 'newer' }
  | { readonly is: 'failed'; readonly error: unknown };

/** The way React listens to the start. */
export interface StartupStore {
  readonly read: () => Startup;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the database at once and tells whoever listens how it goes. */
export function startUp(
  open: (ports: OpenPorts) => Promise<Opened>,
  surroundings: Surroundings,
  ports: Partial<OpenPorts> = {},
): StartupStore {
  let now: Startup = { is: 'opening' };
  const listeners = new Set<() => void>();

  function become(next: Startup) {
    now = next;
    for (const listener of listeners) listener();
  }
  function take(opened: Opened): void {
    switch (opened.is) {
      case 'open':
        return become({ is: 'open', services: createServices(opened.storage, surroundings), closed: null });
      case 'lost':
        return become({ ...opened, goOn: async () => take(await opened.goOn()) });
      case 'newer':
      case 'failed':
        return become(opened);
    }
  }
  function onClosed(why: Closed) {
    if (now.is === 'open') become({ ...now, closed: why });
  }
  function onBlocked() {
    if (now.is === 'opening') become({ is: 'blocked' });
  }

  const { now: clock, newId } = surroundings;
  // What it rejects with is a bug; it must not look as if it were still opening.
  open({ now: clock, newId, onClosed, onBlocked, ...ports }).then(take, (error: unknown) =>
    become({ is: 'failed', error }),
  );
  return {
    read: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
