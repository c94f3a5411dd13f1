import type { Store } from '#runtime/store.ts';
import type { TableName, Tables } from './database.ts';
import type { Versions } from './engineVersions.ts';
import { StorageError } from './errors.ts';
import type { Known } from './known.ts';
import { loadedOnce } from '#ui/loadedOnce.ts';
import { wholeProcess } from './wholeProcess.ts';
import { dueTimers, nextDue, readyCalls, waitingTables } from './timeRows.ts';
import { withStorageErrors } from './toStorageError.ts';
import { type Writer } from './writer.ts';

/** What the engine writes through: each command is one transaction over these tables. */
export function engineStore(tables: Tables, writer: Writer, known: Known): Store {
  const versions: Versions['known'] = new Map();
  return {
    transact: async (work) => {
      const [whole, { transactionOn }] = await loaded();
      const attempt = async (trusts: boolean) => {
        let keep = () => {};
        const result = await writer.command(engineTables, async (writing) => {
          const { tx, ending } = transactionOn(writing, { whole, known: versions }, known, trusts);
          const worked = { result: await work(tx), wrote: ending.wrote() };
          if (!(await ending.isTrue())) throw new UntrueError();
          keep = ending.keep;
          return worked;
        });
        // Only what is certain is known.
        keep();
        return result;
      };
      try {
        return await attempt(true);
      } catch (error) {
        // Also an error may come of what was not true.
        if (error instanceof StorageError && !isOfRows(error)) throw error;
        return attempt(false);
      }
    },
    due: (now, most) => withStorageErrors(() => dueTimers(tables, now, most)),
    nextDue: () => withStorageErrors(() => nextDue(tables)),
    readyCalls: (now, most) => withStorageErrors(() => readyCalls(tables, now, most)),
  };
}

/** Something that a tab knew is not so any more: somebody else wrote. */
class UntrueError extends Error {
  override readonly name = 'UntrueError';
}

/** Whether it came of what the rows are, and not of the browser. */
function isOfRows({ reason }: StorageError): boolean {
  return reason === 'conflict' || reason === 'damaged';
}

/** Both come with the first command, and not with the page. */
const loaded = loadedOnce(() => Promise.all([wholeProcess(), import('./engineTransaction.ts')]));

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
