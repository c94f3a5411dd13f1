import type { Services } from '#app/services.ts';
import { createEngine } from '#runtime/engine.ts';
import type { Tables } from '#storage/database.ts';
import { owner, waitingCategory } from './organisation.ts';

const span = 10 * 60_000;

/** What became of one request that waited. All in all it is two commands, its beginning and its timer, and one mail. */
export interface Waited {
  readonly request: string;
  /** Instant; null while it waits. */
  readonly endedAt: string | null;
  readonly commands: number;
  readonly mails: number;
}

/** Begins requests as if it were nearly ten minutes ago, so that all of them are due after so many ms. */
export async function beginWaiting({ storage, zone, newId }: Services, times: number, dueIn: number): Promise<void> {
  const began = new Date(Date.now() - span + dueIn).toISOString();
  const engine = createEngine({ store: storage.engine, now: () => began, zone });
  const begin = { do: 'begin', by: owner, as: owner, category: waitingCategory, values: {} } as const;
  for (let at = 0; at < times; at += 1) {
    const outcome = await engine.do({ ...begin, id: newId(), request: newId() });
    if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.code}`);
  }
}

/** What became of all that waited. */
export async function waited({ requests, mails, commands }: Tables): Promise<readonly Waited[]> {
  const timesOf = (rows: readonly { readonly request: string }[]) => {
    const times = new Map<string, number>();
    for (const { request } of rows) times.set(request, (times.get(request) ?? 0) + 1);
    return times;
  };
  const [mailed, done] = [timesOf(await mails.toArray()), timesOf(await commands.toArray())];
  return (await requests.toArray())
    .filter(({ category }) => category === waitingCategory)
    .map(({ id, endedAt }) => ({
      request: id,
      endedAt,
      commands: done.get(id) ?? 0,
      mails: mailed.get(id) ?? 0,
    }));
}
