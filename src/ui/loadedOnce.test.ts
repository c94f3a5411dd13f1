import { expect, test } from 'vitest';
import { loadedOnce } from './loadedOnce.ts';

test('what was loaded is the same ever after', async () => {
  let times = 0;
  const load = loadedOnce(async () => ({ nth: (times += 1) }));

  const [one, other] = await Promise.all([load(), load()]);

  expect(other).toBe(one);
  expect(await load()).toBe(one);
  expect(times).toBe(1);
});

test('what could not be loaded is tried again', async () => {
  let isThere = false;
  const load = loadedOnce(async () => {
    if (!isThere) throw new TypeError('Failed to fetch');
    return 'engine';
  });
  await expect(load()).rejects.toThrow('Failed to fetch');

  isThere = true;

  await expect(load()).resolves.toBe('engine');
});
