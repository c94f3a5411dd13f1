import { useEffect, type RefObject } from 'react';

/** Escape inside a region leaves it, unless an open list or menu in it takes the key: that is asked before it closes. */
export function useEscape(region: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const element = region.current;
    function onKeyDown(event: KeyboardEvent) {
      const isBusy = event.target instanceof Element && event.target.closest('[aria-expanded="true"]') !== null;
      if (event.key !== 'Escape' || event.isComposing || isBusy) return;
      event.preventDefault();
      leave();
    }
    element?.addEventListener('keydown', onKeyDown, { capture: true });
    return () => element?.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}
