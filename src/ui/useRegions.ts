import { useEffect } from 'react';

/** F6 goes to the next region of the window (`data-region`, in the order of the document), Shift+F6 to the one before. */
export function useRegions(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
        region.checkVisibility(),
      );
      if (regions.length === 0) return;
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const from = here === -1 && step === -1 ? 0 : here;
      event.preventDefault();
      regions[(from + step + regions.length) % regions.length]?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
