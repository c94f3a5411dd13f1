import { describe, expect, test } from 'vitest';
import { person } from '#blocks/drawn.ts';
import type { JsonObject } from '#model/json.ts';
import { asking, begun, purchase } from './onHold.testing.ts';

describe('the time of a request on hold', () => {
  test('is as much later for a wait, which says so', async () => {
    const { run, hold, resume, toDay, next } = await begun(asking().wait('Gracia', { days: 3 }).end('Fin'));
    await toDay(24);
    await hold();
    await toDay(28);
    expect(await next()).toBeNull();

    await resume();

    expect(await next()).toBe('2026-11-30T12:00:00.000Z');
    expect((await run.read())?.visits.at(-1)?.work).toMatchObject({ at: '2026-11-30T12:00:00.000Z' });
  });

  test('does not move a date: it waits for the same day, and is over when that has passed', async () => {
    const until = asking().wait('Salida', { date: 'day' }).end('Fin');
    const soon = await begun(until, { f1: '2026-11-26' });
    await soon.hold();
    await soon.toDay(24);
    await soon.resume();
    expect(await soon.next()).toBe('2026-11-26T00:00:00.000Z');

    const late = await begun(until, { f1: '2026-11-26' });
    await late.hold();
    await late.toDay(28);
    await late.resume();
    expect(await late.run.read()).toMatchObject({ request: { state: 'completed' } });
    expect(await late.told()).toContain('Terminó la espera.');
  });

  test('leaves as much of the longest that a condition is waited for', async () => {
    const { run, hold, resume, toDay, next } = await begun(
      asking()
        .wait('Listo', { when: { is: 'test', field: 'ready', op: 'isYes', to: null }, atMost: { days: 2 } })
        .on('elapsed')
        .end('Tarde')
        .end('Fin'),
    );
    await hold();
    await toDay(28);
    await resume();

    expect(await next()).toBe('2026-11-30T12:00:00.000Z');
    expect((await run.read())?.visits.at(-1)?.work).toMatchObject({ at: '2026-11-30T12:00:00.000Z' });
  });

  test('leaves as long until a call is tried again', async () => {
    const { run, hold, resume, toDay, next } = await begun(
      asking()
        .call('Pedir', { url: 'https://api.example/x', retries: { times: 1, wait: { days: 1 } } })
        .on('failed')
        .end('No')
        .end('Sí'),
    );
    const [call] = (await run.read())?.calls ?? [];
    await run.answer(call?.id ?? '', { is: 'failed', why: { code: 'call.why.simulated' } });
    await hold();
    await toDay(28);
    await resume();

    expect(await next()).toBe('2026-11-29T12:00:00.000Z');
    expect((await run.read())?.visits.at(-1)?.work).toMatchObject({ next: '2026-11-29T12:00:00.000Z' });
  });

  test('gives those who are asked as much longer as the deadline', async () => {
    const { run, hold, resume, toDay } = await begun(
      asking()
        .approval('Jefe', { voters: [person('luis')] })
        .deadline({ due: { is: 'after', days: 2 } })
        .on('rejected')
        .end('No')
        .end('Sí'),
    );
    const dueOf = async () => (await run.read())?.items.at(-1)?.dueAt;
    expect(await dueOf()).toBe('2026-11-25T12:00:00.000Z');
    await hold();
    await toDay(27);
    await resume();

    expect(await dueOf()).toBe('2026-11-29T12:00:00.000Z');
  });

  test('gives a task in days as much more of them; one for a date keeps it, and one that is done stays so', async () => {
    const task = (id: string, due: JsonObject) => ({
      id,
      name: id,
      instructions: '',
      responsible: { is: 'person', id: 'luis' },
      due,
      required: true,
    });
    const date = { is: 'field', field: 'f1', shift: null, way: 'before' };
    const { run, hold, resume, toDay } = await begun(
      asking()
        .block('tasks', 'Plan', {
          tasks: [task('t1', { is: 'after', days: 2 }), task('t2', date), task('t3', { is: 'after', days: 1 })],
        })
        .end('Fin'),
      { f1: '2026-11-26' },
    );
    const visit = (await run.read())?.visits.at(-1)?.id ?? '';
    await run.act(visit, { do: 'complete', task: 't3', comment: '' }, 'luis');
    const dues = async () => (await run.read())?.items.map(({ dueAt }) => dueAt);
    const before = await dues();
    await hold();
    await toDay(28);
    await resume();

    expect(before).toEqual([null, '2026-11-25T12:00:00.000Z', '2026-11-26T23:59:00.000Z', '2026-11-24T12:00:00.000Z']);
    expect(await dues()).toEqual([null, '2026-11-30T12:00:00.000Z', ...(before ?? []).slice(2)]);
    expect((await run.read())?.visits.at(-1)?.work).toMatchObject({
      tasks: [{ dueAt: '2026-11-30T12:00:00.000Z' }, { dueAt: before?.[2] }, { dueAt: before?.[3] }],
    });
  });

  test('stands still for what begins meanwhile, because another request ended', async () => {
    const { run, hold, resume, toDay, next } = await begun(
      asking()
        .subprocess('Comprar', { of: { id: 'p1', process: purchase } })
        .on('rejected')
        .end('Sin compra', 'rejected')
        .on('cancelled')
        .to('Sin compra')
        .wait('Gracia', { days: 3 })
        .end('Fin'),
    );
    await hold();
    await toDay(25);
    const visit = (await run.read())?.begun[0]?.visits.at(-1)?.id ?? '';
    await run.act(visit, { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' }, 'luis');

    expect(await run.read()).toMatchObject({ request: { state: 'onHold', open: ['b4'] } });
    expect(await next()).toBeNull();
    await toDay(28);
    await resume();

    expect(await next()).toBe('2026-12-01T12:00:00.000Z');
  });
});
