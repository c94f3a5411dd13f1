import { useState } from 'react';
import type { Act } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import { isRefused, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Outcome } from '#runtime/command.ts';
import { createTestRun, type TestRun, type TestState } from '#runtime/testRun.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';

/** A test-run with what the page knows of it. */
export interface Trial {
  readonly run: TestRun;
  /** How its request stands; null before it was begun. */
  readonly state: TestState | null;
  /** Why the last thing asked was not done. */
  readonly refused: Refusal | null;
  readonly begin: (values: Values, as: PersonId) => Promise<Refusal | null>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Refusal | null>;
  readonly retry: (as: PersonId) => Promise<Refusal | null>;
}

/** Tries a process in memory, with the same engine as real requests. */
export function useTrial(process: Process): Trial {
  const { now, zone, newId } = useServices();
  const directory = useDirectory();
  const [run] = useState(() => createTestRun(process, directory, { now, zone, newId }));
  const [state, setState] = useState<TestState | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);

  async function after(outcome: Promise<Outcome>): Promise<Refusal | null> {
    const done = await outcome;
    const why = isRefused(done) ? done.refused : null;
    setRefused(why);
    setState(await run.read());
    return why;
  }
  return {
    run,
    state,
    refused,
    begin: (values, as) => after(run.begin(values, as)),
    act: (visit, act, as) => after(run.act(visit, act, as)),
    retry: (as) => after(run.retry(as)),
  };
}
