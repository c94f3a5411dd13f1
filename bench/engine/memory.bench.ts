import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { built } from './build.ts';
import { extent } from './extent.ts';
import type { MemoryRound } from './memory/main.ts';
import { tell } from './tell.ts';

const rounds = extent(9, 1);
/** Ours are so much shorter that a round has more of them. */
const processes = extent({ ours: 2000, theirs: 50 }, { ours: 200, theirs: 5 });

test('the same ten steps in memory, beside bpmn-engine', async () => {
  const args = [join(built, 'memory', 'main.mjs'), rounds, processes.ours, processes.theirs].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  // The program writes its rounds and nothing else.
  const measured = JSON.parse(stdout) as readonly MemoryRound[];

  expect(measured).toHaveLength(rounds);
  const values = (name: string) => measured.map((round) => round[name] ?? Number.NaN);
  const ratio = (name: string) => measured.map((round) => (round['Cauce'] ?? Number.NaN) / (round[name] ?? Number.NaN));
  const [whole, kept] = ['bpmn-engine', 'bpmn-engine, state kept between steps'];
  await tell('In memory, ten people’s steps, processes per CPU-second', `Node ${process.versions.node}`, [
    { what: 'Cauce', values: values('Cauce') },
    { what: `${whole} 25.0.1, in one go and nothing kept`, values: values(whole) },
    { what: `${whole} 25.0.1, state kept between the steps`, values: values(kept) },
    { what: 'Cauce / in one go and nothing kept', values: ratio(whole), target: '≥ 100' },
    { what: 'Cauce / state kept between the steps', values: ratio(kept) },
  ]);
});
