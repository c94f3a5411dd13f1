import { expect, it } from 'vitest';
import { emptyProcess } from '#model/process.ts';
import type { JournalRow, ProcessRecord } from '#storage/records.ts';
import { unsavedOf } from './publishing.ts';

const block = { id: 'b1', kind: 'form', name: 'Datos', note: '', at: { x: 0, y: 0 }, data: {} };
const record: ProcessRecord = {
  id: 'p',
  name: 'Licencia',
  lang: 'es',
  revision: 3,
  draft: { revision: 3, process: { ...emptyProcess('Licencia', 'es'), blocks: { b1: block } } },
  saved: { process: 'p', revision: 1, name: '', at: '2026-11-23T12:00:00.000Z' },
  published: null,
  archivedAt: null,
  createdAt: '2026-11-23T11:00:00.000Z',
  editedAt: '2026-11-23T12:00:00.000Z',
  editedBy: 'o',
};

function row(revision: number, of: 'block' | 'process', id: string): JournalRow {
  const entry = {
    id: `e${revision}`,
    label: { code: 'editor.moved' },
    at: '2026-11-23T12:00:00.000Z',
    selectionBefore: [],
    selectionAfter: [],
    changes: [{ of, id, before: null, after: {} }],
  };
  return { process: 'p', revision, did: 'do', entry };
}

it('names each thing that changed after the last save, once', () => {
  const journal = [row(1, 'process', ''), row(2, 'block', 'b1'), row(3, 'block', 'b1')];

  expect(unsavedOf(record, journal)).toEqual([
    { code: 'publish.change.line', params: { of: { code: 'publish.change.block' }, name: 'Datos' } },
  ]);
});

it('names what is gone by what it was', () => {
  expect(unsavedOf(record, [row(2, 'block', 'b9'), row(3, 'process', '')])).toEqual([
    { code: 'publish.change.gone', params: { of: { code: 'publish.change.block' } } },
    { code: 'publish.change.process' },
  ]);
});

it('counts everything when it was never saved, and nothing when the save is the latest', () => {
  const journal = [row(1, 'process', ''), row(2, 'block', 'b1')];

  expect(unsavedOf({ ...record, saved: null }, journal)).toHaveLength(2);
  expect(unsavedOf({ ...record, saved: record.saved && { ...record.saved, revision: 3 } }, journal)).toEqual([]);
});
