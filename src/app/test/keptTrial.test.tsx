import { beforeEach, expect, it } from 'vitest';
import { emptyProcess } from '#model/process.ts';
import type { Logged } from '#runtime/testRun.ts';
import { keptTrial } from './keptTrial.ts';

const process = emptyProcess('Licencia', 'es');
const given = { id: 'c1', by: 'ana', as: 'ana', request: 'r1' };
const log: readonly Logged[] = [
  {
    command: { ...given, do: 'begin', category: 'test', values: { f1: 'Figma', f2: [1, true, null] } },
    now: '2026-11-23T12:00:00.000Z',
  },
  {
    command: { ...given, do: 'act', visit: 'r1/v2', act: { do: 'vote', outcome: 'accepted' } },
    now: '2026-11-23T12:00:01.000Z',
  },
  { command: { ...given, do: 'retry' }, now: '2026-11-23T12:00:02.000Z' },
  {
    answered: { call: 'r1/v3/call.1', outcome: { is: 'response', status: 200, body: '{}' } },
    now: '2026-11-23T12:00:03.000Z',
  },
  {
    answered: {
      call: 'r1/v3/call.2',
      outcome: { is: 'failed', why: { code: 'call.why.timeout', params: { seconds: 20 } } },
    },
    now: '2026-11-23T12:00:04.000Z',
  },
];

beforeEach(() => {
  sessionStorage.clear();
});

it('gives back what was done in the test of exactly this draft', () => {
  keptTrial('p1').keep(process, log);

  expect(keptTrial('p1').read(process)).toEqual(log);
  expect(keptTrial('p2').read(process)).toEqual([]);
  expect(keptTrial('p1').read({ ...process, name: 'Otra' })).toEqual([]);
});

it('forgets it when it is dropped', () => {
  const port = keptTrial('p1');
  port.keep(process, log);

  port.drop();

  expect(port.read(process)).toEqual([]);
});

it('takes nothing else for a test that was kept', () => {
  const port = keptTrial('p1');
  port.keep(process, log);
  const key = sessionStorage.key(0) ?? '';

  for (const other of ['{', '[]', '{"process":"x","log":[{"command":{"do":"drop"},"now":"x"}]}']) {
    sessionStorage.setItem(key, other);
    expect(port.read(process)).toEqual([]);
  }
});
