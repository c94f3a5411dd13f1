import type { Written } from './recording.ts';

/** Opens a database that is there already, with nothing between us and IndexedDB. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(`${name} could not be opened`, { cause: opening.error })));
  });
}

/** Makes writes again, in one transaction of the same stores and the same durability, committed in the same way. */
export function writeRaw(db: IDBDatabase, { stores, durability, isCommitted, writes }: Written): Promise<void> {
  const tx = db.transaction([...stores], 'readwrite', { durability });
  for (const { store, how, what } of writes) {
    if (how === 'delete') tx.objectStore(store).delete(what as IDBValidKey);
    else tx.objectStore(store)[how](what);
  }
  if (isCommitted) tx.commit();
  return completed(tx);
}

/** The transaction is over, and certain. */
export function completed(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(new Error('A transaction was aborted', { cause: tx.error })));
  });
}

/** How many rows each store of a database holds. */
export async function rowsIn(db: IDBDatabase): Promise<Readonly<Record<string, number>>> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readonly');
  const counts = stores.map((store) => ({ store, request: tx.objectStore(store).count() }));
  await completed(tx);
  return Object.fromEntries(counts.map(({ store, request }) => [store, request.result]));
}
