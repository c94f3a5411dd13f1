import type { Store } from '#runtime/store.ts';
import type { TableName, Tables } from './database.ts';
import type { Versions } from './engineTransaction.ts';
import { wholeProcess } from './wholeProcess.ts';
import { dueTimers, nextDue, readyCalls, waitingTables } from './timeRows.ts';
import { withStorageErrors } from './toStorageError.ts';
import { type Writer } from './writer.ts';

/** What the engine writes through: each command is one transaction over these tables. */
export function engineStore(tables: Tables, writer: Writer): Store {
  const known: Versions['known'] = new Map();
  return {
    transact: async (work) => {
      // Both come with the first command, and not with the page.
      const [whole, { transactionOn }] = await Promise.all([wholeProcess(), import('./engineTransaction.ts')]);
      return writer.writeIf(engineTables, async () => {
        let wrote = false;
        const result = await work(
          transactionOn(tables, { whole, known }, () => {
            wrote = true;
          }),
        );
        return { result, wrote };
      });
    },
    due: (now, most) => withStorageErrors(() => dueTimers(tables, now, most)),
    nextDue: () => withStorageErrors(() => nextDue(tables)),
    readyCalls: (now, most) => withStorageErrors(() => readyCalls(tables, now, most)),
  };
}

const engineTables: readonly TableName[] = [
  'people',
  'groups',
  'categories',
  'processes',
  'versions',
  'requests',
  'visits',
  'items',
  'asked',
  'events',
  'mails',
  'commands',
  ...waitingTables,
];
