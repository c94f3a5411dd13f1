import type { Process } from '#model/process.ts';
import type { z } from '#model/zod.ts';
import type { Request } from '#runtime/records.ts';
import type { Assignment, PublishedProcess } from '#runtime/store.ts';
import type { Bare } from './bare.ts';
import type { Counters } from './counters.ts';
import { StorageError } from './errors.ts';
import { parseMaybe } from './parse.ts';
import { openCounter } from './requests.ts';

/** How a version is read, and those that were: a version never changes. */
export interface Versions {
  readonly whole: z.ZodType<Process>;
  readonly known: Map<string, PublishedProcess>;
}

/** A transaction that reads versions. */
export interface VersionsAt {
  readonly bare: Bare;
  readonly counters: Counters;
  readonly versions: Versions;
  /** Whether versions are there, asked for once. */
  readonly there: Map<string, Promise<boolean>>;
}

/** A version. The engine runs nothing of which a setting is damaged. */
export async function published(at: VersionsAt, process: string, version: number) {
  const { bare, versions } = at;
  const key = `${process}/${version}`;
  const before = versions.known.get(key);
  if (before !== undefined) {
    // Asked for before the step is done: the answer is here when the commit wants it.
    void isThere(at, { process, version });
    return before;
  }
  const record = parseMaybe('versions', key, await bare.get('versions', [process, version]));
  if (record === null) return null;
  const outcome = versions.whole.safeParse(record.value);
  if (!outcome.success) {
    throw new StorageError('damaged', `The record ${key} of versions is damaged: ${outcome.error.message}`, {
      table: 'versions',
      key,
    });
  }
  const read: PublishedProcess = { process, version, value: outcome.data };
  const [oldest] = versions.known.keys();
  if (versions.known.size >= manyVersions && oldest !== undefined) versions.known.delete(oldest);
  versions.known.set(key, read);
  return read;
}

const manyVersions = 50;

/** What a category's requests follow now. */
export async function assigned(at: VersionsAt, id: string): Promise<Assignment> {
  const category = parseMaybe('categories', id, await at.bare.get('categories', id));
  if (category === null) return { is: 'unknownCategory' };
  if (category.process === null) return { is: 'unassigned' };
  const found = await inForce(at, category.process);
  return found.is === 'unknownProcess' ? { is: 'unassigned' } : found;
}

/** The version of a process in force. */
export async function inForce(at: VersionsAt, id: string): Promise<Assignment> {
  at.counters.expect(openCounter(id));
  const process = parseMaybe('processes', id, await at.bare.get('processes', id));
  if (process === null) return { is: 'unknownProcess' };
  if (process.archivedAt !== null) return { is: 'archived' };
  if (process.published === null) return { is: 'unpublished' };
  const { number } = process.published;
  const there = isThere(at, { process: id, version: number });
  const version = await published(at, id, number);
  if (version === null || !(await there)) throw missingVersion(id, number);
  return { is: 'assigned', published: version };
}

/** A version never changes and is read once, but it may be gone; its key says so. */
export function isThere(
  { bare, there }: VersionsAt,
  { process, version }: Pick<Request, 'process' | 'version'>,
): Promise<boolean> {
  const key = `${process}/${version}`;
  const asked = there.get(key) ?? bare.has('versions', [process, version]);
  there.set(key, asked);
  // Whoever needs it hears of a failure; it ends the transaction anyway.
  asked.catch(() => {});
  return asked;
}

/** Says that a version is gone. */
export function missingVersion(process: string, version: number): StorageError {
  return new StorageError('damaged', `Version ${version} of ${process} is missing`, {
    table: 'versions',
    key: `${process}/${version}`,
  });
}
