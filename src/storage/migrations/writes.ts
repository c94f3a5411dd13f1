import type { Migration } from './migration.ts';

/** A row for each of the last writes: a browser that repairs a damaged file may drop one from the middle. */
export const writes: Migration = {
  schema: 5,
  name: 'writes',
  tables: { writes: 'n' },
  change: async (tx) => {
    const meta = tx.table<{ readonly key: string; readonly writes?: number; readonly since?: number }>('meta');
    const fence = await meta.get('fence');
    if (fence !== undefined && fence.since === undefined)
      await meta.put({ ...fence, since: fence.writes ?? 0, mark: '' } as never);
  },
};
