import Dexie from 'dexie';
import type { StoreProblem } from '#runtime/storeError.ts';
import { StorageError } from './errors.ts';

/** What the database threw, as an error that says why; anything else comes back as it is. */
export function toStorageError(error: unknown): unknown {
  if (error instanceof StorageError || !isOfDatabase(error)) return error;
  const reason = reasonOf(error);
  return new StorageError(reason, `The database could not do it (${reason}): ${error.message}`, { cause: error });
}

/** Does something with the database and throws what it throws as StorageError. */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

interface DatabaseError extends Error {
  readonly inner?: unknown;
}

function isOfDatabase(error: unknown): error is DatabaseError {
  return error instanceof Dexie.DexieError || error instanceof DOMException;
}

/** A full disk may come as an AbortError that holds the QuotaExceededError. */
function reasonOf(error: DatabaseError): StoreProblem {
  const inner = isOfDatabase(error.inner) ? reasonOf(error.inner) : null;
  if (inner !== null && inner !== 'unknown') return inner;
  return reasons[error.name] ?? 'unknown';
}

const reasons: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer',
  ConstraintError: 'conflict',
  BulkError: 'conflict',
};
