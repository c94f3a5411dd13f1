import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '#app/running/clock.ts';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { createEngine } from '#runtime/engine.ts';
import type { Storage } from '#storage/storage.ts';
import { openFresh } from '../storage/opening.ts';
import { contractDirectory } from '../storage/storeContract.ts';

const begin = '2026-11-23T12:00:00.000Z';
const process = draw('Pedido')
  .start()
  .approval('Jefe', { voters: [person('p2')] })
  .deadline({ due: { is: 'after', days: 3 }, leaves: true })
  .on('expired')
  .end('Vencida', 'cancelled')
  .on('rejected')
  .end('No', 'rejected')
  .end('Fin')
  .process();

let storage: Storage;
let now = begin;
let troubles: unknown[] = [];

beforeEach(async () => {
  now = begin;
  troubles = [];
  storage = await openFresh();
  const { people, groups } = contractDirectory;
  await storage.directory.keepAll(Object.values(people), Object.values(groups));
  const { id } = await storage.processes.create(process, 'p1');
  await storage.processes.publish(id, 0, 'p1', '');
  await storage.catalogue.keepArea({ id: 'a1', name: 'IT', order: 1 });
  await storage.catalogue.keepCategory({ id: 'c1', area: 'a1', name: 'C', description: '', process: null, order: 1 });
  await storage.catalogue.assign('c1', id);
});

afterEach(() => storage.close());

function engineOf() {
  return createEngine({ store: storage.engine, now: () => now, zone: 'UTC' });
}

function clock(): () => void {
  const engine = engineOf();
  return startClock({
    storage,
    engine: async () => engine,
    now: () => now,
    onTrouble: (error) => troubles.push(error),
  });
}

async function begun(request: string): Promise<void> {
  const given = { by: 'p1', as: 'p1', request, id: `k-${request}` };
  const outcome = await engineOf().do({ ...given, do: 'begin', category: 'c1', values: {} });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
}

async function stateOf(request: string) {
  return (await storage.requests.read(request))?.state;
}

describe('the clock of requests', () => {
  test('fires what became due while no page was open, at once', async () => {
    await begun('r1');
    now = '2026-12-24T12:00:00.000Z';
    const stop = clock();
    await vi.waitFor(async () => expect(await stateOf('r1')).toBe('cancelled'));
    stop();
    expect(troubles).toEqual([]);
  });

  test('fires what becomes due while the page is not looked at, when it is looked at again', async () => {
    const stop = clock();
    await begun('r1');
    expect(await stateOf('r1')).toBe('open');
    now = '2026-11-26T12:00:00.000Z';
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(async () => expect(await stateOf('r1')).toBe('cancelled'));
    stop();
  });

  test('of two, both fire nothing twice', async () => {
    for (const id of ['r1', 'r2', 'r3']) await begun(id);
    now = '2026-11-26T12:00:00.000Z';
    const stops = [clock(), clock()];
    await vi.waitFor(async () => expect(await storage.engine.nextDue()).toBeNull());
    for (const id of ['r1', 'r2', 'r3']) {
      const expired = (await storage.requests.history(id)).filter(({ said }) => said.code === 'runtime.expired');
      expect(expired).toHaveLength(1);
    }
    for (const stop of stops) stop();
  });

  test('stopped, it fires nothing any more', async () => {
    clock()();
    await begun('r1');
    now = '2026-11-26T12:00:00.000Z';
    window.dispatchEvent(new Event('focus'));
    const stop = clock();
    await vi.waitFor(async () => expect(await stateOf('r1')).toBe('cancelled'));
    stop();
    expect((await storage.requests.history('r1')).filter(({ said }) => said.code === 'runtime.ended')).toHaveLength(1);
  });
});
