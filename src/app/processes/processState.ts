import type { Category, ProcessHead } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import { fullNameOf, readCatalogue } from '../catalogue/catalogue.ts';

/** How a process stands in the list. */
export type ProcessState = 'unpublished' | 'published' | 'archived';

/** The state of a process. */
export function stateOf(record: ProcessHead): ProcessState {
  if (record.archivedAt !== null) return 'archived';
  return record.published === null ? 'unpublished' : 'published';
}

/** Whether the draft has changes that no version has. */
export function hasUnpublished({ published, revision }: ProcessHead): boolean {
  return published !== null && published.revision !== revision;
}

/** A line of the list of processes. */
export interface ProcessRow {
  readonly record: ProcessHead;
  readonly name: string;
  readonly state: ProcessState;
  readonly categories: readonly Category[];
  /** With their areas: "IT › Gestión de lanzamientos". */
  readonly categoryNames: readonly string[];
  /** Open requests. */
  readonly open: number;
}

/** Reads the list of processes, the latest edited first. */
export async function readRows(storage: Storage): Promise<readonly ProcessRow[]> {
  const [{ areas, categories, processes }, open] = await Promise.all([
    readCatalogue(storage),
    storage.requests.openByProcess(),
  ]);
  return processes
    .map((record) => {
      const served = categories.filter((category) => category.process === record.id);
      return {
        record,
        name: record.name,
        state: stateOf(record),
        categories: served,
        categoryNames: served.map((category) => fullNameOf(category, areas)),
        open: open.get(record.id) ?? 0,
      };
    })
    .toSorted((one, other) => other.record.editedAt.localeCompare(one.record.editedAt));
}
