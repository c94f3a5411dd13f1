import { useEffect, useState } from 'react';
import type { Act, CallOutcome } from '#blocks/work.ts';
import type { FilePort } from '#fields/face.ts';
import type { PersonId } from '#model/directory.ts';
import { isRefused, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Outcome } from '#runtime/command.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import { createTestRun, StaleLogError, type TestRun, type TestState } from '#runtime/testRun.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { memoryFiles } from './memoryFiles.ts';
import { keptTrial, type TrialPort } from './keptTrial.ts';

/** A test-run with what the page knows of it. */
export interface Trial {
  readonly run: TestRun;
  /** Where its files go. */
  readonly files: FilePort;
  /** True while what was done before a reload is done again. */
  readonly isResuming: boolean;
  /** How its request stands; null before it was begun. */
  readonly state: TestState | null;
  /** Why the last thing asked was not done. */
  readonly refused: Refusal | null;
  readonly begin: (values: Values, as: PersonId) => Promise<Refusal | null>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Refusal | null>;
  readonly retry: (as: PersonId, request: string) => Promise<Refusal | null>;
  readonly answer: (call: string, outcome: CallOutcome) => Promise<void>;
  /** Forgets what was kept of it, before it begins again. */
  readonly drop: () => void;
}

/** Tries a process in memory, with the same engine as real requests. `id` is whose test it is. */
export function useTrial(id: string, process: Process, inForce: readonly PublishedProcess[]): Trial {
  const { now, zone, newId } = useServices();
  const directory = useDirectory();
  const [kept] = useState(() => keptTrial(id));
  const [run] = useState(() => createTestRun(process, directory, { now, zone, newId, inForce }));
  const [files] = useState(() => memoryFiles(newId));
  const [state, setState] = useState<TestState | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const isResuming = useResumed(run, kept, setState);

  async function after(outcome: Promise<Outcome>): Promise<Refusal | null> {
    const done = await outcome;
    const why = isRefused(done) ? done.refused : null;
    if (why === null) kept.keep(run.process(), run.log());
    setRefused(why);
    setState(await run.read());
    return why;
  }
  return {
    run,
    files,
    isResuming,
    state,
    refused,
    begin: (values, as) => after(run.begin(values, as)),
    act: (visit, act, as) => after(run.act(visit, act, as)),
    retry: (as, request) => after(run.retry(as, request)),
    answer: async (call, outcome) => {
      await run.answer(call, outcome);
      kept.keep(run.process(), run.log());
      setState(await run.read());
    },
    drop: kept.drop,
  };
}

/** Does again what the tab remembers of this test; true while it does. */
function useResumed(run: TestRun, kept: TrialPort, onState: (state: TestState | null) => void): boolean {
  const [log] = useState(() => kept.read(run.process()));
  const [isResuming, setResuming] = useState(log.length > 0);
  useEffect(() => {
    if (log.length === 0) return;
    let isWanted = true;
    async function resume() {
      try {
        await run.resume(log);
      } catch (error) {
        // When people have changed since, it begins anew; anything else is a bug, and it begins anew as well.
        if (!(error instanceof StaleLogError)) reportError(error);
        kept.drop();
      }
      const state = await run.read();
      if (!isWanted) return;
      onState(state);
      setResuming(false);
    }
    void resume();
    return () => {
      isWanted = false;
    };
  }, [run, kept, log, onState]);
  return isResuming;
}
