import { answerIn, stepNames, tenSteps } from '../memory/tenSteps.ts';
import { openDesk, type Desk } from './desk.ts';
import { openRaw, rowsIn, writeRaw } from './raw.ts';
import { recording } from './recording.ts';

/** What one round took, ms, and how many commands each side did in it. */
export interface CommandRound {
  readonly commands: number;
  readonly ours: number;
  readonly raw: number;
}

/**
 * Takes requests through ten steps with the engine, then lets bare IndexedDB make exactly the writes that were made:
 * the same rows in the same stores with the same indexes, one transaction of the same durability for each command.
 */
export async function measureCommands(rounds: number, requests: number) {
  const desk = await openDesk('ours', tenSteps());
  // A second database with the same stores and indexes, and nobody but us writing into it.
  (await openDesk('raw', tenSteps())).storage.close();
  const raw = await openRaw('raw');
  const before = await rowsIn(raw);
  const measured: CommandRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const took = { commands: 0, ours: 0, raw: 0 };
    // In turns, request by request: what else the machine does meets both.
    for (let at = 0; at < requests; at += 1) {
      const began = performance.now();
      const { written } = await recording(() => work(desk));
      const between = performance.now();
      for (const one of written) await writeRaw(raw, one);
      took.commands += written.length;
      took.ours += between - began;
      took.raw += performance.now() - between;
    }
    measured.push(took);
  }
  const rows = difference(await rowsIn(raw), before);
  raw.close();
  desk.storage.close();
  const ours = await openRaw('ours');
  const same = difference(await rowsIn(ours), before);
  ours.close();
  return { measured, rows, same };
}

/** One request from its beginning to its end. */
async function work(desk: Desk): Promise<void> {
  let request = await desk.begin();
  for (const [step, name] of stepNames.entries()) {
    request = await desk.send(request, { [`f${step + 1}`]: answerIn(name) });
  }
  if (request.state !== 'completed') throw new Error(`Request ${request.number} is ${request.state}`);
}

function difference(after: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(after).map(([store, rows]) => [store, rows - (before[store] ?? 0)]));
}
