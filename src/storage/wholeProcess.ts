import type { Process } from '#model/process.ts';
import type { z } from '#model/zod.ts';

/**
 * The schema of a process with the settings of every kind. It brings all block kinds along, so it is loaded before the
 * first write instead of with the page; what is read again was checked by it when it was written.
 * Await it before a transaction begins, never inside one.
 */
export function wholeProcess(): Promise<z.ZodType<Process>> {
  loading ??= import('#blocks/process.ts').then(
    ({ processSchema }) => processSchema,
    (error: unknown) => {
      // A chunk that could not be fetched may be there at the next try.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

let loading: Promise<z.ZodType<Process>> | undefined;
