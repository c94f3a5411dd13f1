import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { directory } from '#blocks/scene.testing.ts';
import { createTestRun, type TestRun } from './testRun.ts';

const purchase = draw('Compra')
  .field('code', 'shortText', 'Clave')
  .start('Pedido')
  .call('Pedir', { url: 'https://api.example/orders', takes: { code: 'id' } })
  .on('failed')
  .end('No', 'rejected')
  .end('Sí')
  .process();
const process = draw('Alta')
  .field('code', 'shortText', 'Clave')
  .start('Inicio')
  .subprocess('Comprar', { of: { id: 'p1', process: purchase }, takes: { code: 'code' } })
  .end('Fin')
  .process();

function opened(): TestRun {
  let ids = 0;
  return createTestRun(process, directory, {
    now: () => '2026-11-23T12:00:00.000Z',
    zone: 'UTC',
    newId: () => `id-${(ids += 1)}`,
    inForce: [{ process: 'p1', version: 1, value: purchase }],
  });
}

async function waiting(run: TestRun) {
  const [child] = (await run.read())?.begun ?? [];
  return child?.calls ?? [];
}

test('nothing is called in a test: whoever tests says what is answered, also in a request that another began', async () => {
  const run = opened();
  await run.begin({}, 'ana');
  const [call] = await waiting(run);
  expect(call?.call).toMatchObject({ method: 'GET', url: 'https://api.example/orders' });

  expect(await run.answer(call?.id ?? '', { is: 'response', status: 200, body: '{"id": "A-7"}' })).toBe(true);

  expect(await run.read()).toMatchObject({ request: { state: 'completed', values: { f1: 'A-7' } } });
  expect(await waiting(run)).toEqual([]);
  expect(await run.answer(call?.id ?? '', { is: 'response', status: 500, body: '' })).toBe(false);
});

test('after a reload it is done again as it was answered', async () => {
  const run = opened();
  await run.begin({}, 'ana');
  const [call] = await waiting(run);
  await run.answer(call?.id ?? '', { is: 'failed', why: { code: 'call.why.simulated' } });

  const again = opened();
  await again.resume(run.log());

  const state = await again.read();
  expect(state).toEqual(await run.read());
  expect(state?.begun).toMatchObject([{ request: { state: 'rejected' } }]);
});
