import type { Temporal as TemporalNamespace } from 'temporal-polyfill';

/**
 * Dates and times: the browser's own Temporal, or the same from a library where there is none yet. The library is
 * fetched only there, so that nobody loads what they have.
 */
export const Temporal: typeof TemporalNamespace = own() ?? (await import('temporal-polyfill')).Temporal;

function own(): typeof TemporalNamespace | undefined {
  return (globalThis as { readonly Temporal?: typeof TemporalNamespace }).Temporal;
}
