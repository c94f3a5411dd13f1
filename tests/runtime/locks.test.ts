import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { lockedBy } from '#blocks/locks.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { createEngine } from '#runtime/engine.ts';
import { explain } from '#runtime/explain.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import { say } from '#text/i18n.ts';
import { smallDirectory } from './arbitraryProcess.ts';

const bea = person('bea');
/** Everything happens at one instant: what came after what is not told by the clock. */
const now = '2026-10-05T08:00:00.000Z';

async function requestOf(process: Process, values: Values = { f1: 'Sillas' }) {
  const store = memoryStore({
    directory: smallDirectory,
    processes: [{ process: 'x1', version: 1, value: process }],
    categories: { c1: 'x1' },
  });
  const engine = createEngine({ store, now: () => now, zone: 'Europe/Madrid' });
  let commands = 0;
  const given = () => ({ id: `k${(commands += 1)}`, by: 'bea', request: 'r1' });
  const asked = await engine.do({ ...given(), do: 'begin', as: 'ana', category: 'c1', values });
  if ('refused' in asked) throw new Error(say(asked.refused, 'en'));
  const nameOf = (block: string) => process.blocks[block]?.name ?? block;
  const read = async () => {
    const [request] = await store.requests();
    if (request === undefined) throw new Error('nothing was begun');
    return request;
  };
  /** Somebody does something in the open visit of a block; the words of the refusal, or null. */
  const act = async (block: string, what: { readonly do: string } & Values, as = 'bea') => {
    const visit = (await store.visitsOf('r1')).find((one) => one.state === 'open' && nameOf(one.block) === block);
    const outcome = await engine.do({ ...given(), do: 'act', as, visit: visit?.id ?? '', act: what });
    return 'refused' in outcome ? say(outcome.refused, 'es') : null;
  };
  return {
    engine,
    given,
    read,
    act,
    send: (block: string, answers: Values) => act(block, { do: 'send', values: answers }),
    vote: (block: string, outcome: string) => {
      const body = Object.values(process.blocks).find(({ name }) => name === block)?.data['bodies'];
      const [{ id }] = body as [{ readonly id: string }];
      return act(block, { do: 'vote', body: id, outcome, comment: 'x' });
    },
    locked: async () => {
      const locked = lockedBy(process, await store.visitsOf('r1'));
      return Object.fromEntries(Object.entries(locked).map(([id, by]) => [process.fields[id]?.key, nameOf(by)]));
    },
    told: async () => (await store.historyOf('r1')).map(({ said }) => say(said, 'es')),
    explained: async () => {
      const [visits, items] = await Promise.all([store.visitsOf('r1'), store.itemsOf('r1')]);
      const known = { request: await read(), visits, items, timers: [], history: [], process };
      return explain({ ...known, directory: smallDirectory });
    },
  };
}

const fields = () =>
  draw('Compra')
    .field('what', 'shortText', 'Qué')
    .field('cost', 'shortText', 'Coste')
    .field('note', 'shortText', 'Nota');

/** Jefe locks; Final sends back to Plan, before Jefe, and Jefe to Corregir, beside the way. */
const purchase = (...keys: readonly string[]) =>
  fields()
    .start('Inicio', { asks: ['what*'] })
    .form('Plan', { who: bea, asks: ['what', 'cost'] })
    .approval('Jefe', { voters: [bea] })
    .locks(...keys)
    .on('rejected')
    .form('Corregir', { who: bea, asks: ['what*'] })
    .to('Jefe')
    .from('Jefe')
    .form('Detalle', { who: bea, asks: ['what', 'cost', 'note*'] })
    .approval('Final', { voters: [bea] })
    .on('rejected')
    .to('Plan')
    .end('Fin')
    .process();

