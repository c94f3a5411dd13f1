import { problemsOf } from '#blocks/problems.ts';
import type { Directory } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import type { Change } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import type { JournalRow, ProcessRecord } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import type { Said } from '#text/said.ts';
import { otherProcessesFor, readInForce } from '../inForce.ts';
import { fullNameOf, readCatalogue, type Catalogue } from '../catalogue/catalogue.ts';

/** What somebody who is about to publish has to know. */
export interface Publishing {
  readonly record: ProcessRecord;
  /** These hold it back. */
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** What changed after the last Guardar, each thing once; empty when nothing did. */
  readonly unsaved: readonly Said[];
  /** The head is what the version in force was made of. */
  readonly isSame: boolean;
  /** The categories that follow the process now, with their areas. */
  readonly served: readonly string[];
  readonly catalogue: Catalogue;
}

/** Reads it; null when the process is gone. */
export async function readPublishing(storage: Storage, id: string, directory: Directory): Promise<Publishing | null> {
  const [record, journal, catalogue, inForce] = await Promise.all([
    storage.processes.read(id),
    storage.processes.journal(id),
    readCatalogue(storage),
    readInForce(storage),
  ]);
  if (record === null) return null;
  const { draft, published } = record;
  const issues = problemsOf(draft.process, directory, otherProcessesFor(id, inForce));
  const served = catalogue.categories.filter((category) => category.process === id);
  return {
    record,
    errors: issues.filter((issue) => issue.severity === 'error'),
    warnings: issues.filter((issue) => issue.severity === 'warning'),
    unsaved: unsavedOf(record, journal),
    isSame: published?.revision === draft.revision,
    served: served.map((category) => fullNameOf(category, catalogue.areas)),
    catalogue,
  };
}

/** What the journal changed after the last Guardar, said. */
export function unsavedOf({ draft, saved }: ProcessRecord, journal: readonly JournalRow[]): readonly Said[] {
  const since = saved?.revision ?? 0;
  const changes = journal.filter((row) => row.revision > since).flatMap((row) => row.entry.changes);
  const byThing = new Map(changes.map((change) => [`${change.of} ${change.id}`, change]));
  return [...byThing.values()].map((change) => saidOf(change, draft.process));
}

function saidOf({ of, id }: Change, process: Process): Said {
  const what: Said = { code: `publish.change.${of}` };
  const name = nameOf(of, id, process);
  if (of === 'process') return what;
  return name === undefined
    ? { code: 'publish.change.gone', params: { of: what } }
    : { code: 'publish.change.line', params: { of: what, name } };
}

/** The name of a thing in the head; undefined when it is not there. */
function nameOf(of: Change['of'], id: string, process: Process): string | undefined {
  switch (of) {
    case 'block':
      return process.blocks[id]?.name;
    case 'field':
      return process.fields[id]?.label;
    case 'stage':
      return process.stages[id]?.name;
    case 'flow': {
      const flow = process.flows[id];
      return flow && [process.blocks[flow.from.block]?.name, process.blocks[flow.to]?.name].join(' → ');
    }
    case 'process':
      return process.name;
  }
}
