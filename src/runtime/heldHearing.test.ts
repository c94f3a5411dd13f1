import { describe, expect, test } from 'vitest';
import type { Drawing } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { asking, begun, purchase } from './onHold.testing.ts';
import type { TestRun } from './testRun.ts';

describe('a request that hears something while it is on hold', () => {
  const bought = async (run: TestRun, outcome: 'accepted' | 'rejected') => {
    const visit = (await run.read())?.begun[0]?.visits.at(-1)?.id ?? '';
    await run.act(visit, { do: 'vote', body: 'o1', outcome, comment: 'Porque sí' }, 'luis');
  };
  const buying = (drawn: Drawing) => drawn.subprocess('Comprar', { of: { id: 'p1', process: purchase } });

  test('stays on hold when it stops because of it, and is stopped once it goes on', async () => {
    const { run, hold, resume } = await begun(
      buying(asking())
        .on('rejected')
        .end('Sin compra', 'rejected')
        .on('cancelled')
        .to('Sin compra')
        .approval('Nadie', { voters: [person('eva')] })
        .on('rejected')
        .to('Sin compra')
        .end('Fin'),
    );
    await hold();
    await bought(run, 'accepted');
    expect(await run.read()).toMatchObject({ request: { state: 'onHold', stopped: { code: 'approval.stopped' } } });

    await resume();

    expect(await run.read()).toMatchObject({ request: { state: 'stopped' } });
  });

  test('stays on hold when it leaves the place where it was stopped', async () => {
    const { run, hold, resume } = await begun(
      buying(
        asking()
          .split('A la vez', ['Una', 'Otra'])
          .on('Una')
          .approval('Nadie', { voters: [person('eva')] })
          .on('rejected')
          .to('Juntos')
          .on('accepted')
          .to('Juntos'),
      )
        .on('rejected')
        .wait('Gracia', { days: 3 })
        .end('Sin compra', 'rejected')
        .on('cancelled')
        .to('Sin compra')
        .join('Juntos')
        .end('Fin'),
    );
    expect(await run.read()).toMatchObject({ request: { state: 'stopped' } });
    await hold();
    await bought(run, 'rejected');
    expect(await run.read()).toMatchObject({ request: { state: 'onHold', stopped: null, open: ['b5'] } });

    await resume();

    expect(await run.read()).toMatchObject({ request: { state: 'open' } });
  });
});
