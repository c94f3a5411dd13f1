import { otherProcessOf } from '#blocks/otherProcessOf.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import type { Storage } from '#storage/storage.ts';

/** Every version that is in force now. */
export async function readInForce(storage: Storage): Promise<readonly PublishedProcess[]> {
  const heads = (await storage.processes.list()).filter(({ archivedAt }) => archivedAt === null);
  const versions = await Promise.all(
    heads.map(async ({ id, published }) => {
      const version = published === null ? null : await storage.processes.version(id, published.number);
      return version === null ? [] : [{ process: id, version: version.number, value: version.value }];
    }),
  );
  return versions.flat();
}

/** What whoever draws a process has to know of those in force, by name. */
export function otherProcessesFor(id: string, inForce: readonly PublishedProcess[]): readonly OtherProcess[] {
  return inForce
    .map(({ process, value }) => otherProcessOf(process, value, process === id))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
