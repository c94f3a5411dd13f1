import { describe, expect, test } from 'vitest';
import type { Visit, WorkItem } from '#blocks/work.ts';
import { draw } from '#blocks/draw.ts';
import type { Directory } from '#model/directory.ts';
import { createEngine } from '#runtime/engine.ts';
import { seal } from '#runtime/history.ts';
import type { Changes, Request } from '#runtime/records.ts';
import { StoreError } from '#runtime/storeError.ts';
import type { Store, StoreReader } from '#runtime/store.ts';

/** A store with one process in force for the category `c1`; categories `free` and, of an unpublished one, `early`. */
export interface Subject {
  readonly store: Store;
  readonly reader: StoreReader;
  /** The id that the store gave to the process. */
  readonly process: string;
  readonly close: () => Promise<void>;
}

/** What each subject must hold. */
export const contractDirectory: Directory = {
  people: {
    p1: { id: 'p1', name: 'Ana', email: 'ana@example.com', role: 'requester', manager: null, active: true },
    p2: { id: 'p2', name: 'Bea', email: 'bea@example.com', role: 'agent', manager: null, active: true },
  },
  groups: { g1: { id: 'g1', slug: 'mesa', name: 'Mesa', members: ['p2'] } },
};

/** No rows of a kind. */
const none = { set: [], cleared: [] };

