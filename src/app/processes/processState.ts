import type { Category, ProcessRecord } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import { fullNameOf, readCatalogue } from '../catalogue/catalogue.ts';

/** How a process stands in the list. */
export type ProcessState = 'unpublished' | 'published' | 'archived';

/** The state of a process. */
export function stateOf(record: ProcessRecord): ProcessState {
  if (record.archivedAt !== null) return 'archived';
  return record.published === null ? 'unpublished' : 'published';
}

/** Whether the draft has changes that no version has. */
export function hasUnpublished({ published, draft }: ProcessRecord): boolean {
  return published !== null && published.revision !== draft.revision;
}

/** A line of the list of processes. */
export interface ProcessRow {
  readonly record: ProcessRecord;
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
        name: record.draft.process.name,
        state: stateOf(record),
        categories: served,
        categoryNames: served.map((category) => fullNameOf(category, areas)),
        open: open.get(record.id) ?? 0,
      };
    })
    .toSorted((one, other) => other.record.editedAt.localeCompare(one.record.editedAt));
}
