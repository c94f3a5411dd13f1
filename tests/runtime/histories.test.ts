import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf } from '#blocks/problems.ts';
import type { WorkItem } from '#blocks/work.ts';
import type { Process } from '#model/process.ts';
import type { Command } from '#runtime/command.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import type { Store, StoreReader } from '#runtime/store.ts';
import { smallDirectory } from './arbitraryProcess.ts';
import { actFor } from './actFor.ts';
import { CrashError, crashing, type Crash } from './crashing.ts';
import { childrenAgree, closedStays, recordsAgree, standingsOf, type Standing } from './standing.ts';
import { childId, wellFormed } from './wellFormed.ts';

/** One thing that happens; `at` chooses among what there is. */
const happening = fc.record({
  at: fc.nat(30),
  what: fc.oneof(
    { weight: 14, arbitrary: fc.constant('act' as const) },
    { weight: 5, arbitrary: fc.constant('time' as const) },
    { weight: 1, arbitrary: fc.constantFrom('hold', 'resume', 'move', 'cancel', 'again', 'stale') },
  ),
  outcome: fc.constantFrom('accepted', 'accepted', 'accepted', 'rejected'),
  engine: fc.nat(1),
  crash: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Crash | null>(null) },
    { weight: 1, arbitrary: fc.constant<Crash | null>({ at: 'answer' }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map<Crash | null>((nth) => ({ at: 'write', nth })) },
  ),
  /** Whether the other engine tries the same at the same time. */
  both: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const histories = process.env['CAUCE_LONG'] === '1' ? 5000 : 500;

test(
  `whatever happens to well-formed processes, in two tabs, killed at any write: ${histories} histories`,
  { timeout: histories * 1200 },
  async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, fc.array(happening, { minLength: 5, maxLength: 40 }), async (value, happenings) => {
        for (const one of [value.process, value.child]) {
          expect(problemsOf(one, smallDirectory).filter(({ severity }) => severity === 'error')).toEqual([]);
        }
        const world = worldOf(value);
        const values = { f1: ['bea'], f2: 'Sillas' };
        await world.do({ do: 'begin', request: 'r1', category: 'c1', values, as: 'ana' }, null, 0, false);
        let before = await world.standings();
        for (const one of happenings) {
          await happens(world, one, before);
          const after = await world.standings();
          for (const one of before) closedStays(one, of(after, one.request.id));
          for (const one of after) {
            recordsAgree(one, one.request.process === childId ? value.child : value.process, smallDirectory);
          }
          childrenAgree(after);
          before = after;
        }
        await endsWell(world);
        await comesOutTheSame(world, value);
      }),
      { numRuns: histories },
    );
  },
);

/** The process under test and the one that its subprocesses begin. */
interface Drawn {
  readonly process: Process;
  readonly child: Process;
}

/** `id` and `by` are given by the world. */
type Wanted = Omit<Extract<Command, { do: 'act' }>, 'id' | 'by'> | WantedOther;
type WantedOther = { readonly as: string; readonly request: string } & (
  | { readonly do: 'begin'; readonly category: string; readonly values: Extract<Command, { do: 'begin' }>['values'] }
  | { readonly do: 'hold' | 'cancel'; readonly reason: string }
  | { readonly do: 'move'; readonly to: string; readonly reason: string }
  | { readonly do: 'resume' | 'retry' }
);

type Logged = { readonly now: string } & ({ readonly command: Command } | { readonly fired: number });

interface TestedWorld {
  readonly do: (wanted: Wanted, crash: Crash | null, engine: number, both: boolean) => Promise<void>;
  /** Does the last command once more. */
  readonly again: () => Promise<void>;
  /** Moves the clock to the next timer, or on by an hour, and fires what is due. */
  readonly pass: (crash: Crash | null, both: boolean) => Promise<void>;
  /** All requests, the first one and those that it began. */
  readonly standings: () => Promise<readonly Standing[]>;
  readonly log: readonly Logged[];
  readonly store: Store & StoreReader;
}

