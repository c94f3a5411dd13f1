import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renameProcess } from '#model/edits/renameProcess.ts';
import type { Issue } from '#model/issue.ts';
import { openStore } from './memoryJournal.testing.ts';
import { watchProblems } from './watchProblems.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what finds problems and could not be loaded is told, and loaded again at the next change', async () => {
  const reported = vi.fn<typeof reportError>();
  vi.stubGlobal('reportError', reported);
  const failed = new TypeError('Failed to fetch');
  const issue: Issue = { severity: 'error', code: 'rules.noStart', params: {}, place: {} };
  const load = vi
    .fn<NonNullable<Parameters<typeof watchProblems>[3]>>(async () => ({ problemsOf: () => [issue] }))
    .mockRejectedValueOnce(failed);
  const { store } = openStore();
  const stop = watchProblems(store, { people: {}, groups: {} }, [], load);
  await vi.runAllTimersAsync();
  expect(reported.mock.calls).toEqual([[failed]]);
  expect(store.getState().issues).toEqual([]);

  store.transact({ code: 'did.renameProcess' }, renameProcess('Otro'));
  await vi.runAllTimersAsync();

  expect(store.getState().issues).toEqual([issue]);
  expect(load).toHaveBeenCalledTimes(2);
  stop();
});
