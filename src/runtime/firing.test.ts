import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Begin } from './command.ts';
import { createEngine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';
import type { Store } from './store.ts';
import { StoreError } from './storeError.ts';

const process = draw('Espera').start('Inicio').wait('Un día', { days: 1 }).end('Fin').process();

/** Requests that wait for a day, and an engine on the day after. */
async function waiting(count: number, change: (store: Store) => Partial<Store> = () => ({})) {
  const store = memoryStore({
    directory,
    processes: [{ process: 'x1', version: 1, value: process }],
    categories: { c1: 'x1' },
  });
  const today = createEngine({ store, now: () => '2026-11-23T12:00:00.000Z', zone: 'UTC' });
  for (let nth = 1; nth <= count; nth += 1) {
    const begin: Begin = {
      do: 'begin',
      id: `k${nth}`,
      by: 'ana',
      as: 'ana',
      request: `r${nth}`,
      category: 'c1',
      values: {},
    };
    await today.do(begin);
  }
  const engine = createEngine({
    store: { ...store, ...change(store) },
    now: () => '2026-11-24T12:00:00.000Z',
    zone: 'UTC',
  });
  return {
    engine,
    ended: async () => (await store.requests()).filter(({ state }) => state === 'completed').length,
  };
}

describe('timers that are due', () => {
  test('are fired as many as are asked for, in transactions of sixteen', async () => {
    let transactions = 0;
    const { engine, ended } = await waiting(20, (store) => ({
      transact: (work) => {
        transactions += 1;
        return store.transact(work);
      },
    }));
    expect(await engine.fire(18)).toBe(18);
    expect(await ended()).toBe(18);
    expect(transactions).toBe(2);
    expect(await engine.fire(18)).toBe(2);
    expect(await ended()).toBe(20);
    expect(await engine.fire(18)).toBe(0);
  });

  test('wait for another time when the store cannot be written, whichever timer it was', async () => {
    let isFull = true;
    const { engine, ended } = await waiting(2, (store) => ({
      transact: (work) => (isFull ? Promise.reject(new StoreError('quota', 'no room')) : store.transact(work)),
    }));
    await expect(engine.fire(16)).rejects.toMatchObject({ reason: 'quota' });
    isFull = false;
    expect(await engine.fire(16)).toBe(2);
    expect(await ended()).toBe(2);
  });

  test('are all done but the one that is damaged, and without anybody to tell it is thrown', async () => {
    let asked = 0;
    const { engine, ended } = await waiting(3, (store) => ({
      transact: (work) => {
        asked += 1;
        // The batch first, and then the first of its timers alone.
        return asked <= 2 ? Promise.reject(new StoreError('damaged', 'gone')) : store.transact(work);
      },
    }));
    await expect(engine.fire(16)).rejects.toMatchObject({ reason: 'damaged' });
    expect(await engine.fire(16)).toBe(2);
    expect(await ended()).toBe(2);
    expect(await engine.fire(16)).toBe(0);
  });
});
