import type { CallOutcome } from '#blocks/work.ts';
import { advance, type StillClock } from './advance.ts';
import type { Command, Outcome } from './command.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Store } from './store.ts';

/** A command and the instant at which it was done: all that replay needs besides the processes. */
export interface LoggedCommand {
  readonly command: Command;
  readonly now: string;
}

/** What came of a call, and when it was told. */
export interface LoggedAnswer {
  readonly answered: { readonly call: string; readonly outcome: CallOutcome };
  readonly now: string;
}

/** A clock that was moved, and where it stood then. */
export interface LoggedMove {
  /** Instant. */
  readonly moved: string;
  readonly now: string;
}

/** Does again in order, on another store, what was logged; snapshots and hashes come out the same. */
export async function replay(
  log: readonly (LoggedCommand | LoggedAnswer | LoggedMove)[],
  store: Store,
  zone: string,
): Promise<readonly Outcome[]> {
  const clock: StillClock = { at: log[0]?.now ?? '' };
  const engine = createEngine({ store, now: () => clock.at, zone });
  const outcomes: Outcome[] = [];
  for (const logged of log) {
    if ('moved' in logged) {
      await advance({ store, engine, clock }, logged.moved);
      continue;
    }
    clock.at = logged.now;
    if ('command' in logged) outcomes.push(await engine.do(logged.command));
    else await answerCall(engine, logged.answered);
  }
  return outcomes;
}

/** Tells what came of a call, without anything being called; false when it was done with before. */
export async function answerCall(engine: Engine, { call, outcome }: LoggedAnswer['answered']): Promise<boolean> {
  const claimed = await engine.claim(call, 'test', 0);
  return claimed !== null && (await engine.settle(claimed, outcome));
}
