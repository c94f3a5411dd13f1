import type { Command, Outcome } from './command.ts';
import { createEngine } from './engine.ts';
import type { Store } from './store.ts';

/** A command and the instant at which it was done: all that replay needs besides the processes. */
export interface LoggedCommand {
  readonly command: Command;
  readonly now: string;
}

/** Does logged commands in order on another store; snapshots and hashes come out the same. */
export async function replay(log: readonly LoggedCommand[], store: Store, zone: string): Promise<readonly Outcome[]> {
  let now = '';
  const engine = createEngine({ store, now: () => now, zone });
  const outcomes: Outcome[] = [];
  for (const logged of log) {
    now = logged.now;
    outcomes.push(await engine.do(logged.command));
  }
  return outcomes;
}
