import type { Storage } from '#storage/storage.ts';
import { freshName, openFresh } from './opening.ts';
import { contractDirectory, contractProcess, type Subject } from './storeContract.ts';

/** The engine's store on whatever IndexedDB there is. */
export async function storageSubject(): Promise<Subject & { readonly storage: Storage; readonly name: string }> {
  const name = freshName();
  const storage = await openFresh({ name });
  const { directory, processes, catalogue, requests, mails, engine } = storage;
  await directory.keepAll(Object.values(contractDirectory.people), Object.values(contractDirectory.groups));
  const { id } = await processes.create(contractProcess, 'p1');
  await processes.publish(id, 0, 'p1', '');
  await catalogue.keepArea({ id: 'a1', name: 'IT', order: 1 });
  for (const category of ['c1', 'free']) {
    await catalogue.keepCategory({
      id: category,
      area: 'a1',
      name: category,
      description: '',
      process: null,
      order: 1,
    });
  }
  await catalogue.assign('c1', id);
  return {
    storage,
    name,
    store: engine,
    process: id,
    reader: {
      requests: () => requests.list({}),
      visitsOf: requests.visits,
      itemsOf: requests.items,
      historyOf: requests.history,
      mailsOf: mails.ofRequest,
      timersOf: requests.timers,
      callsOf: requests.calls,
    },
    close: async () => storage.close(),
  };
}