describe('what a block locks', () => {
  test('is what was asked for until then; it is only read in later forms, which ask the rest', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas' });
    expect(await request.locked()).toEqual({});

    await request.vote('Jefe', 'accepted');
    expect(await request.locked()).toEqual({ what: 'Jefe', cost: 'Jefe' });
    expect(await request.send('Detalle', { f1: 'Camas', f3: 'n' })).toBe(
      '«Qué» quedó bloqueado desde «Jefe» y no se puede cambiar.',
    );
    expect(await request.send('Detalle', { f2: '9', f3: 'n' })).toContain('«Coste» quedó bloqueado');
    expect((await request.read()).values).toEqual({ f1: 'Mesas' });

    expect(await request.send('Detalle', { f3: 'n' })).toBeNull();
    expect((await request.read()).values).toEqual({ f1: 'Mesas', f3: 'n' });
  });

  test('is what is chosen, asked for or not', async () => {
    const request = await requestOf(purchase('note'));
    await request.send('Plan', { f1: 'Mesas' });
    await request.vote('Jefe', 'accepted');

    expect(await request.locked()).toEqual({ note: 'Jefe' });
    expect(await request.send('Detalle', { f1: 'Camas', f2: '9' })).toBeNull();
    expect((await request.read()).values).toEqual({ f1: 'Camas', f2: '9' });
  });

  test('may be sent as it is by whoever began to fill in the form before', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas', f2: '5' });
    await request.vote('Jefe', 'accepted');

    expect(await request.send('Detalle', { f1: 'Mesas', f2: '5', f3: 'n' })).toBeNull();
  });

  test('is not locked when the block is left by a rejection', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas' });
    await request.vote('Jefe', 'rejected');

    expect(await request.locked()).toEqual({});
    expect(await request.send('Corregir', { f1: 'Camas' })).toBeNull();
  });

  test('is free again as soon as the request comes back to what is before the block, until it is left again', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas' });
    await request.vote('Jefe', 'accepted');
    await request.send('Detalle', { f3: 'n' });
    await request.vote('Final', 'rejected');
    expect(await request.locked()).toEqual({});
    expect(await request.send('Plan', { f1: 'Camas' })).toBeNull();
    await request.vote('Jefe', 'accepted');

    expect(await request.locked()).toEqual({ what: 'Jefe', cost: 'Jefe' });
    expect(await request.send('Detalle', { f3: 'otra' })).toBeNull();
    const told = (await request.told()).filter((line) => /bloqueó|cambiar de nuevo/u.test(line));
    expect(told).toEqual([
      '«Jefe» bloqueó los campos Qué y Coste.',
      'Los campos Qué y Coste se pueden cambiar de nuevo.',
      '«Jefe» bloqueó los campos Qué y Coste.',
    ]);
  });

  test('is free again when somebody takes the request to the block itself', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas' });
    await request.vote('Jefe', 'accepted');
    const moved = await request.engine.do({ ...request.given(), do: 'move', as: 'bea', to: 'b3', reason: 'x' });

    expect(moved).toHaveProperty('done');
    expect(await request.locked()).toEqual({});
  });

  test('is said where the request is explained, for the form that asks for it', async () => {
    const request = await requestOf(purchase());
    await request.send('Plan', { f1: 'Mesas' });
    await request.vote('Jefe', 'accepted');

    const { steps } = await request.explained();
    expect(steps.map(({ locked }) => locked)).toEqual([
      [
        { field: 'f1', by: 'b3' },
        { field: 'f2', by: 'b3' },
      ],
    ]);
  });

  test('is not told of a request that has ended', async () => {
    const process = fields()
      .start('Inicio', { asks: ['what'] })
      .locks()
      .end('Fin')
      .process();
    const request = await requestOf(process);

    expect((await request.told()).join(' ')).not.toContain('bloque');
  });
});

describe('in parallel branches', () => {
  const parallel = fields()
    .start('Inicio', { asks: ['what*'] })
    .split('Dividir', ['A', 'B'])
    .approval('Jefe', { voters: [bea] })
    .locks()
    .on('rejected')
    .end('No', 'rejected')
    .join('Unir')
    .end('Fin')
    .from('Dividir')
    .form('Otra', { who: bea, asks: ['what', 'cost'] })
    .form('Luego', { who: bea, asks: ['note'] })
    .approval('Revisar', { voters: [bea] })
    .on('rejected')
    .to('Luego')
    .to('Unir')
    .process();

  test('a form that is open beside the block is locked too, and nothing in its branch unlocks it', async () => {
    const request = await requestOf(parallel);
    await request.vote('Jefe', 'accepted');
    expect(await request.send('Otra', { f1: 'Camas' })).toContain('«Qué» quedó bloqueado');
    expect(await request.send('Otra', { f2: '5' })).toBeNull();
    await request.send('Luego', { f3: 'n' });
    await request.vote('Revisar', 'rejected');

    expect((await request.read()).values).toEqual({ f1: 'Sillas', f2: '5', f3: 'n' });
    expect(await request.locked()).toEqual({ what: 'Jefe' });
  });
});

test('what a process does by itself changes what is locked: locks are against people', async () => {
  const process = fields()
    .start('Inicio', { asks: ['what*'] })
    .locks()
    .assign('Anotar', { what: { is: 'text', text: 'Anotado: {{what}}' } })
    .form('Leer', { who: bea, asks: ['note'] })
    .end('Fin')
    .process();
  const request = await requestOf(process);

  expect((await request.read()).values).toEqual({ f1: 'Anotado: Sillas' });
  expect(await request.locked()).toEqual({ what: 'Inicio' });
});
