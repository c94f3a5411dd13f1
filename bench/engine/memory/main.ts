import { isDeepStrictEqual } from 'node:util';
import { ours } from './ours.ts';
import type { Done, Subject } from './subject.ts';
import { answerIn, stepNames } from './tenSteps.ts';
import { theirs, theirsKept } from './theirs.ts';

/** Processes per CPU-second in one round, by the name of the engine. */
export type MemoryRound = Readonly<Record<string, number>>;

/** All that has to be done in a process. */
const expected: Done = { steps: stepNames, answers: stepNames.map(answerIn), isEnded: true };

const [rounds = 0, ownCount = 0, theirCount = 0] = process.argv.slice(2).map(Number);
const subjects = [
  // A store of its own each round, so that no round carries the requests of the rounds before.
  { make: () => Promise.resolve(ours()), count: ownCount },
  { make: theirs, count: theirCount },
  { make: theirsKept, count: theirCount },
];
const measured: MemoryRound[] = [];
// The first round is for the compiler of the machine and counts for nobody.
for (let round = 0; round <= rounds; round += 1) {
  const figures: [string, number][] = [];
  // Whoever is first in one round is last in the next.
  for (const { make, count } of round % 2 === 0 ? subjects : subjects.toReversed()) {
    const subject = await make();
    figures.push([subject.name, await perSecond(subject, count)]);
  }
  if (round > 0) measured.push(Object.fromEntries(figures));
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
