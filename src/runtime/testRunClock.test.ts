import { describe, expect, test } from 'vitest';
import { draw, type Drawing } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Process } from '#model/process.ts';
import { mostFired } from './advance.ts';
import { createTestRun, type TestRun } from './testRun.ts';

const begin = '2026-11-23T12:00:00.000Z';

function opened(process: Process, inForce: Process | null = null): TestRun {
  let ids = 0;
  return createTestRun(process, directory, {
    now: () => begin,
    zone: 'UTC',
    newId: () => `id-${(ids += 1)}`,
    inForce: inForce === null ? [] : [{ process: 'p1', version: 1, value: inForce }],
  });
}

async function begun(drawn: Drawing, inForce: Process | null = null): Promise<TestRun> {
  const run = opened(drawn.process(), inForce);
  expect(await run.begin({}, 'ana')).toHaveProperty('done');
  return run;
}

/** Where its request is now: the names of its open blocks. */
async function openIn(run: TestRun): Promise<readonly string[]> {
  const state = await run.read();
  const open = state?.visits.filter((visit) => visit.state === 'open') ?? [];
  return open.map(({ block }) => run.process().blocks[block]?.name ?? '');
}

const grace = draw('Baja').start('Inicio').wait('Gracia', { days: 2 }).wait('Otra', { hours: 3 }).end('Fin');

describe('the clock of a test-run', () => {
  test('stands where the request was sent, and says what is next', async () => {
    const run = await begun(grace);

    expect(run.now()).toBe(begin);
    expect(await run.next()).toEqual({ at: '2026-11-25T12:00:00.000Z', name: 'Gracia', lang: 'es' });
    expect(await openIn(run)).toEqual(['Gracia']);
  });

  test('moved forward, each thing is done at its own time and in its order', async () => {
    const run = await begun(grace);

    expect(await run.advance('2026-11-25T11:59:59.000Z')).toBe(true);
    expect(await openIn(run)).toEqual(['Gracia']);
    expect(await run.advance('2026-11-30T00:00:00.000Z')).toBe(true);

    const state = await run.read();
    expect(state?.request.endedAt).toBe('2026-11-25T15:00:00.000Z');
    expect(run.now()).toBe('2026-11-30T00:00:00.000Z');
    expect(await run.next()).toBeNull();
  });

  test('never goes back', async () => {
    const run = await begun(grace);

    await run.advance('2026-11-20T00:00:00.000Z');

    expect(run.now()).toBe(begin);
  });

  test('lets deadlines remind and pass', async () => {
    const run = await begun(
      draw('x')
        .start('Inicio')
        .approval('Jefe', { voters: [person('luis')] })
        .deadline({
          due: { is: 'after', days: 2 },
          reminders: [{ before: { hours: 4 }, to: [] }],
          leaves: true,
        })
        .on('expired')
        .end('Vencida', 'cancelled')
        .on('rejected')
        .end('No', 'rejected')
        .end('Sí'),
    );

    expect(await run.next()).toMatchObject({ at: '2026-11-25T08:00:00.000Z', name: 'Jefe' });
    await run.advance('2026-11-25T08:00:00.000Z');
    expect((await run.read())?.mails).toHaveLength(1);
    await run.advance('2026-11-25T12:00:00.000Z');

    expect(await run.read()).toMatchObject({ request: { state: 'cancelled' } });
  });

  test('names the stage whose time is next', async () => {
    const run = await begun(
      draw('x')
        .start('Inicio')
        .approval('Jefe', { voters: [person('luis')] })
        .on('rejected')
        .end('No', 'rejected')
        .end('Sí')
        .stage('Revisión', ['Jefe'], { due: { is: 'after', days: 1 }, block: 'No' }),
    );

    expect(await run.next()).toMatchObject({ at: '2026-11-24T12:00:00.000Z', name: 'Revisión' });
  });

  test('a call is tried again when its time comes, at once where it waits for nothing', async () => {
    const calling = (wait: { readonly minutes: number }) =>
      draw('x')
        .start('Inicio')
        .call('Pedir', { url: 'https://api.example/x', retries: { times: 1, wait } })
        .on('failed')
        .end('No', 'rejected')
        .end('Sí');
    const fail = async (run: TestRun) => {
      const [call] = (await run.read())?.calls ?? [];
      await run.answer(call?.id ?? '', { is: 'failed', why: { code: 'call.why.simulated' } });
    };

    const later = await begun(calling({ minutes: 5 }));
    await fail(later);
    expect((await later.read())?.calls).toEqual([]);
    await later.advance('2026-11-23T12:05:00.000Z');
    expect((await later.read())?.calls).toMatchObject([{ attempt: 2 }]);

    const soon = await begun(calling({ minutes: 0 }));
    await fail(soon);
    expect((await soon.read())?.calls).toMatchObject([{ attempt: 2 }]);
  });

  test('moves for the requests that it began as well', async () => {
    const run = await begun(
      draw('Alta')
        .start('Inicio')
        .subprocess('Comprar', { of: { id: 'p1', process: grace.process() } })
        .end('Fin'),
      grace.process(),
    );

    expect(await run.next()).toMatchObject({ name: 'Gracia' });
    await run.advance('2026-12-24T12:00:00.000Z');

    expect(await run.read()).toMatchObject({ request: { state: 'completed' } });
  });

  test('stands still for a request on hold, which has as much time afterwards as before', async () => {
    const run = await begun(grace);
    const request = (await run.read())?.request.id ?? '';

    await run.ask({ do: 'hold', request, reason: 'Falta el proveedor' }, 'luis');
    expect(await run.next()).toBeNull();
    await run.advance('2026-12-01T12:00:00.000Z');
    await run.ask({ do: 'resume', request }, 'luis');

    expect(await run.next()).toMatchObject({ at: '2026-12-03T12:00:00.000Z' });
  });

  test('does not run for ever where a process waits in a loop', async () => {
    const run = await begun(
      draw('x')
        .field('ready', 'yesNo', 'Listo')
        .start('Inicio')
        .wait('Un minuto', { minutes: 1 })
        .condition('¿Listo?', { yes: { is: 'test', field: 'ready', op: 'isYes', to: null } })
        .on('otherwise')
        .to('Un minuto')
        .end('Fin'),
    );

    expect(await run.advance('2027-11-23T12:00:00.000Z')).toBe(false);

    expect(run.now()).toBe(new Date(Date.parse(begin) + mostFired * 60_000).toISOString());
    expect(await openIn(run)).toEqual(['Un minuto']);
  });

  test('stands where it stood when the test is taken up again from its log', async () => {
    const run = await begun(grace);
    await run.advance('2026-11-25T13:00:00.000Z');

    const again = opened(grace.process());
    await again.resume(run.log());

    expect(again.now()).toBe('2026-11-25T13:00:00.000Z');
    expect(await again.read()).toEqual(await run.read());
    expect(await again.next()).toEqual(await run.next());
    await again.advance('2026-11-25T15:00:00.000Z');
    expect(await again.read()).toMatchObject({ request: { state: 'completed' } });
  });
});
