import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person } from '#blocks/drawn.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import type { Command } from './command.ts';
import { createEngine } from './engine.ts';
import { memoryStore } from './memoryStore.ts';
import type { Timer } from './records.ts';

const somebody = (id: string, role: 'requester' | 'agent', active = true, email = `${id}@example.com`) =>
  ({ id, name: id.toUpperCase(), email, role, manager: null, active }) as const;
const people = [somebody('ana', 'requester'), somebody('bea', 'agent'), somebody('eva', 'requester')];
const many = Array.from({ length: 51 }, (_, nth) => somebody(`m${nth}`, 'requester'));
const directory = directoryOf({
  people: [...people, somebody('odd', 'requester', true, 'no address'), ...many],
  groups: [
    { id: 'g1', slug: 'g1', name: 'G', members: [] },
    { id: 'many', slug: 'many', name: 'Many', members: many.map(({ id }) => id) },
  ],
});

async function begun(process: Process, onFault?: (error: unknown, timer: Timer) => void) {
  let now = '2026-10-05T08:00:00.000Z';
  let ids = 0;
  const processes = [{ process: 'x1', version: 1, value: process }];
  const store = memoryStore({ directory, processes, categories: { c1: 'x1' } });
  const engine = createEngine({ store, now: () => now, zone: 'UTC', ...(onFault === undefined ? {} : { onFault }) });
  const ask = async (command: Wanted, as = 'bea') => {
    ids += 1;
    const outcome = await engine.do({ request: 'r1', ...command, id: `k${ids}`, by: 'bea', as } as Command);
    return 'refused' in outcome ? outcome.refused.code : outcome.done.state;
  };
  await ask({ do: 'begin', category: 'c1', values: {} }, 'ana');
  return {
    store,
    engine,
    ask,
    at: (instant: string) => {
      now = instant;
    },
    told: async () => (await store.historyOf('r1')).map(({ said }) => say(said, 'es')),
  };
}

type Wanted = { readonly do: Command['do'] } & Readonly<Record<string, unknown>>;

const simple = () =>
  draw('P')
    .start('Inicio')
    .approval('Jefe', { voters: [person('bea')] })
    .on('rejected')
    .end('No', 'rejected')
    .tasks('Hacer', [{ name: 'A', who: person('bea') }])
    .end('Fin');

describe('the whole of a request', () => {
  test('is held and resumed by those who may, for a reason', async () => {
    const { ask } = await begun(simple().process());
    expect(await ask({ do: 'hold', reason: 'x' }, 'ana')).toBe('runtime.mayNotHold');
    expect(await ask({ do: 'hold', reason: ' ' })).toBe('runtime.noReason');
    expect(await ask({ do: 'resume' })).toBe('runtime.notOnHold');
    expect(await ask({ do: 'hold', reason: 'x' })).toBe('onHold');
    expect(await ask({ do: 'hold', reason: 'x' })).toBe('runtime.onHold');
    const vote = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    expect(await ask({ do: 'act', visit: 'r1/v2', act: vote })).toBe('runtime.onHold');
    expect(await ask({ do: 'move', to: 'b4', reason: 'x' })).toBe('runtime.onHold');
    expect(await ask({ do: 'resume' }, 'ana')).toBe('runtime.mayNotHold');
    expect(await ask({ do: 'resume' })).toBe('open');
  });

  test('is stopped again when it was stopped before it was held', async () => {
    const { ask } = await begun(
      draw('P')
        .start('Inicio')
        .approval('Jefe', { voters: [group('g1')] })
        .end('Fin')
        .process(),
    );
    expect(await ask({ do: 'hold', reason: 'x' })).toBe('onHold');
    expect(await ask({ do: 'resume' })).toBe('stopped');
  });

  test('is cancelled by whoever asked for it, or an agent, for a reason', async () => {
    const { ask } = await begun(simple().process());
    expect(await ask({ do: 'cancel', reason: 'x' }, 'eva')).toBe('runtime.mayNotCancel');
    expect(await ask({ do: 'cancel', reason: '' }, 'ana')).toBe('runtime.noReason');
    expect(await ask({ do: 'cancel', reason: 'x' }, 'ana')).toBe('cancelled');
    expect(await ask({ do: 'cancel', reason: 'x' }, 'ana')).toBe('runtime.requestEnded');
  });

  test('is taken to a block that it can go to', async () => {
    const { ask, store } = await begun(simple().process());
    expect(await ask({ do: 'move', to: 'b4', reason: 'x' }, 'ana')).toBe('runtime.mayNotMove');
    expect(await ask({ do: 'move', to: 'b4', reason: '' })).toBe('runtime.noReason');
    expect(await ask({ do: 'move', to: 'b9', reason: 'x' })).toBe('runtime.noMove');
    expect(await ask({ do: 'move', to: 'b4', reason: 'x' })).toBe('open');
    expect((await store.visitsOf('r1')).map(({ block, state }) => [block, state])).toEqual([
      ['b1', 'done'],
      ['b2', 'abandoned'],
      ['b4', 'open'],
    ]);
  });

  test('is nobody’s who is not known or does not act any more', async () => {
    const { ask } = await begun(simple().process());
    expect(await ask({ do: 'hold', reason: 'x' }, 'nobody')).toBe('runtime.unknownPerson');
    expect(await ask({ do: 'hold', request: 'r9', reason: 'x' })).toBe('runtime.unknownRequest');
  });
});