/** What each subject must publish. */
export const contractProcess = draw('Pedido')
  .field('what', 'shortText', 'Qué')
  .titled('Pedido de {{what}}')
  .start('Inicio', { asks: ['what*'] })
  .approval('Jefe', { voters: [{ is: 'person', id: 'p2' }] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .tasks('Comprar', [{ name: 'Comprar', who: { is: 'group', id: 'g1' } }])
  .end('Finalizada')
  .process();

/** The contract that every store keeps; run on each of them. */
export function storeContract(name: string, open: () => Promise<Subject>): void {
  describe(`the store contract on ${name}`, () => {
    const on = (sentence: string, check: (subject: Subject) => Promise<void>) =>
      // oxlint-disable-next-line vitest/valid-title -- the sentence is a string, only not written here
      test(sentence, async () => {
        const subject = await open();
        await check(subject);
        await subject.close();
      });

    on('gives back what was committed', async ({ store, reader, process }) => {
      const changes = someChanges('r1', process);
      await store.transact((tx) => tx.commit(changes));
      expect(await reader.requests()).toEqual([changes.request]);
      expect(await reader.visitsOf('r1')).toEqual(changes.visits);
      expect(await reader.itemsOf('r1')).toEqual(changes.items);
      expect(await reader.historyOf('r1')).toEqual(changes.events);
      expect(await reader.mailsOf('r1')).toEqual(changes.mails);
    });

    on('reads inside a transaction what it has written there', async ({ store, process }) => {
      const changes = someChanges('r1', process);
      const seen = await store.transact(async (tx) => {
        await tx.commit(changes);
        return { request: await tx.request('r1'), visits: await tx.visits('r1'), standing: await tx.standing('r1') };
      });
      const { request, visits, items } = changes;
      const state = { request, visits, items, timers: [], watches: [] };
      expect(seen).toEqual({ request, visits, standing: { state, begun: [] } });
    });

    on('stores nothing when the work throws', async ({ store, reader, process }) => {
      const failing = store.transact(async (tx) => {
        await tx.commit(someChanges('r1', process));
        throw new RangeError('on purpose');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await reader.requests()).toEqual([]);
      expect(await reader.historyOf('r1')).toEqual([]);
      expect(await store.transact((tx) => tx.doneBefore('command-r1'))).toBeNull();
      expect(await store.transact((tx) => tx.nextNumber())).toBe(1);
    });

    on('knows the commands that were done', async ({ store, process }) => {
      await store.transact((tx) => tx.commit(someChanges('r1', process)));
      expect(await store.transact((tx) => tx.doneBefore('command-r1'))).toBe('r1');
      expect(await store.transact((tx) => tx.doneBefore('another'))).toBeNull();
    });

    on('refuses the same command twice and a revision that is not the next', async ({ store, reader, process }) => {
      const changes = someChanges('r1', process);
      await store.transact((tx) => tx.commit(changes));
      const again = {
        ...changes,
        request: { ...changes.request, revision: 2 },
        events: [],
        mails: [],
        timers: none,
        watches: none,
        calls: [],
      };
      const late = { ...again, command: 'another', request: { ...changes.request, revision: 3 } };
      for (const wrong of [again, late, { ...changes, command: 'another' }]) {
        const outcome = store.transact((tx) => tx.commit(wrong));
        await expect(outcome).rejects.toThrow(StoreError);
        await expect(outcome).rejects.toMatchObject({ reason: 'conflict' });
      }
      expect(await reader.requests()).toEqual([changes.request]);
    });

    on('keeps rows that were not written again, and replaces those that were', async ({ store, reader, process }) => {
      const changes = someChanges('r1', process);
      await store.transact((tx) => tx.commit(changes));
      const [first, second] = changes.visits;
      const [item] = changes.items;
      if (first === undefined || second === undefined || item === undefined) throw new Error('nothing to change');
      const left: Visit = { ...first, state: 'done', exit: 'sent', leftAt: '2026-11-23T13:00:00.000Z' };
      const done: WorkItem = { ...item, state: 'done', doneBy: 'p2' };
      const request = { ...changes.request, revision: 2 };
      const next = { ...changes, command: 'next', request, events: [], mails: [], visits: [left], items: [done] };
      await store.transact((tx) => tx.commit(next));
      expect(await reader.visitsOf('r1')).toEqual([left, second]);
      expect(await reader.itemsOf('r1')).toEqual([done, ...changes.items.slice(1)]);
      expect(await reader.historyOf('r1')).toEqual(changes.events);
    });

    on('keeps visits in order beyond the ninth', async ({ store, reader, process }) => {
      const changes = someChanges('r1', process);
      const [visit] = changes.visits;
      if (visit === undefined) throw new Error('no visit');
      const visits = Array.from({ length: 12 }, (_, at) => ({ ...visit, id: `r1/v${at + 1}` }));
      await store.transact((tx) => tx.commit({ ...changes, visits }));
      expect((await reader.visitsOf('r1')).map(({ id }) => id)).toEqual(visits.map(({ id }) => id));
      const within = await store.transact((tx) => tx.visits('r1'));
      expect(within.map(({ id }) => id)).toEqual(visits.map(({ id }) => id));
    });

    on('keeps requests apart', async ({ store, reader, process }) => {
      await store.transact((tx) => tx.commit(someChanges('r1', process)));
      await store.transact((tx) => tx.commit(someChanges('r10', process)));
      expect((await reader.visitsOf('r1')).map(({ request }) => request)).toEqual(['r1', 'r1']);
      expect((await reader.historyOf('r10')).map(({ request }) => request)).toEqual(['r10']);
      expect(await store.transact((tx) => tx.request('r2'))).toBeNull();
    });

    on('counts request numbers, one for each new request', async ({ store, process }) => {
      expect(await store.transact((tx) => tx.nextNumber())).toBe(1);
      await store.transact((tx) => tx.commit(someChanges('r1', process)));
      expect(await store.transact((tx) => tx.nextNumber())).toBe(2);
      const { request } = someChanges('r1', process);
      const next = { ...someChanges('r1', process), command: 'next', request: { ...request, revision: 2 } };
      await store.transact((tx) =>
        tx.commit({ ...next, events: [], mails: [], timers: none, watches: none, calls: [] }),
      );
      expect(await store.transact((tx) => tx.nextNumber())).toBe(2);
    });

    on('answers what a category follows, or why nothing', async ({ store, process }) => {
      const assigned = await store.transact((tx) => tx.assigned('c1'));
      expect(assigned).toEqual({ is: 'assigned', published: { process, version: 1, value: contractProcess } });
      expect(await store.transact((tx) => tx.assigned('free'))).toEqual({ is: 'unassigned' });
      expect(await store.transact((tx) => tx.assigned('none'))).toEqual({ is: 'unknownCategory' });
      expect(await store.transact((tx) => tx.published(process, 1))).toMatchObject({ value: contractProcess });
      expect(await store.transact((tx) => tx.published(process, 2))).toBeNull();
    });

    on('knows the directory', async ({ store }) => {
      expect(await store.transact((tx) => tx.directory())).toEqual(contractDirectory);
    });

    on('does transactions one after the other, whoever asks', async ({ store, process }) => {
      await store.transact((tx) => tx.commit(someChanges('r1', process)));
      const raise = (at: number) =>
        store.transact(async (tx) => {
          const request = await tx.request('r1');
          if (request === null) throw new Error('r1 is gone');
          const next = { ...request, revision: request.revision + 1, title: `${request.title}.` };
          const rest = { events: [], visits: [], items: [], mails: [], timers: none, watches: none, calls: [] };
          await tx.commit({ command: `raise-${at}`, request: next, ...rest });
        });
      await Promise.all(Array.from({ length: 10 }, (_, at) => raise(at)));
      expect(await store.transact((tx) => tx.request('r1'))).toMatchObject({ revision: 11, title: 'Uno..........' });
    });

    on('serves the engine from the beginning of a request to its end', async ({ store, reader }) => {
      const engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'America/Bogota' });
      const given = { by: 'p1', as: 'p1', request: 'r1' };
      const values = { f1: 'sillas' };
      const begun = await engine.do({ ...given, id: 'k1', do: 'begin', category: 'c1', values });
      expect(begun).toMatchObject({ done: { number: 'SOL-000001', title: 'Pedido de sillas' } });
      const [, visit] = await reader.visitsOf('r1');
      const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
      const vote = { ...given, do: 'act', visit: visit?.id ?? '', act } as const;
      expect(await engine.do({ ...vote, id: 'k2' })).toHaveProperty('refused');
      expect((await reader.requests())[0]?.revision).toBe(1);
      expect(await engine.do({ ...vote, id: 'k3', as: 'p2' })).toHaveProperty('done');
      // The same click once more, and the same vote from another window.
      expect(await engine.do({ ...vote, id: 'k3', as: 'p2' })).toHaveProperty('done.revision', 2);
      expect(await engine.do({ ...vote, id: 'k4', as: 'p2' })).toHaveProperty('refused.code', 'runtime.visitClosed');
      const [, , task] = await reader.visitsOf('r1');
      const item = (await reader.itemsOf('r1')).find((one) => one.visit === task?.id);
      const complete = { do: 'complete', task: item?.part ?? '', comment: '' };
      const done = { ...given, id: 'k5', as: 'p2', do: 'act', visit: task?.id ?? '', act: complete } as const;
      expect(await engine.do(done)).toMatchObject({ done: { state: 'completed', revision: 3 } });
    });
  });
}

/** A request with two visits, two items, an event and a mail. */
function someChanges(id: string, process: string): Changes {
  const at = '2026-11-23T12:00:00.000Z';
  const request: Request = {
    id,
    number: 'SOL-000001',
    title: 'Uno',
    process,
    version: 1,
    category: 'c1',
    requester: 'p1',
    parent: null,
    state: 'open',
    result: '',
    stopped: null,
    held: null,
    snapshot: { format: 1, value: 'b2', marks: {} },
    values: { f1: 'sillas', f2: null, f3: ['a', { b: 1 }] },
    open: ['b2'],
    stages: {},
    counters: { visits: 2, events: 1, mails: 1, timers: 0 },
    head: '',
    revision: 1,
    begunAt: at,
    changedAt: at,
    endedAt: null,
  };
  const visit = (n: number): Visit => {
    const where = { id: `${id}/v${n}`, request: id, block: `b${n}`, round: 1 };
    return { ...where, state: 'open', enteredAt: at, leftAt: null, exit: null, work: { n }, sent: { f1: 'sillas' } };
  };
  const item = (part: string): WorkItem => {
    const where = { id: `${id}/v2/${part}`, request: id, visit: `${id}/v2`, block: 'b2', part, ask: 'vote' } as const;
    const who = { people: ['p2'], groups: ['g1'], doneBy: null };
    return { ...where, ...who, title: 'Jefe', required: true, state: 'open', dueAt: at };
  };
  const told = {
    said: { code: 'runtime.begun', params: { number: 'SOL-000001' } },
    block: null,
    visit: null,
    facts: {},
  };
  const events = seal(
    { ...request, counters: { visits: 0, events: 0, mails: 0, timers: 0 } },
    [told],
    { by: 'p1', as: 'p1' },
    at,
  );
  const to = [{ name: 'Ana', address: 'ana@example.com' }];
  const mail = { id: `${id}/m1`, request: id, visit: `${id}/v2`, at, to, subject: 'Hola', body: '…', lang: 'es' };
  return {
    command: `command-${id}`,
    request: { ...request, head: events[0]?.hash ?? '' },
    events,
    visits: [visit(1), visit(2)],
    items: [item('o1:p2'), item('o2:p2')],
    mails: [{ ...mail, state: 'prepared' }],
    timers: { set: [], cleared: [] },
    watches: { set: [], cleared: [] },
    calls: [],
  };
}
