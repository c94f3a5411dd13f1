import type { Directory, Person } from '#model/directory.ts';
import { createEngine } from '#runtime/engine.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import type { Outcome } from '#runtime/command.ts';
import type { Request } from '#runtime/records.ts';
import { answerIn, tenSteps } from './tenSteps.ts';
import type { Subject, Done } from './subject.ts';

/** Cauce's engine on its memory store: every command is refused or committed, and every event sealed into the chain. */
export function ours(): Subject {
  const value = tenSteps();
  let at = 0;
  const id = () => `id-${(at += 1)}`;
  const published = { process: 'p', version: 1, value };
  const store = memoryStore({ directory, processes: [published], categories: { c: 'p' } });
  const engine = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'Europe/Madrid' });
  const given = () => ({ id: id(), by: 'ana', as: 'ana' });
  return {
    name: 'Cauce',
    one: async () => {
      const request = id();
      let now = done(await engine.do({ do: 'begin', request, category: 'c', values: {}, ...given() }));
      const steps: string[] = [];
      for (let [block] = now.open; block !== undefined; [block] = now.open) {
        const name = value.blocks[block]?.name ?? '';
        const field = `f${Number(block.slice(1)) - 1}`;
        const visit = `${request}/v${now.counters.visits}`;
        steps.push(name);
        now = done(
          await engine.do({
            do: 'act',
            request,
            visit,
            act: { do: 'send', values: { [field]: answerIn(name) } },
            ...given(),
          }),
        );
      }
      return came(steps, now);
    },
  };
}

const ana: Person = { id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true };
const directory: Directory = { people: { ana }, groups: {} };

function came(steps: readonly string[], { state, values }: Request): Done {
  return { steps, answers: Object.values(values), isEnded: state === 'completed' };
}

function done(outcome: Outcome): Request {
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused.code}`);
  return outcome.done;
}
