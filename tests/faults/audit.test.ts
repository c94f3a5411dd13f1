import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine } from '#runtime/engine.ts';
import { declareDatabase, type Tables } from '#storage/database.ts';
import { storageSubject } from '../storage/storageSubject.ts';
import { audit } from './audit.ts';

let tables: Tables;
let close: () => void;

beforeEach(async () => {
  const { store, storage, name } = await storageSubject();
  const engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
  const begin = { do: 'begin', category: 'c1', values: { f1: 'sillas' }, by: 'p1', as: 'p1' } as const;
  await engine.do({ ...begin, id: 'k1', request: 'r1' });
  const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
  await engine.do({ do: 'act', id: 'k2', by: 'p1', as: 'p2', request: 'r1', visit: 'r1/v2', act });
  storage.close();
  tables = declareDatabase(name);
  await tables.dexie.open();
  close = () => tables.dexie.close();
});

afterEach(() => close());

test('a database that the engine wrote is whole', async () => {
  const { commands, revisions, torn } = await audit(tables);
  expect(torn).toEqual([]);
  expect(commands.toSorted()).toEqual(['k1', 'k2']);
  expect(revisions).toEqual({ r1: 2 });
});

const tears: Readonly<Record<string, (tables: Tables) => Promise<unknown>>> = {
  'an event that is gone': ({ events }) => events.delete(['r1', 1]),
  'an event that says something else': ({ events }) => events.update(['r1', 1], { at: 'never' }),
  'a visit that is gone': ({ visits }) => visits.delete('r1/v2'),
  'a visit that is still open': ({ visits }) => visits.update('r1/v2', { state: 'open' }),
  'an open item of a visit that is over': ({ items }) =>
    items
      .where('id')
      .startsWith('r1/v2')
      .modify((row, ref) => {
        ref.value = { ...row, item: { ...row.item, state: 'open' } };
      }),
  'an open item that nobody is asked': ({ asked }) => asked.clear(),
  'a timer of a visit that is over': ({ timers }) =>
    timers.put({
      id: 'r1/v2/late',
      request: 'r1',
      visit: 'r1/v2',
      block: null,
      stage: null,
      part: 'late',
      at: '2026-11-23T12:00:00.000Z',
      seq: 1,
    }),
  'a command that is gone': ({ commands }) => commands.delete('k2'),
  'a request that is gone': ({ requests }) => requests.delete('r1'),
  'a counter that does not count': ({ counters }) => counters.update('requests', { value: 7 }),
};

test.each(Object.entries(tears))('it notices %s', async (_name, tear) => {
  await tear(tables);
  expect((await audit(tables)).torn).not.toEqual([]);
});
