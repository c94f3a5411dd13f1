import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import { memoryStore } from './memoryStore.ts';
import { replay } from './replay.ts';
import { createTestRun, StaleLogError, testCategory, type TestRun } from './testRun.ts';

const someone = (id: string, role: 'requester' | 'agent') =>
  ({ id, name: id, email: `${id}@example.com`, role, manager: null, active: true }) as const;
const directory = directoryOf({ people: [someone('ana', 'requester'), someone('bea', 'agent')], groups: [] });

const process = draw('x')
  .start()
  .approval('Jefe', { voters: [person('bea')] })
  .on('rejected')
  .to('Jefe')
  .end('Fin')
  .process();

function tried(over = process) {
  let at = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, (at += 1))).toISOString();
  return createTestRun(over, directory, { now, zone: 'UTC', newId: () => `id-${(at += 1)}` });
}

async function retry(run: TestRun) {
  return run.ask({ do: 'retry', request: (await run.read())?.request.id ?? 'r1' }, 'bea');
}

const reject = { do: 'vote', body: 'o1', outcome: 'rejected', comment: 'No' };
const accept = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };

describe('a test-run', () => {
  test('shows nothing before it was begun, and refuses to act', async () => {
    const run = tried();
    expect(await run.read()).toBeNull();
    expect(await run.act('r1/v2', accept, 'bea')).toHaveProperty('refused.code', 'runtime.unknownRequest');
    expect(await retry(run)).toHaveProperty('refused.code', 'runtime.unknownRequest');
    expect(run.log()).toEqual([]);
  });

  test('runs the draft as it is, as anybody', async () => {
    const run = tried();
    await run.begin({}, 'ana');
    const state = await run.read();
    const visit = state?.visits.at(-1)?.id ?? '';
    if (state === null) throw new Error('nothing was begun');
    expect(run.may(state, visit, accept, 'ana')).toHaveProperty('code', 'approval.notAVoter');
    expect(run.may(state, visit, accept, 'bea')).toBe(true);
    expect(await run.act(visit, accept, 'ana')).toHaveProperty('refused');
    expect(await run.act(visit, accept, 'bea')).toHaveProperty('done.state', 'completed');
    expect(run.log()).toHaveLength(2);
    expect(await run.store().requests()).toHaveLength(1);
  });

  test('stops where the draft is not finished, and is tried again after a new beginning', async () => {
    const run = tried({ ...process, flows: {} });
    expect(await run.begin({}, 'ana')).toHaveProperty('done.stopped.code', 'runtime.unwired');
    expect(await retry(run)).toHaveProperty('refused.code', 'runtime.unwired');
    run.restart(process);
    expect(run.process()).toBe(process);
    expect(await run.read()).toBeNull();
    expect(run.log()).toEqual([]);
    expect(await run.begin({}, 'ana')).toHaveProperty('done.state', 'open');
  });

  test('is taken up again from its log', async () => {
    const first = tried();
    await first.begin({}, 'ana');
    await first.act((await first.read())?.visits.at(-1)?.id ?? '', reject, 'bea');

    const second = tried();
    await second.resume(first.log());

    expect(await second.read()).toEqual(await first.read());
    expect(second.log()).toEqual(first.log());
    expect(await second.act((await second.read())?.visits.at(-1)?.id ?? '', accept, 'bea')).toHaveProperty('done');
  });

  test('is not taken up with a log that cannot be done again', async () => {
    const first = tried();
    await first.begin({}, 'ana');
    await first.act((await first.read())?.visits.at(-1)?.id ?? '', accept, 'bea');
    const other = tried(draw('y').start().end('Fin').process());

    await expect(other.resume(first.log())).rejects.toThrow(StaleLogError);

    expect(await other.read()).toBeNull();
  });

  test('goes back to its beginning with an empty log', async () => {
    const run = tried();
    await run.begin({}, 'ana');

    await run.resume([]);

    expect(await run.read()).toBeNull();
    expect(run.log()).toEqual([]);
  });

  test('stays where it is when a beginning is refused', async () => {
    const run = tried();
    await run.begin({}, 'ana');
    expect(await run.begin({ f9: 'x' }, 'ana')).toHaveProperty('refused');
    expect((await run.read())?.request.number).toBe('SOL-000001');
    await run.begin({}, 'ana');
    expect((await run.read())?.request.number).toBe('SOL-000002');
  });

  test('comes out the same, to the last hash, when its commands are done on another store', async () => {
    const run = tried();
    await run.begin({}, 'ana');
    for (const act of [reject, reject, accept]) {
      await run.act((await run.read())?.visits.at(-1)?.id ?? '', act, 'bea');
    }
    const state = await run.read();
    const id = state?.request.id ?? '';
    const processes = [{ process: 'test', version: 1, value: process }];
    const other = memoryStore({ directory, processes, categories: { [testCategory]: 'test' } });
    const outcomes = await replay(run.log(), other, 'UTC');
    expect(outcomes.at(-1)).toEqual({ done: state?.request });
    expect(await other.visitsOf(id)).toEqual(state?.visits);
    expect(await other.itemsOf(id)).toEqual(state?.items);
    expect(await other.historyOf(id)).toEqual(state?.history);
    expect(await other.mailsOf(id)).toEqual(state?.mails);
  });
});
