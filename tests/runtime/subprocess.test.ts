import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changesBetween } from '#model/diff.ts';
import type { JournalEntry } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import { childId } from '#runtime/consequences.ts';
import { createEngine } from '#runtime/engine.ts';
import { replay, type LoggedCommand } from '#runtime/replay.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import { openFresh } from '../storage/opening.ts';
import { beginOf, deliver, directory, licence, newcomer, toWhole, vote } from './subprocesses.ts';
import { subprocessContract } from './subprocessContract.ts';

subprocessContract('memory', async () => {
  const processes: PublishedProcess[] = [];
  const categories: Record<string, string> = {};
  const store = memoryStore({ directory, processes, categories });
  return {
    store,
    reader: store,
    publish: async (name, process) => {
      const id = `p-${name}`;
      processes.push({ process: id, version: 1, value: process(id) });
      categories[name] = id;
      return id;
    },
    unpublished: async () => 'p-early',
    publishDraft: async (id, value) => {
      processes.push({ process: id, version: processes.filter(({ process }) => process === id).length + 1, value });
    },
    close: async () => {},
  };
});

subprocessContract('fake IndexedDB', async () => {
  const storage = await openFresh();
  const { processes, catalogue, requests, mails, engine: store } = storage;
  await storage.directory.keepAll(Object.values(directory.people), []);
  await catalogue.keepArea({ id: 'a1', name: 'IT', order: 1 });
  return {
    store,
    reader: {
      requests: () => requests.list({}),
      visitsOf: requests.visits,
      itemsOf: requests.items,
      historyOf: requests.history,
      mailsOf: mails.ofRequest,
      timersOf: requests.timers,
      callsOf: requests.calls,
    },
    publish: async (name, process) => {
      const { id } = await processes.create(licence, 'ana');
      await processes.append(id, 0, change(licence, process(id)), process(id), 'ana');
      await processes.publish(id, 1, 'ana', '');
      await catalogue.keepCategory({ id: name, area: 'a1', name, description: '', process: null, order: 1 });
      await catalogue.assign(name, id);
      return id;
    },
    unpublished: async () => (await processes.create(licence, 'ana')).id,
    publishDraft: async (id, value) => {
      const record = await processes.read(id);
      if (record === null) throw new Error('there is no such process');
      const { revision, process } = record.draft;
      await processes.append(id, revision, change(process, value), value, 'ana');
      await processes.publish(id, revision + 1, 'ana', '');
    },
    close: async () => storage.close(),
  };
});

function change(before: Process, after: Process) {
  const entry: JournalEntry = {
    id: 'j1',
    label: { code: 'model.edit.rename', params: { name: after.name } },
    at: '2026-11-23T12:00:00.000Z',
    selectionBefore: [],
    selectionAfter: [],
    changes: changesBetween(before, after),
  };
  return { did: 'do', entry } as const;
}

test('the same commands on another store give the same requests, with the same hashes', async () => {
  const seed = () => ({
    directory,
    processes: [
      { process: 'p1', version: 1, value: licence },
      { process: 'p2', version: 1, value: newcomer('p1') },
    ],
    categories: { Alta: 'p2' },
  });
  const child = childId('r1/v2', 'child');
  const commands = [
    beginOf('Alta', 'r1'),
    vote(child, 'accepted'),
    deliver(child, 'XY-1'),
    beginOf('Alta', 'r2'),
    toWhole('r2', { do: 'cancel', reason: 'Error' }),
  ];
  const log: readonly LoggedCommand[] = commands.map((command, at) => ({
    command,
    now: `2026-11-23T12:0${at}:00.000Z`,
  }));
  let now = '';
  const first = memoryStore(seed());
  const engine = createEngine({ store: first, now: () => now, zone: 'UTC' });
  for (const logged of log) {
    ({ now } = logged);
    expect(await engine.do(logged.command)).toHaveProperty('done');
  }

  const second = memoryStore(seed());
  await replay(log, second, 'UTC');

  const requests = await first.requests();
  expect(requests.map(({ state }) => state)).toEqual(['open', 'completed', 'cancelled', 'cancelled']);
  expect(await second.requests()).toEqual(requests);
  for (const { id } of requests) expect(await second.historyOf(id)).toEqual(await first.historyOf(id));
});
