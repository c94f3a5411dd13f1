import type { CopyStore } from '#storage/copies/copies.ts';
import type { Closed } from '#storage/listen.ts';
import type { Opened, OpenPorts, Trouble } from '#storage/open.ts';
import type { Witness } from '#storage/witness.ts';
import { createServices, type Services, type Surroundings } from './services.ts';

/** How far opening the database has come; each has a screen. */
export type Startup =
  | { readonly is: 'opening' }
  /** What is stored is brought to the form that this version keeps. */
  | { readonly is: 'upgrading' }
  /** Another tab holds an older database open. */
  | { readonly is: 'blocked' }
  /**
   * `closed` once it was closed under us: what is shown stays, nothing can be saved. `trouble` while the browser does
   * not keep what is saved.
   */
  | {
      readonly is: 'open';
      readonly services: Services;
      readonly closed: Closed | null;
      readonly trouble: Trouble | null;
    }
  | {
      readonly is: 'lost';
      readonly how: 'gone' | 'behind';
      readonly witness: Witness;
      readonly goOn: () => Promise<void>;
      readonly copies: CopyStore;
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
        return become({
          is: 'open',
          services: createServices(opened.storage, surroundings),
          closed: null,
          trouble: null,
        });
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
  function onUpgrade() {
    if (now.is === 'opening' || now.is === 'blocked') become({ is: 'upgrading' });
  }
  function onTrouble(trouble: Trouble | null) {
    if (now.is === 'open' && now.trouble !== trouble) become({ ...now, trouble });
  }

  const { now: clock, newId } = surroundings;
  // What it rejects with is a bug; it must not look as if it were still opening.
  open({ now: clock, newId, onClosed, onBlocked, onUpgrade, onTrouble, ...ports }).then(take, (error: unknown) =>
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
