import { useState } from 'react';

/** Which cards of a list are open, and which one was just added and takes the focus. */
export interface OpenCards {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Opens a card that was just added. */
  readonly begin: (id: string) => void;
  readonly begun: string | null;
}

/** Remembers which cards are open while the panel is. @param first open from the start */
export function useOpenCards(first: readonly string[] = []): OpenCards {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(first));
  const [begun, setBegun] = useState<string | null>(null);
  return {
    isOpen: (id) => open.has(id),
    toggle: (id) => setOpen(open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id])),
    begin: (id) => {
      setOpen(new Set([...open, id]));
      setBegun(id);
    },
    begun,
  };
}
