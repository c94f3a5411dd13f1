import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '#blocks/work.ts';
import type { Refusal } from '#model/issue.ts';
import { brokenAt } from '#runtime/history.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import { replay } from '#runtime/replay.ts';
import { createTestRun, testCategory, type TestRun } from '#runtime/testRun.ts';
import type { TestState } from '#runtime/testState.ts';
import { waitingFor } from '#runtime/waiting.ts';
import { say } from '#text/i18n.ts';
import { anyProcess, smallDirectory } from './arbitraryProcess.ts';
import { anyParallelProcess } from './arbitrarySections.ts';

const person = fc.constantFrom('bea', 'bea', 'bea', 'ana', 'ana', 'ana', 'gone', 'nobody');

/** What somebody might try; `at` chooses among the visits and items that there are. */
const attempt = fc.record({
  at: fc.nat(30),
  as: person,
  what: fc.constantFrom(...Array<'sensible'>(16).fill('sensible'), 'retry', 'odd', 'begin'),
  choice: fc.constantFrom('accepted', 'accepted', 'rejected', 'cancelled', 'x1', 'x2'),
  odd: fc.record({ do: fc.constantFrom('vote', 'send', 'complete', 'skip', 'reopen', 'dance'), task: fc.string() }),
  comment: fc.constantFrom('', 'Porque sí'),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

const answers = fc.record(
  { f1: fc.constantFrom(['ana'], ['bea', 'ana'], []), f2: fc.constantFrom('Sillas', '') },
  { requiredKeys: [] },
);

test(
  'whatever people do in whatever process, what is done stays done and the records agree',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyProcess, anyParallelProcess),
        answers,
        fc.array(attempt, { minLength: 5, maxLength: 30 }),
        async (process, values, attempts) => {
          let minutes = 0;
          let ids = 0;
          const run = createTestRun(process, smallDirectory, {
            now: () => new Date(Date.UTC(2026, 10, 23, 12, (minutes += 1))).toISOString(),
            zone: 'America/Bogota',
            newId: () => `id-${(ids += 1)}`,
          });
          await run.begin(values, 'ana');
          let before = await run.read();
          for (const one of before === null ? [] : attempts) {
            const outcome = await tried(run, one, before);
            const after = await run.read();
            if (after === null || before === null) throw new Error('the request is gone');
            if ('refused' in outcome) nothingChanged(before, after, outcome.refused);
            else if (after.request.id === before.request.id) closedStaysClosed(before, after);
            recordsAgree(after);
            before = after;
          }
          await comesOutTheSame(run, process);
        },
      ),
      { numRuns: 500 },
    );
  },
);

async function tried(run: TestRun, one: Attempt, state: TestState | null) {
  const { visits = [], items = [] } = state ?? {};
  if (one.what === 'begin') return run.begin({}, one.as);
  if (one.what === 'retry') return run.ask({ do: 'retry', request: state?.request.id ?? '' }, one.as);
  if (one.what === 'odd') return run.act(visits[one.at % Math.max(visits.length, 1)]?.id ?? '', one.odd, one.as);
  const open = items.filter((item) => item.state === 'open');
  const item = open[one.at % Math.max(open.length, 1)] ?? items.at(-1);
  return run.act(item?.visit ?? '', sensible(item?.ask ?? 'form', item?.part ?? '', one), one.as);
}

function sensible(ask: 'form' | 'task' | 'vote', part: string, { choice, comment, at }: Attempt): Act {
  switch (ask) {
    case 'form':
      return { do: 'send', values: at % 5 === 0 ? {} : { f2: 'Sillas' } };
    case 'task':
      return { do: at % 4 === 0 ? 'skip' : 'complete', task: part, comment };
    case 'vote':
      return { do: 'vote', body: part.split(':')[0] ?? '', outcome: choice, comment };
  }
}

function nothingChanged(before: TestState, after: TestState, refused: Refusal): void {
  expect(after).toEqual(before);
  expect(say(refused, 'es')).not.toBe('');
}

function closedStaysClosed(before: TestState, after: TestState): void {
  for (const visit of before.visits.filter((one) => one.state !== 'open')) {
    expect(after.visits.find((one) => one.id === visit.id)).toEqual(visit);
    const itemsOf = (state: TestState) => state.items.filter((item) => item.visit === visit.id);
    expect(itemsOf(after)).toEqual(itemsOf(before));
  }
  expect(after.history.slice(0, before.history.length)).toEqual(before.history);
  expect(after.mails.slice(0, before.mails.length)).toEqual(before.mails);
  expect(after.request.revision).toBe(before.request.revision + 1);
}

function recordsAgree(state: TestState): void {
  const { request, visits, items, history, mails } = state;
  const { timers } = request.counters;
  expect(request.counters).toEqual({ visits: visits.length, events: history.length, mails: mails.length, timers });
  expect(brokenAt(request, history)).toBeNull();
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  const open = visits.filter((visit) => visit.state === 'open');
  for (const item of items.filter((one) => one.state === 'open')) {
    expect(open.map((visit) => visit.id)).toContain(item.visit);
  }
  const waiting = waitingFor(request, visits, items, smallDirectory);
  for (const event of history) say(event.said, 'en');
  const isOver = request.endedAt !== null;
  const blocks = open.map((visit) => visit.block);
  expect(new Set(blocks).size).toBe(blocks.length);
  expect(request.open).toEqual(expect.arrayContaining(blocks));
  expect(request.open.length > 0).toBe(!isOver);
  expect(request.open.length === blocks.length).toBe(request.stopped === null);
  expect(waiting).toHaveLength(isOver ? 0 : blocks.length + (request.stopped === null ? 0 : 1));
  expect(request.state === 'stopped').toBe(request.stopped !== null);
  expect(request.state === 'open').toBe(!isOver && request.stopped === null);
  for (const one of waiting.filter((each) => each.is === 'work')) {
    expect(request.open).toContain(one.block);
    expect(one.asked.flatMap((asked) => asked.people)).not.toEqual([]);
  }
}

async function comesOutTheSame(run: TestRun, value: Parameters<typeof createTestRun>[0]): Promise<void> {
  const processes = [{ process: 'test', version: 1, value }];
  const other = memoryStore({ directory: smallDirectory, processes, categories: { [testCategory]: 'test' } });
  await replay(run.log(), other, 'America/Bogota');
  expect(await other.requests()).toEqual(await run.store().requests());
  for (const { id } of await other.requests()) {
    expect(await other.historyOf(id)).toEqual(await run.store().historyOf(id));
  }
}
