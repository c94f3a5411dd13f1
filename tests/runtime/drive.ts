import type { Act, Visit } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Outcome } from '#runtime/command.ts';
import { createTestRun, type TestRun } from '#runtime/testRun.ts';
import type { TestState } from '#runtime/testState.ts';
import { waitingFor } from '#runtime/waiting.ts';
import { say } from '#text/i18n.ts';

/** A request that a test takes through a process by the names of its blocks. */
export interface Drive {
  readonly run: TestRun;
  readonly begin: (values: Values, as?: PersonId) => Promise<void>;
  /** Votes as these people, in order; each in the first body that asks them. */
  readonly vote: (block: string, outcome: string, ...as: readonly PersonId[]) => Promise<void>;
  /** Completes every open task as the first person who can. */
  readonly complete: (block: string) => Promise<void>;
  readonly send: (block: string, values: Values, as: PersonId) => Promise<void>;
  readonly refused: (block: string, act: Act, as: PersonId) => Promise<Refusal>;
  readonly state: () => Promise<TestState>;
  /** Names of the blocks that are open now. */
  readonly open: () => Promise<readonly string[]>;
  readonly visitOf: (block: string) => Promise<Visit>;
  /** The history in Spanish. */
  readonly told: () => Promise<readonly string[]>;
}

/** Begins a test-run of a process; time goes on by a minute with each look at the clock, and ids are counted. */
export function drive(process: Process, directory: Directory): Drive {
  let minutes = 0;
  let ids = 0;
  const run = createTestRun(process, directory, {
    now: () => new Date(Date.UTC(2026, 10, 23, 12, (minutes += 1))).toISOString(),
    zone: 'America/Bogota',
    newId: () => `id-${(ids += 1)}`,
  });
  const state = async () => {
    const read = await run.read();
    if (read === null) throw new Error('nothing was begun');
    return read;
  };
  const visitOf = async (name: string) => {
    const block = Object.values(run.process().blocks).find((one) => one.name === name);
    const visit = (await state()).visits.findLast((one) => one.block === block?.id);
    if (visit === undefined) throw new Error(`"${name}" was not visited`);
    return visit;
  };
  const itemsOf = async (name: string) => {
    const { request, visits, items } = await state();
    const visit = await visitOf(name);
    return waitingFor(request, visits, items, directory).flatMap((waiting) =>
      waiting.is === 'work' && waiting.visit.id === visit.id ? waiting.asked : [],
    );
  };
  const act = async (name: string, what: Act, as: PersonId) => done(await run.act((await visitOf(name)).id, what, as));
  return {
    run,
    state,
    visitOf,
    begin: async (values, as = 'p-requester') => done(await run.begin(values, as)),
    vote: async (block, outcome, ...as) => {
      for (const voter of as) {
        const asked = (await itemsOf(block)).find(({ item }) => item.people.includes(voter));
        const [body = ''] = asked?.item.part.split(':') ?? [];
        await act(block, { do: 'vote', body, outcome, comment: outcome === 'accepted' ? '' : 'Falta algo' }, voter);
      }
    },
    complete: async (block) => {
      for (const { item, people } of await itemsOf(block)) {
        await act(block, { do: 'complete', task: item.part, comment: '' }, people[0] ?? '');
      }
    },
    send: (block, values, as) => act(block, { do: 'send', values }, as),
    refused: async (block, what, as) => {
      const outcome = await run.act((await visitOf(block)).id, what, as);
      if ('done' in outcome) throw new Error(`"${block}" did not refuse`);
      return outcome.refused;
    },
    open: async () => (await state()).request.open.map((id) => run.process().blocks[id]?.name ?? id),
    told: async () => (await state()).history.map((event) => say(event.said, 'es')),
  };
}

function done(outcome: Outcome): void {
  if ('refused' in outcome) throw new Error(say(outcome.refused, 'es'));
}
