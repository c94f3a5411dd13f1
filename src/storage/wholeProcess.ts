import { loadedOnce } from '#ui/loadedOnce.ts';

/**
 * The schema of a process with the settings of every kind. It brings all block kinds along, so it is loaded before the
 * first write instead of with the page; what is read again was checked by it when it was written.
 * Await it before a transaction begins, never inside one.
 */
export const wholeProcess = loadedOnce(async () => (await import('#blocks/process.ts')).processSchema);