function worldOf(value: Drawn): TestedWorld {
  const store = storeOf(value);
  const killable = crashing(store);
  let now = Date.UTC(2026, 9, 5, 8);
  const clock = () => new Date(now).toISOString();
  const fresh = () => createEngine({ store: killable.store, now: clock, zone: 'Europe/Madrid' });
  let engines: readonly [Engine, Engine] = [fresh(), fresh()];
  const log: Logged[] = [];
  let commands = 0;
  /** Whoever was killed starts again and does what had no answer once more. */
  async function sure<T>(crash: Crash | null, work: () => Promise<T>): Promise<T> {
    killable.arm(crash);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CrashError)) throw error;
      engines = [fresh(), fresh()];
      return await work();
    } finally {
      killable.arm(null);
    }
  }
  async function send(command: Command, crash: Crash | null, engine: number, both: boolean): Promise<void> {
    log.push({ command, now: clock() });
    const one = () => engines[engine === 0 ? 0 : 1].do(command);
    const other = () => engines[engine === 0 ? 1 : 0].do(command);
    const [outcome, second] = await sure(crash, () => Promise.all([one(), both ? other() : one()]));
    expect('done' in outcome).toBe('done' in second);
    if ('done' in outcome && 'done' in second) expect(second.done.head).toBe(outcome.done.head);
  }
  return {
    store,
    log,
    standings: () => standingsOf(store),
    do: async (wanted, crash, engine, both) => {
      now += 60_000;
      commands += 1;
      await send({ ...wanted, id: `k${commands}`, by: 'bea' }, crash, engine, both);
    },
    again: async () => {
      const last = log.findLast((one) => 'command' in one);
      if (last !== undefined && 'command' in last) await send(last.command, null, 0, false);
    },
    pass: async (crash, both) => {
      const due = await store.nextDue();
      now = Math.max(now + 60_000, due === null ? now + 3_600_000 : Date.parse(due));
      log.push({ fired: 100, now: clock() });
      await sure(crash, async () => {
        await Promise.all([engines[0].fire(100), both ? engines[1].fire(100) : 0]);
      });
      await engines[0].fire(100);
    },
  };
}

function storeOf({ process, child }: Drawn): Store & StoreReader {
  const processes = [
    { process: 'x1', version: 1, value: process },
    { process: childId, version: 1, value: child },
  ];
  return memoryStore({ directory: smallDirectory, processes, categories: { c1: 'x1' } });
}

async function happens(world: TestedWorld, one: Happening, standings: readonly Standing[]): Promise<void> {
  const { crash, engine, both } = one;
  const reason = 'Hace falta';
  const items = standings.flatMap((standing) => standing.items);
  const chosen = standings[one.at % standings.length];
  if (chosen === undefined) return;
  const { request } = chosen;
  switch (one.what) {
    case 'act': {
      const open = items.filter((item) => item.state === 'open');
      const item = open[one.at % Math.max(open.length, 1)];
      if (item === undefined) return world.pass(crash, both);
      return world.do({ ...actOn(item), ...actFor(item, one.outcome) }, crash, engine, both);
    }
    case 'time':
      return world.pass(crash, both);
    case 'again':
      return world.again();
    case 'stale': {
      const old = items.find((item) => item.state !== 'open');
      if (old !== undefined) await world.do({ ...actOn(old), ...actFor(old, 'accepted') }, crash, engine, both);
      return;
    }
    case 'hold':
    case 'cancel':
      // One in four of the rarest: most histories should go on.
      if (one.what === 'cancel' && one.at % 4 !== 0) return;
      return world.do({ do: one.what, request: request.id, as: 'bea', reason }, crash, engine, both);
    case 'resume':
      return world.do({ do: 'resume', request: request.id, as: 'bea' }, crash, engine, both);
    case 'move': {
      const visited = [...new Set(chosen.visits.map(({ block }) => block))];
      const to = visited[one.at % visited.length] ?? request.open[0] ?? 'b1';
      return world.do({ do: 'move', request: request.id, as: 'bea', to, reason }, crash, engine, both);
    }
  }
}

function actOn({ request, visit }: WorkItem) {
  return { do: 'act', request, visit } as const;
}

/** From wherever they stand, requests come to their end when everybody does what is asked and time passes. */
async function endsWell(world: TestedWorld): Promise<void> {
  for (let steps = 0; steps < 800; steps++) {
    const standings = await world.standings();
    const open = standings.filter(({ request }) => request.endedAt === null);
    if (open.length === 0) return;
    for (const { request } of open) {
      if (request.held !== null) await world.do({ do: 'resume', request: request.id, as: 'bea' }, null, 0, false);
    }
    const item = open.flatMap(({ items }) => items).find(({ state }) => state === 'open');
    if (item === undefined) await world.pass(null, false);
    else await world.do({ ...actOn(item), ...actFor(item, 'accepted') }, null, 0, false);
  }
  const standings = await world.standings();
  const where = standings.map(({ request }) => `${request.id} is ${request.state} in ${request.open.join(', ')}`);
  throw new Error(`It does not end: ${where.join('; ')}`);
}

/** The log on another store, by one engine that nothing happens to, gives the same snapshots, rows and hashes. */
async function comesOutTheSame(world: TestedWorld, value: Drawn): Promise<void> {
  const store = storeOf(value);
  let now = '';
  const engine = createEngine({ store, now: () => now, zone: 'Europe/Madrid' });
  for (const one of world.log) {
    now = one.now;
    if ('command' in one) await engine.do(one.command);
    else while ((await engine.fire(one.fired)) > 0);
  }
  const [here, there] = await Promise.all([standingsOf(store), world.standings()]);
  // The snapshots first: where they differ, the rest does too, and says less.
  expect(here.map(({ request }) => request)).toEqual(there.map(({ request }) => request));
  expect(here).toEqual(there);
}

function of(standings: readonly Standing[], id: string): Standing {
  const found = standings.find(({ request }) => request.id === id);
  if (found === undefined) throw new Error(`${id} is gone`);
  return found;
}
