import type { Migration, OldRow } from './migration.ts';

/**
 * Timers, calls, what requests wait to hear of each other, holding; requests are found by number and by parent visit.
 * `calls.due` is the instant from which a call may be claimed, '' for at once, and absent when it is done.
 */
export const timeAndCalls: Migration = {
  schema: 2,
  name: 'timeAndCalls',
  tables: {
    timers: 'id, request, [at+seq]',
    calls: 'id, request, due',
    watches: 'id, request, of',
    requests: 'id, number, parent.visit, begunAt, [requester+begunAt], [process+begunAt]',
  },
  change: async (tx) => {
    await tx
      .table<OldRow>('requests')
      .toCollection()
      .modify((request, ref) => {
        ref.value = {
          parent: null,
          held: null,
          stages: {},
          ...request,
          counters: { timers: 0, ...objectIn(request, 'counters') },
          snapshot: { marks: {}, ...objectIn(request, 'snapshot') },
        };
      });
  },
};

function objectIn(row: OldRow, name: string): object {
  const value = row[name];
  return typeof value === 'object' && value !== null ? value : {};
}
