import 'fake-indexeddb/auto';
import { memoryStore } from '#runtime/memoryStore.ts';
import { contractDirectory, contractProcess, storeContract } from './storeContract.ts';
import { storageSubject } from './storageSubject.ts';

storeContract('memory', async () => {
  const store = memoryStore({
    directory: contractDirectory,
    processes: [{ process: 'x1', version: 1, value: contractProcess }],
    categories: { c1: 'x1', free: null, early: 'x2' },
  });
  return { store, reader: store, process: 'x1', close: async () => {} };
});

storeContract('fake IndexedDB', storageSubject);
