import { isDeepStrictEqual } from 'node:util';
import { ours } from './ours.ts';
import type { Done, Subject } from './subject.ts';
import { stepNames, answerIn } from './tenSteps.ts';
import { theirs } from './theirs.ts';

/** Processes per CPU-second, by round. */
export interface MemoryRound {
  readonly ours: number;
  readonly theirs: number;
}

/** All that has to be done in a process. */
const expected: Done = { steps: stepNames, answers: stepNames.map(answerIn), isEnded: true };

const [rounds = 0, ownCount = 0, theirCount = 0] = process.argv.slice(2).map(Number);
const peer = await theirs();
// A round of each before anything counts: both are compiled by then.
await perSecond(ours(), ownCount);
await perSecond(peer, theirCount);
const measured: MemoryRound[] = [];
for (let round = 0; round < rounds; round += 1) {
  // Whoever is first in one round is second in the next.
  const own = round % 2 === 0 ? await perSecond(ours(), ownCount) : null;
  const other = await perSecond(peer, theirCount);
  measured.push({ ours: own ?? (await perSecond(ours(), ownCount)), theirs: other });
}
process.stdout.write(JSON.stringify(measured));

/** Takes so many processes to their end and checks what was done in each. */
async function perSecond({ name, one }: Subject, count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) {
    if (!isDeepStrictEqual(await one(), expected)) throw new Error(`${name} did something else`);
  }
  const { user, system } = process.cpuUsage(before);
  return (count * 1_000_000) / (user + system);
}
