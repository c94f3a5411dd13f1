import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptTrial } from '#app/test/keptTrial.ts';
import { emptyProcess } from '#model/process.ts';
import type { Logged } from '#runtime/testRun.ts';
import { openTrials, type TrialStore } from '#storage/trials.ts';
import { freshName } from './opening.ts';

const process = emptyProcess('Licencia', 'es');
const given = { id: 'c1', by: 'ana', as: 'ana', request: 'r1' };
const now = '2026-11-23T12:00:00.000Z';
const log: readonly Logged[] = [
  { command: { ...given, do: 'begin', category: 'test', values: { f1: 'Figma', f2: [1, true, null] } }, now },
  { command: { ...given, do: 'act', visit: 'r1/v2', act: { do: 'vote', outcome: 'accepted' } }, now },
  { command: { ...given, do: 'retry' }, now },
  { command: { ...given, do: 'hold', reason: 'Falta algo' }, now },
  { moved: '2026-11-24T12:00:00.000Z', now: '2026-11-24T12:00:00.000Z' },
  { command: { ...given, do: 'resume' }, now },
  { command: { ...given, do: 'move', to: 'b3', reason: 'Por teléfono' }, now },
  { answered: { call: 'r1/v3/call.1', outcome: { is: 'response', status: 200, body: '{}' } }, now },
  {
    answered: {
      call: 'r1/v3/call.2',
      outcome: { is: 'failed', why: { code: 'call.why.timeout', params: { seconds: 20 } } },
    },
    now,
  },
  { command: { ...given, do: 'cancel', reason: 'Ya no hace falta' }, now },
];

let name = '';
let trials: TrialStore;

beforeEach(() => {
  name = freshName();
  trials = openTrials(name);
});
afterEach(() => trials.close());

const portOf = (id: string) => keptTrial(id, async () => trials);

test('it gives back what was done in the test of exactly this draft', async () => {
  expect(await portOf('p1').keep(process, log)).toBe(true);

  expect(await portOf('p1').read(process)).toEqual(log);
  expect(await portOf('p2').read(process)).toEqual([]);
  expect(await portOf('p1').read({ ...process, name: 'Otra' })).toEqual([]);
});

test('it forgets it when it is dropped', async () => {
  await portOf('p1').keep(process, log);

  await portOf('p1').drop();

  expect(await portOf('p1').read(process)).toEqual([]);
});

test('it takes nothing else for a test that was kept', async () => {
  await portOf('p1').keep(process, log);
  trials.close();
  const raw = await new Dexie(name).open();

  for (const other of [null, [], { hash: 'x', log: [{ command: { do: 'drop' }, now }] }]) {
    await raw.table('trials').put({ process: 'p1', n: 1, trial: other });
    trials = openTrials(name);
    expect(await trials.read('p1')).toBeNull();
    trials.close();
  }
  raw.close();
});

test('the tests of long ago make room', async () => {
  for (let nth = 1; nth <= 21; nth++) await trials.keep(`p${nth}`, { hash: 'x', log: [] });

  expect(await trials.read('p1')).toBeNull();
  expect(await trials.read('p2')).not.toBeNull();
});

test('where nothing can be kept, the test says so and goes on', async () => {
  trials.close();
  const port = portOf('p1');

  expect(await port.keep(process, log)).toBe(false);
  expect(await port.read(process)).toEqual([]);
  await port.drop();
});
