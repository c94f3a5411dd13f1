import type { Migration } from './migration.ts';

/** The tables that the first application made. */
export const first: Migration = {
  schema: 1,
  name: 'first',
  tables: {
    meta: 'key',
    counters: 'name',
    people: 'id',
    groups: 'id',
    areas: 'id',
    categories: 'id, area, process',
    processes: 'id',
    journal: '[process+revision]',
    checkpoints: '[process+revision]',
    versions: '[process+number]',
    requests: 'id, begunAt, [requester+begunAt], [process+begunAt]',
    visits: 'id, request',
    items: 'id, request, *for',
    events: '[request+seq]',
    mails: 'id, request, at',
    commands: 'id',
    forms: '[of+person]',
    files: 'id',
  },
  change: async () => {},
};
