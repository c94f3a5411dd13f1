import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { canonicalJson } from '#model/canonical.ts';
import { changesBetween } from '#model/diff.ts';
import { sha256Hex } from '#model/hash.ts';
import type { JournalEntry } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import {
  UnknownIdError,
  NotInForceError,
  PublishedProcessError,
  StaleDraftError,
  UnfitError,
} from '#storage/errors.ts';
import type { ProcessRecord } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import { openFresh } from './opening.ts';

const first = draw('Pedido').start().end('Fin').process();
const second: Process = { ...first, name: 'Pedido de sillas' };
const third: Process = {
  ...second,
  blocks: Object.fromEntries(Object.entries(second.blocks).map(([id, block]) => [id, { ...block, note: 'Nota' }])),
};

let storage: Storage;
let record: ProcessRecord;

beforeEach(async () => {
  storage = await openFresh();
  record = await storage.processes.create(first, 'p1');
});

function lineOf(before: Process, after: Process) {
  const entry: JournalEntry = {
    id: 'j1',
    label: { code: 'model.edit.rename', params: { name: after.name } },
    at: '2026-11-23T12:00:00.000Z',
    selectionBefore: [],
    selectionAfter: ['b1'],
    changes: changesBetween(before, after),
  };
  return { did: 'do', entry } as const;
}

