import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';

const somebody = (id: string, role: 'requester' | 'agent') =>
  ({ id, name: id.toUpperCase(), email: `${id}@example.com`, role, manager: null, active: true }) as const;
const directory = directoryOf({
  people: [somebody('ana', 'requester'), somebody('bea', 'agent'), somebody('eva', 'agent')],
  groups: [{ id: 'g1', slug: 'mesa', name: 'Mesa', members: ['eva'] }],
});

/** A request of a process, begun on Monday 5 October 2026 at 10:00 in Madrid, and a clock to move. */
export async function begun(process: Process) {
  let now = '2026-10-05T08:00:00.000Z';
  const processes = [{ process: 'x1', version: 1, value: process }];
  const store = memoryStore({ directory, processes, categories: { c1: 'x1' } });
  const engine = createEngine({ store, now: () => now, zone: 'Europe/Madrid' });
  const given = { by: 'bea', as: 'bea', request: 'r1' };
  await done(engine, { ...given, as: 'ana', do: 'begin', id: 'k0', category: 'c1', values: {} });
  return {
    given,
    engine,
    store,
    do: (command: Omit<Parameters<Engine['do']>[0], 'by' | 'as' | 'request'>) =>
      done(engine, { ...given, ...command } as Parameters<Engine['do']>[0]),
    /** Moves the clock and fires what is due then. */
    until: async (instant: string) => {
      now = instant;
      while ((await engine.fire(16)) > 0);
    },
    request: async () => (await store.requests()).find(({ id }) => id === 'r1'),
    told: async () => (await store.historyOf('r1')).map(({ said }) => say(said, 'es')),
    mails: () => store.mailsOf('r1'),
    timers: async () => (await store.timersOf('r1')).map(({ part, at }) => [part, at]),
  };
}

async function done(engine: Engine, command: Parameters<Engine['do']>[0]) {
  const outcome = await engine.do(command);
  if ('refused' in outcome) throw new Error(say(outcome.refused, 'en'));
  return outcome.done;
}

/** A drawing of a request that somebody approves. */
export const approving = () =>
  draw('Pedido')
    .start('Inicio')
    .approval('Jefe', { voters: [person('bea')] });
