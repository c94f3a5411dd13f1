import { beforeEach, expect, test, vi } from 'vitest';
import { renameProcess } from '#model/edits/renameProcess.ts';
import { openStore } from './memoryJournal.testing.ts';

const label = { code: 'did.processName' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') });
  return () => vi.useRealTimers();
});

test('a line is written within 50 ms, and only then called saved', async () => {
  const { store, journal } = openStore();

  store.transact(label, renameProcess('Alta'));
  expect(store.getState().saving).toEqual({ is: 'saving' });
  expect(journal.state.lines).toHaveLength(0);

  await vi.advanceTimersByTimeAsync(50);
  expect(journal.state.head.name).toBe('Alta');
  expect(store.getState().saving).toEqual({ is: 'saved', at: '2026-11-23T12:00:00.030Z' });
});

test('lines are written in order, one at a time', async () => {
  const { store, journal } = openStore();
  for (const next of ['A', 'B', 'C']) store.transact(label, renameProcess(next));
  store.undo();

  await expect(store.flush()).resolves.toBe(true);
  expect(journal.state.lines.map(({ did }) => did)).toEqual(['do', 'do', 'do', 'undo']);
  expect(journal.state.head.name).toBe('B');
  expect(store.revision()).toBe(4);
});

test('a failure is said with its reason, keeps the line, and is mended by trying again', async () => {
  const { store, journal } = openStore();
  journal.state.answer = () => Promise.reject(new Error('disco lleno'));
  store.transact(label, renameProcess('Alta'));
  await vi.advanceTimersByTimeAsync(50);

  expect(store.getState().saving).toEqual({
    is: 'failed',
    why: { code: 'test.why', params: { message: 'Error: disco lleno' } },
  });
  await expect(store.checkpoint('Guardado')).resolves.toBe(false);
  expect(journal.state.names).toEqual([]);

  journal.state.answer = () => null;
  await expect(store.flush()).resolves.toBe(true);
  expect(journal.state.head.name).toBe('Alta');
  expect(store.getState().saving.is).toBe('saved');
});

test('an edit after a failure tries again too', async () => {
  const { store, journal } = openStore();
  journal.state.answer = () => Promise.reject(new Error('disco lleno'));
  store.transact(label, renameProcess('A'));
  await vi.advanceTimersByTimeAsync(50);

  journal.state.answer = () => null;
  store.transact(label, renameProcess('B'));
  await vi.advanceTimersByTimeAsync(50);

  expect(journal.state.lines).toHaveLength(2);
  expect(journal.state.head.name).toBe('B');
});

test('when somebody else has written since, it is read only', async () => {
  const { store, journal } = openStore();
  journal.state.answer = () => Promise.resolve({ refused: 'stale' });
  store.transact(label, renameProcess('A'));
  await vi.advanceTimersByTimeAsync(50);

  expect(store.getState().saving).toEqual({ is: 'stale' });
  expect(store.transact(label, renameProcess('B'))).toMatchObject({ code: 'editor.refused.stale' });
  store.undo();
  await expect(store.flush()).resolves.toBe(false);
  expect(store.getState().process.name).toBe('A');
  expect(journal.state.lines).toEqual([]);
});

test('Guardar writes what is waiting first and names that revision', async () => {
  const { store, journal } = openStore();
  store.transact(label, renameProcess('Alta'));

  await expect(store.checkpoint('Guardado 14:05')).resolves.toBe(true);

  expect(journal.state.names).toEqual(['1 Guardado 14:05']);
});

test('an edit during Guardar is not called saved before it is, nor read only taken back', async () => {
  const { store, journal } = openStore();
  store.transact(label, renameProcess('Alta'));
  let named = () => {};
  journal.state.naming = () => new Promise((resolve) => (named = resolve));
  const saving = store.checkpoint('Guardado 14:05');
  await vi.advanceTimersByTimeAsync(0);

  store.transact(label, renameProcess('Baja'));
  journal.state.answer = () => Promise.resolve({ refused: 'stale' });
  await vi.advanceTimersByTimeAsync(50);
  named();

  await expect(saving).resolves.toBe(true);
  expect(store.getState().saving).toEqual({ is: 'stale' });
});