describe('a draft', () => {
  test('begins at revision 0, unsaved and unpublished', async () => {
    expect(record).toMatchObject({ draft: { revision: 0, process: first }, saved: null, published: null });
    expect(await storage.processes.read(record.id)).toEqual(record);
    const { draft, ...head } = record;
    expect(draft.process.name).toBe(head.name);
    expect(await storage.processes.list()).toEqual([head]);
    expect(await storage.processes.read('none')).toBeNull();
  });

  test('moves with each journal line', async () => {
    expect(await storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2')).toBe(1);
    expect(await storage.processes.append(record.id, 1, lineOf(second, third), third, 'p3')).toBe(2);
    const read = await storage.processes.read(record.id);
    expect(read).toMatchObject({ draft: { revision: 2, process: third }, editedBy: 'p3' });
    const journal = await storage.processes.journal(record.id);
    expect(journal.map((row) => row.revision)).toEqual([1, 2]);
    expect(journal[0]).toEqual({ process: record.id, revision: 1, ...lineOf(first, second) });
  });

  test('refuses a line that was made on another revision, and keeps nothing of it', async () => {
    await storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2');
    const stale = storage.processes.append(record.id, 0, lineOf(first, third), third, 'p3');
    await expect(stale).rejects.toThrow(StaleDraftError);
    await expect(stale).rejects.toMatchObject({ process: record.id, onRevision: 0, head: 1 });
    expect(await storage.processes.journal(record.id)).toHaveLength(1);
    expect((await storage.processes.read(record.id))?.draft.process).toEqual(second);
  });

  test('takes one of two lines that come at once', async () => {
    const both = await Promise.allSettled([
      storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2'),
      storage.processes.append(record.id, 0, lineOf(first, third), third, 'p3'),
    ]);
    expect(both.map((one) => one.status)).toEqual(['fulfilled', 'rejected']);
  });

  test('refuses what could not be read again', async () => {
    const [block] = Object.values(first.blocks);
    if (block === undefined) throw new Error('no block');
    const unfit: Process = { ...first, blocks: { ...first.blocks, [block.id]: { ...block, data: { odd: 1 } } } };
    const appending = storage.processes.append(record.id, 0, lineOf(first, unfit), unfit, 'p1');
    await expect(appending).rejects.toThrow(UnfitError);
    await expect(storage.processes.create(unfit, 'p1')).rejects.toThrow(UnfitError);
    expect(await storage.processes.list()).toHaveLength(1);
  });

  test('of a process that is not there is not found', async () => {
    const appending = storage.processes.append('none', 0, lineOf(first, second), second, 'p2');
    await expect(appending).rejects.toThrow(UnknownIdError);
  });
});

describe('a checkpoint', () => {
  test('names a revision, and the last one is what was saved', async () => {
    await storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2');
    const checkpoint = await storage.processes.checkpoint(record.id, 1, 'Antes de la reunión');
    expect(checkpoint).toMatchObject({ process: record.id, revision: 1, name: 'Antes de la reunión' });
    await storage.processes.checkpoint(record.id, 0, 'Al principio');
    expect(await storage.processes.checkpoints(record.id)).toMatchObject([{ revision: 1 }, { revision: 0 }]);
    expect((await storage.processes.read(record.id))?.saved).toEqual(checkpoint);
  });

  test('of a revision that does not exist is not found', async () => {
    await expect(storage.processes.checkpoint(record.id, 1, 'x')).rejects.toThrow(UnknownIdError);
  });
});

describe('publishing', () => {
  test('freezes the head, saves it and replaces the version before', async () => {
    const one = await storage.processes.publish(record.id, 0, 'p1', 'La primera');
    expect(one).toMatchObject({ number: 1, value: first, state: 'published', note: 'La primera', revision: 0 });
    expect(one.hash).toBe(sha256Hex(canonicalJson(first)));
    await storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2');
    const two = await storage.processes.publish(record.id, 1, 'p2', '');
    expect(await storage.processes.versions(record.id)).toEqual([two, { ...one, state: 'replaced' }]);
    expect(await storage.processes.version(record.id, 1)).toMatchObject({ value: first });
    expect(await storage.processes.version(record.id, 3)).toBeNull();
    expect(await storage.processes.read(record.id)).toMatchObject({
      published: { number: 2, revision: 1 },
      saved: { revision: 1, name: 'v2' },
    });
  });

  test('keeps the name of a head that was saved', async () => {
    await storage.processes.checkpoint(record.id, 0, 'Lista');
    await storage.processes.publish(record.id, 0, 'p1', '');
    expect((await storage.processes.read(record.id))?.saved?.name).toBe('Lista');
  });

  test('refuses a head that somebody changed meanwhile, and an archived process', async () => {
    await expect(storage.processes.publish(record.id, 1, 'p1', '')).rejects.toThrow(StaleDraftError);
    await storage.processes.archive(record.id);
    await expect(storage.processes.publish(record.id, 0, 'p1', '')).rejects.toThrow(NotInForceError);
    expect(await storage.processes.versions(record.id)).toEqual([]);
  });
});

describe('archiving and deleting', () => {
  beforeEach(async () => {
    await storage.catalogue.keepCategory({ id: 'c1', area: 'a1', name: 'C', description: '', process: null, order: 1 });
  });

  test('an archived process frees its categories and can come back', async () => {
    await storage.processes.publish(record.id, 0, 'p1', '');
    await storage.catalogue.assign('c1', record.id);
    await storage.processes.archive(record.id);
    expect((await storage.processes.read(record.id))?.archivedAt).not.toBeNull();
    expect((await storage.catalogue.categories())[0]?.process).toBeNull();
    await expect(storage.catalogue.assign('c1', record.id)).rejects.toMatchObject({ because: 'archived' });
    await storage.processes.restore(record.id);
    await storage.catalogue.assign('c1', record.id);
    expect((await storage.catalogue.categories())[0]?.process).toBe(record.id);
  });

  test('a process that comes back takes its categories that are still free, and no other', async () => {
    const category = { area: 'a1', name: 'C', description: '', process: null, order: 1 };
    for (const id of ['c2', 'c3']) await storage.catalogue.keepCategory({ ...category, id });
    const other = await storage.processes.create(second, 'p1');
    await storage.processes.publish(record.id, 0, 'p1', '');
    await storage.processes.publish(other.id, 0, 'p1', '');
    for (const id of ['c1', 'c2']) await storage.catalogue.assign(id, record.id);
    await storage.processes.archive(record.id);
    await storage.catalogue.assign('c2', other.id);

    await storage.processes.restore(record.id, ['c1', 'c2', 'gone']);

    const serving = (await storage.catalogue.categories()).map(({ id, process }) => [id, process]);
    expect(serving).toEqual([
      ['c1', record.id],
      ['c2', other.id],
      ['c3', null],
    ]);
  });

  test('a process without versions is deleted with all that belongs to it', async () => {
    await storage.processes.append(record.id, 0, lineOf(first, second), second, 'p2');
    await storage.processes.checkpoint(record.id, 1, 'x');
    await storage.processes.remove(record.id);
    expect(await storage.processes.list()).toEqual([]);
    expect(await storage.processes.journal(record.id)).toEqual([]);
    expect(await storage.processes.checkpoints(record.id)).toEqual([]);
    await expect(storage.processes.remove(record.id)).rejects.toThrow(UnknownIdError);
  });

  test('a process with versions is not deleted', async () => {
    await storage.processes.publish(record.id, 0, 'p1', '');
    await expect(storage.processes.remove(record.id)).rejects.toThrow(PublishedProcessError);
    expect(await storage.processes.list()).toHaveLength(1);
  });
});
