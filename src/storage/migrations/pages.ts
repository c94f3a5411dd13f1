import { type AskedRow, askedRowsOf, type ItemRow } from '../asked.ts';
import type { Migration } from './migration.ts';

/**
 * Lists are read by the page: requests have an index with the id last, so that a page ends at one certain request, and
 * what waits for somebody is a table of its own in the order in which the inbox shows it.
 */
export const pages: Migration = {
  schema: 3,
  name: 'pages',
  tables: {
    requests: 'id, number, parent.visit, [begunAt+id], [requester+begunAt+id], [process+begunAt+id]',
    mails: 'id, request, [at+id]',
    items: 'id, request',
    asked: '[token+due+item]',
  },
  change: async (tx) => {
    const asked = tx.table<AskedRow>('asked');
    const rows: AskedRow[] = [];
    await tx
      .table<ItemRow & { readonly for?: unknown }>('items')
      .toCollection()
      .modify((row, ref) => {
        const { id, request, item } = row;
        ref.value = { id, request, item };
        rows.push(...askedRowsOf(item));
      });
    await asked.bulkPut(rows);
  },
};
