import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { StorageError } from './errors.ts';
import { toStorageError, withStorageErrors } from './toStorageError.ts';

describe('what the database throws', () => {
  test.each([
    ['a full disk', new Dexie.QuotaExceededError('full'), 'quota'],
    ['a full disk, said by the browser', new DOMException('full', 'QuotaExceededError'), 'quota'],
    ['an abort because of a full disk', new Dexie.AbortError(new DOMException('full', 'QuotaExceededError')), 'quota'],
    ['an abort', new Dexie.AbortError('ended'), 'aborted'],
    ['an abort because of something unknown', new Dexie.AbortError(new DOMException('odd', 'OddError')), 'aborted'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'closed'],
    ['a connection that is closing', new DOMException('closing', 'InvalidStateError'), 'closed'],
    ['a later version', new Dexie.VersionError('later'), 'newer'],
    ['a key that is there already', new Dexie.ConstraintError('twice'), 'conflict'],
    ['anything else', new Dexie.UnknownError('odd'), 'unknown'],
  ])('%s has a reason', (_name, error, reason) => {
    const known = toStorageError(error);
    expect(known).toBeInstanceOf(StorageError);
    expect(known).toMatchObject({ reason, cause: error });
  });

  test('what is not of the database stays what it is', async () => {
    const bug = new RangeError('a bug');
    expect(toStorageError(bug)).toBe(bug);
    const known = new StorageError('damaged', 'x', { table: 'people', key: 'p1' });
    expect(toStorageError(known)).toBe(known);
    await expect(withStorageErrors(() => Promise.reject(bug))).rejects.toBe(bug);
    expect(await withStorageErrors(async () => 7)).toBe(7);
  });
});
