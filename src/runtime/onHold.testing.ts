import { expect } from 'vitest';
import { draw, type Drawing } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { directory } from '#blocks/scene.testing.ts';
import { say } from '#text/i18n.ts';
import { createTestRun, type TestRun } from './testRun.ts';

const begin = '2026-11-23T12:00:00.000Z';
/** A process that others begin: one person accepts or rejects. */
export const purchase = draw('Compra')
  .start('Pedido')
  .approval('Visto bueno', { voters: [person('luis')] })
  .on('rejected')
  .end('No', 'rejected')
  .end('Sí')
  .process();

/** A request of a test-run that is put on hold and resumed. */
export interface Held {
  readonly run: TestRun;
  readonly hold: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Moves the clock to a day of that November, at noon. */
  readonly toDay: (day: number) => Promise<void>;
  readonly next: () => Promise<string | null>;
  readonly told: () => Promise<readonly string[]>;
}

/** Begins one, sent by Ana. */
export async function begun(drawn: Drawing, values = {}): Promise<Held> {
  let ids = 0;
  const run = createTestRun(drawn.process(), directory, {
    now: () => begin,
    zone: 'UTC',
    newId: () => `id-${(ids += 1)}`,
    inForce: [{ process: 'p1', version: 1, value: purchase }],
  });
  expect(await run.begin(values, 'ana')).toHaveProperty('done');
  const request = (await run.read())?.request.id ?? '';
  const ask = async (asked: Parameters<TestRun['ask']>[0]) => {
    expect(await run.ask(asked, 'luis')).toHaveProperty('done');
  };
  return {
    run,
    hold: () => ask({ do: 'hold', request, reason: 'Se piensa' }),
    resume: () => ask({ do: 'resume', request }),
    toDay: async (day) => void (await run.advance(`2026-11-${day}T12:00:00.000Z`)),
    next: async () => (await run.next())?.at ?? null,
    told: async () => ((await run.read())?.history ?? []).map(({ said }) => say(said, 'es')),
  };
}

/** A process that begins with a date and a yes or no. */
export const asking = () =>
  draw('Alta')
    .field('day', 'date', 'Día')
    .field('ready', 'yesNo', 'Listo')
    .start('Inicio', { asks: ['day', 'ready'] });
