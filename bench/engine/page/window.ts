import type { Harness } from './main.ts';

declare global {
  interface Window {
    /** What the harness page offers. */
    bench: Harness;
  }
}
