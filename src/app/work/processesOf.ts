import type { Process } from '#model/process.ts';
import type { Request } from '#runtime/records.ts';
import type { Storage } from '#storage/storage.ts';

/** What a request follows, or null when its version cannot be found. */
export type ProcessOf = (request: Request) => Process | null;

/** Reads, each once, the published versions that requests follow. */
export async function processesOf(storage: Storage, requests: readonly Request[]): Promise<ProcessOf> {
  const wanted = new Map(requests.map((request) => [nameOf(request), request]));
  const versions = await Promise.all(
    [...wanted].map(async ([name, { process, version }]) => {
      const record = await storage.processes.version(process, version);
      return [name, record?.value ?? null] as const;
    }),
  );
  const known = new Map(versions);
  return (request) => known.get(nameOf(request)) ?? null;
}

function nameOf({ process, version }: Request): string {
  return `${process} ${version}`;
}
