import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { directory } from '#blocks/scene.testing.ts';
import { isFree } from './calling.ts';
import { createEngine, type Engine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';
import type { Call } from './records.ts';
import type { Store, StoreReader } from './store.ts';

const process = draw('Alta')
  .start('Inicio')
  .split('A la vez', ['Uno', 'Otro'])
  .on('Uno')
  .call('Pedir', { url: 'https://api.example/orders' })
  .to('Ambos')
  .on('Otro')
  .call('Avisar', { url: 'https://api.example/notes' })
  .join('Ambos')
  .end('Fin')
  .process();
const [minute, id] = [60_000, 'r1/v3/call.1'];
const went = { is: 'response', status: 200, body: '{}' } as const;

let now: string;
let store: Store & StoreReader;
let engine: Engine;

beforeEach(async () => {
  now = '2026-11-23T12:00:00.000Z';
  store = memoryStore({
    directory,
    processes: [{ process: 'x1', version: 1, value: process }],
    categories: { c1: 'x1' },
  });
  engine = createEngine({ store, now: () => now, zone: 'UTC' });
  const begin = { do: 'begin', request: 'r1', category: 'c1', values: {} } as const;
  await engine.do({ ...begin, id: 'k1', by: 'ana', as: 'ana' });
});

async function claimed(by: string): Promise<Call> {
  const call = await engine.claim(id, by, minute);
  if (call === null) throw new Error(`${by} did not get it`);
  return call;
}

async function states(): Promise<readonly string[]> {
  return (await store.callsOf('r1')).map(({ state }) => state);
}

describe('a call', () => {
  test('is claimed by the first who asks, and by nobody else until the lease has run out', async () => {
    const call = await claimed('a');
    expect(call).toMatchObject({
      id,
      state: 'claimed',
      claim: { by: 'a', token: 1, until: '2026-11-23T12:01:00.000Z' },
    });
    expect(await store.callsOf('r1')).toContainEqual(call);

    now = '2026-11-23T12:00:59.999Z';
    expect(await engine.claim(id, 'b', minute)).toBeNull();

    now = '2026-11-23T12:01:00.000Z';
    expect(await claimed('b')).toMatchObject({ claim: { by: 'b', token: 2, until: '2026-11-23T12:02:00.000Z' } });
  });

  test('that nobody asked for is claimed by nobody', async () => {
    expect(await engine.claim('r1/v9/call.1', 'a', minute)).toBeNull();
  });

  test('is believed from its last claim only, and once', async () => {
    const frozen = await claimed('a');
    now = '2026-11-23T12:01:00.000Z';
    const call = await claimed('b');

    expect(await engine.settle(frozen, went)).toBe(false);
    expect(await states()).toEqual(['claimed', 'ready']);
    expect(await engine.settle(call, went)).toBe(true);
    expect(await states()).toEqual(['done', 'ready']);
    expect(await store.visitsOf('r1')).toMatchObject([{}, {}, { exit: 'done' }, { state: 'open' }]);
    expect(await engine.settle(call, went)).toBe(false);
    expect(await engine.claim(id, 'c', 60 * minute)).toBeNull();
  });

  test('that was never claimed, or that there is not, settles nothing', async () => {
    const [ready] = await store.callsOf('r1');
    if (ready === undefined) throw new Error('nothing was asked for');
    expect(await engine.settle(ready, went)).toBe(false);
    expect(await engine.settle({ ...ready, id: 'r1/v9/call.1' }, went)).toBe(false);
    expect(await states()).toEqual(['ready', 'ready']);
  });

  test('is done with when its own visit has ended, whatever else is open', async () => {
    const [ready] = await store.callsOf('r1');
    if (ready === undefined) throw new Error('nothing was asked for');
    await store.transact((tx) => tx.keepCall({ ...ready, visit: 'r1/v1' }));
    expect(await engine.claim(id, 'a', minute)).toBeNull();
    expect(await states()).toEqual(['done', 'ready']);
    expect((await store.callsOf('r1'))[0]).toMatchObject({ id, request: 'r1' });
  });

  test('is free when it is ready, or when who claimed it has let the lease run out', () => {
    const claim = { by: 'a', token: 1, until: '2026-11-23T12:00:00.000Z' };
    const at = (state: Call['state'], held: Call['claim'], instant = claim.until) =>
      isFree({ state, claim: held } as Call, instant);
    expect([at('ready', null), at('claimed', claim)]).toEqual([true, true]);
    expect([at('done', claim), at('done', null), at('claimed', null)]).toEqual([false, false, false]);
    expect(at('claimed', claim, '2026-11-23T11:59:59.999Z')).toBe(false);
  });
});
