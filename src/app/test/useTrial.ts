import { useEffect, useState } from 'react';
import type { Act, CallOutcome } from '#blocks/work.ts';
import type { FilePort } from '#fields/face.ts';
import type { PersonId } from '#model/directory.ts';
import { isRefused, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Asked, Outcome, Steering } from '#runtime/command.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import { createTestRun, StaleLogError, type TestRun } from '#runtime/testRun.ts';
import type { NextDue, TestState } from '#runtime/testState.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { memoryFiles } from './memoryFiles.ts';
import { keptTrial, type TrialPort } from './keptTrial.ts';

/** A test-run with what the page knows of it. */
export interface Trial extends Seen {
  readonly run: TestRun;
  /** Where its files go. */
  readonly files: FilePort;
  /** True while what was done before a reload is done again. */
  readonly isResuming: boolean;
  /** False when the browser does not keep it: a reload forgets it. */
  readonly isKept: boolean;
  /** Why the last thing asked was not done. */
  readonly refused: Refusal | null;
  readonly begin: (values: Values, as: PersonId) => Promise<Refusal | null>;
  readonly act: (visit: string, act: Act, as: PersonId) => Promise<Refusal | null>;
  readonly ask: (asked: Asked<Steering>, as: PersonId) => Promise<Outcome>;
  readonly answer: (call: string, outcome: CallOutcome) => Promise<void>;
  /** False when the clock did not get there: too much was due on the way. */
  readonly advance: (to: string) => Promise<boolean>;
  /** Forgets what was kept of it, before it begins again. */
  readonly drop: () => Promise<void>;
}

/** What is seen of a test-run at one moment. */
interface Seen {
  /** How its request stands; null before it was begun. */
  readonly state: TestState | null;
  /** Where its clock stands, as an instant. */
  readonly now: string;
  /** What time does next; null when nothing is due. */
  readonly next: NextDue | null;
}

/** Tries a process in memory, with the same engine as real requests. `id` is whose test it is. */
export function useTrial(id: string, process: Process, inForce: readonly PublishedProcess[]): Trial {
  const { now, zone, newId, trials } = useServices();
  const directory = useDirectory();
  const [kept] = useState(() => keptTrial(id, trials));
  const [run] = useState(() => createTestRun(process, directory, { now, zone, newId, inForce }));
  const [files] = useState(() => memoryFiles(newId));
  const [seen, setSeen] = useState<Seen>(() => ({ state: null, now: run.now(), next: null }));
  const [isKept, setKept] = useState(true);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const isResuming = useResumed(run, kept, setSeen);

  async function keep(): Promise<void> {
    const keeping = kept.keep(run.process(), run.log());
    setSeen(await look(run));
    setKept(await keeping);
  }
  async function after(outcome: Promise<Outcome>): Promise<Refusal | null> {
    const done = await outcome;
    const why = isRefused(done) ? done.refused : null;
    setRefused(why);
    if (why === null) await keep();
    return why;
  }
  return {
    ...seen,
    run,
    files,
    isResuming,
    isKept,
    refused,
    begin: (values, as) => after(run.begin(values, as)),
    act: (visit, act, as) => after(run.act(visit, act, as)),
    ask: async (asked, as) => {
      const done = await run.ask(asked, as);
      // Whoever asks says why it was not done.
      setRefused(null);
      if (!isRefused(done)) await keep();
      return done;
    },
    answer: async (call, outcome) => {
      await run.answer(call, outcome);
      await keep();
    },
    advance: async (to) => {
      const isThere = await run.advance(to);
      await keep();
      return isThere;
    },
    drop: kept.drop,
  };
}

async function look(run: TestRun): Promise<Seen> {
  const [state, next] = await Promise.all([run.read(), run.next()]);
  return { state, next, now: run.now() };
}

/** Does again what is remembered of this test; true while it does. */
function useResumed(run: TestRun, kept: TrialPort, onSeen: (seen: Seen) => void): boolean {
  const [isResuming, setResuming] = useState(true);
  useEffect(() => {
    let isWanted = true;
    async function resume() {
      const log = await kept.read(run.process());
      if (log.length > 0) await resumeFrom(log);
      const seen = await look(run);
      if (!isWanted) return;
      onSeen(seen);
      setResuming(false);
    }
    async function resumeFrom(log: Parameters<TestRun['resume']>[0]) {
      try {
        await run.resume(log);
      } catch (error) {
        // When people have changed since, it begins anew; anything else is a bug, and it begins anew as well.
        if (!(error instanceof StaleLogError)) reportError(error);
        await kept.drop();
      }
    }
    void resume();
    return () => {
      isWanted = false;
    };
  }, [run, kept, onSeen]);
  return isResuming;
}