describe('a deadline', () => {
  const late = (more: object) =>
    draw('P')
      .start('Inicio')
      .approval('Jefe', { voters: [person('bea')] })
      .deadline({ due: { is: 'after', hours: 2 }, ...more })
      .on('rejected')
      .end('No')
      .end('Fin')
      .process();

  test('reminds those who are named, and says when there is nobody to write to', async () => {
    const named = [{ before: { hours: 1 }, to: [person('eva')] }];
    const nobody = [{ before: { hours: 1 }, to: [person('odd')] }];
    for (const [reminders, words] of [
      [named, 'Se preparó un recordatorio de «Jefe» para EVA.'],
      [nobody, 'No hubo a quién recordar el plazo de «Jefe».'],
    ] as const) {
      const run = await begun(late({ reminders }));
      run.at('2026-10-05T09:00:00.000Z');
      expect(await run.engine.fire(10)).toBe(1);
      expect(await run.told()).toContain(words);
    }
  });

  test('writes to as many as an e-mail may have, and says how many more there were', async () => {
    const run = await begun(
      late({ reminders: [{ before: { hours: 1 }, to: [group('many')] }], escalate: [group('many'), person('eva')] }),
    );
    run.at('2026-10-05T10:00:00.000Z');
    await run.engine.fire(10);

    expect((await run.store.mailsOf('r1')).map(({ to }) => to.length)).toEqual([50, 50]);
    const told = await run.told();
    expect(told).toContain('El recordatorio de «Jefe» no va a 1 persona más: un correo admite 50 destinatarios.');
    expect(told).toContain(
      'No se avisó del plazo vencido de «Jefe» a 2 personas más: un correo admite 50 destinatarios.',
    );
  });

  test('that is too near for a reminder gives none, and tells those who are named when it has passed', async () => {
    const run = await begun(late({ reminders: [{ before: { days: 3 }, to: [] }], escalate: [person('odd')] }));
    expect((await run.store.timersOf('r1')).map(({ part }) => part)).toEqual(['deadline.due']);
    run.at('2026-10-05T10:00:00.000Z');
    await run.engine.fire(10);
    expect(await run.told()).toContain('No hubo a quién avisar del plazo vencido de «Jefe».');
    expect(await run.engine.fire(10)).toBe(0);
  });

  test('of a stage reminds and tells without taking the request anywhere', async () => {
    const process = simple()
      .stage('Todo', ['Jefe', 'Hacer'], {
        due: { is: 'after', hours: 2 },
        reminders: [{ before: { hours: 1 }, to: [] }],
        escalate: [person('eva')],
      })
      .process();
    const run = await begun(process);
    run.at('2026-10-05T11:00:00.000Z');
    await run.engine.fire(10);
    expect((await run.store.mailsOf('r1')).map(({ to }) => to.map(({ name }) => name))).toEqual([['BEA'], ['EVA']]);
    expect((await run.store.requests())[0]?.open).toEqual(['b2']);
  });
});

describe('a timer that cannot be fired', () => {
  test('does not keep the others from it, and is not tried again by the same engine', async () => {
    const process = simple()
      .stage('Todo', ['Jefe'], { due: { is: 'after', hours: 1 } })
      .process();
    const faults: string[] = [];
    const run = await begun(process, (_error, { id }) => faults.push(id));
    await run.ask({ do: 'begin', request: 'r2', category: 'c1', values: {} }, 'ana');
    await run.store.transact(async (tx) => {
      const request = await tx.request('r2');
      if (request === null) throw new Error('r2 is gone');
      const none = { set: [], cleared: [] };
      const timer = { request: 'r2', stage: null, at: '2026-10-05T08:30:00.000Z', seq: 9 };
      // A visit in a block of which the process knows nothing: a bug, whatever fires it.
      const visit = { ...(await tx.visits('r2'))[1], id: 'r2/v9', block: 'b99', state: 'open' };
      await tx.commit({
        command: 'odd',
        request: { ...request, revision: request.revision + 1 },
        events: [],
        visits: [visit as never],
        items: [],
        mails: [],
        calls: [],
        watches: none,
        timers: { set: [{ ...timer, id: 'r2/v9/x', visit: 'r2/v9', block: 'b99', part: 'x' }], cleared: [] },
      });
    });
    run.at('2026-10-05T09:30:00.000Z');
    await run.engine.fire(10);
    await run.engine.fire(10);
    // The other timer of the same request meets the same visit.
    expect(faults).toEqual(['r2/v9/x', 'r2/s1/deadline.due']);
    expect(await run.told()).toContain('Venció el plazo de la etapa «Todo».');
  });
});
