import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Command } from './command.ts';
import { childId } from './consequences.ts';
import { createEngine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';

const somebody = (id: string, role: 'requester' | 'agent') =>
  ({ id, name: id, email: `${id}@example.com`, role, manager: null, active: true }) as const;
const directory = directoryOf({ people: [somebody('ana', 'requester'), somebody('bea', 'agent')], groups: [] });

const waits = draw('Espera')
  .field('other', 'shortText', 'Otra')
  .start('Inicio', { asks: ['other'] })
  .wait('Hasta que termine', { request: 'other' })
  .end('Terminó')
  .process();
const short = (result: 'completed' | 'rejected') =>
  draw('Corta')
    .start('Inicio')
    .approval('Jefe', { voters: [person('bea')] })
    .on('rejected')
    .end('No', 'rejected')
    .end('Fin', result)
    .process();

async function world(processes: Readonly<Record<string, Process>>) {
  const names = Object.keys(processes);
  const store = memoryStore({
    directory,
    processes: Object.entries(processes).map(([process, value]) => ({ process, version: 1, value })),
    categories: Object.fromEntries(names.map((name) => [name, name])),
  });
  const engine = createEngine({ store, now: () => '2026-10-05T08:00:00.000Z', zone: 'UTC' });
  let ids = 0;
  return {
    store,
    ask: async (command: { readonly do: Command['do'] } & Readonly<Record<string, unknown>>, as = 'bea') => {
      ids += 1;
      const outcome = await engine.do({ ...command, id: `k${ids}`, by: 'bea', as } as Command);
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      return outcome.done;
    },
    stateOf: async (id: string) => (await store.requests()).find((one) => one.id === id),
  };
}

const begin = (request: string, category: string, values: object = {}) =>
  ({ do: 'begin', request, category, values }) as const;

describe('whoever waits for another request', () => {
  test.each(['accepted', 'rejected'] as const)(
    'hears in the same transaction that it has ended (%s)',
    async (outcome) => {
      const { ask, stateOf } = await world({ waits, short: short('completed') });
      await ask(begin('r1', 'short'), 'ana');
      await ask(begin('r2', 'waits', { f1: 'SOL-000001' }), 'ana');
      expect((await stateOf('r2'))?.open).toEqual(['b2']);
      const act = { do: 'vote', body: 'o1', outcome, comment: 'x' };
      await ask({ do: 'act', request: 'r1', visit: 'r1/v2', act });
      expect((await stateOf('r2'))?.state).toBe('completed');
    },
  );

  test('goes on at once when it has ended before, also by being cancelled', async () => {
    const { ask, stateOf } = await world({ waits, short: short('completed') });
    await ask(begin('r1', 'short'), 'ana');
    await ask({ do: 'cancel', request: 'r1', reason: 'x' });
    await ask(begin('r2', 'waits', { f1: 'SOL-000001' }), 'ana');
    expect((await stateOf('r2'))?.state).toBe('completed');
  });

  test.each(['SOL-000099', 'SOL-000001'])('is stopped when it waits for none, or for itself (%s)', async (other) => {
    const { ask, stateOf } = await world({ waits });
    await ask(begin('r1', 'waits', { f1: other }), 'ana');
    expect((await stateOf('r1'))?.state).toBe('stopped');
  });
});

test('the id of a request that a visit begins is a uuid of our own making, the same every time and for nothing else', () => {
  const id = childId('r1/v2', 'child');
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u);
  expect(childId('r1/v2', 'child')).toBe(id);
  expect(childId('r1/v3', 'child')).not.toBe(id);
  expect(childId('r1/v2', 'other')).not.toBe(id);
});
