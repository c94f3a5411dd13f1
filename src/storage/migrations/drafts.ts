import type { Migration, OldRow } from './migration.ts';

/** Drafts leave the rows of processes, so that the list of processes reads what it shows and nothing else. */
export const drafts: Migration = {
  schema: 4,
  name: 'drafts',
  tables: { drafts: 'process' },
  change: async (tx) => {
    const made: OldRow[] = [];
    await tx
      .table<OldRow>('processes')
      .toCollection()
      .modify((row, ref) => {
        const { draft, ...head } = row;
        if (!isDraft(draft)) return;
        const { revision, process } = draft;
        made.push({ process: row['id'], revision, value: process });
        ref.value = { ...head, name: process.name, lang: process.lang, revision };
      });
    await tx.table<OldRow>('drafts').bulkPut(made);
  },
};

interface OldDraft {
  readonly revision: number;
  readonly process: { readonly name: string; readonly lang: string };
}

function isDraft(value: unknown): value is OldDraft {
  return typeof value === 'object' && value !== null && 'revision' in value && 'process' in value;
}
