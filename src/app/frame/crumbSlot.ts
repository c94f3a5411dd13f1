import { createContext } from 'react';

/** The place of the top bar where a page draws its breadcrumb; null until the frame stands. */
export const CrumbSlot = createContext<HTMLElement | null>(null);
