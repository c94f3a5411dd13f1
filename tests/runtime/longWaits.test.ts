import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import { directoryOf } from '#model/directory.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import type { Store, StoreReader } from '#runtime/store.ts';

const ana = { id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true } as const;
const waits = {
  day: { days: 1 },
  forty: { days: 40 },
  year: { days: 365 },
  working: { workingDays: 30 },
  hours: { workingHours: 200 },
  newYear: { until: '2027-01-01T00:00:00+01:00', zone: 'Europe/Madrid' },
  window: { date: 'window', before: { workingDays: 2 } },
} as const satisfies Readonly<Record<string, DrawnWait>>;

let now: string;
let store: Store & StoreReader;
let madrid: Engine;
let begun: number;

/** An engine of its own on the same store: another tab, or the same device in another zone. */
const engineIn = (zone: string): Engine => createEngine({ store, now: () => now, zone });

beforeEach(() => {
  const processes = Object.entries(waits).map(([name, drawn]) => ({
    process: name,
    version: 1,
    value: draw(name)
      .field('window', 'dateTime', 'Ventana')
      .start('Inicio', { asks: ['window'] })
      .wait('Dormir', drawn)
      .wait('Un poco más', { minutes: 10 })
      .end('Fin')
      .process(),
  }));
  const categories = Object.fromEntries(processes.map(({ process }) => [process, process]));
  now = '2026-02-20T09:30:00.000Z';
  store = memoryStore({ directory: directoryOf({ people: [ana], groups: [] }), processes, categories });
  madrid = engineIn('Europe/Madrid');
  begun = 0;
});

async function begin(category: keyof typeof waits, engine: Engine = madrid): Promise<string> {
  const request = `r${(begun += 1)}`;
  const values = { f1: { at: '2026-11-02T09:00:00.000Z', zone: 'Europe/Madrid' } };
  const who = { by: 'ana', as: 'ana' };
  const outcome = await engine.do({ do: 'begin', id: `k${begun}`, ...who, request, category, values });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return request;
}

/** Everything that is due, as the loop of an open page fires it. */
async function fireAll(engine: Engine = madrid): Promise<void> {
  while ((await engine.fire(100)) > 0);
}

/** When the first wait of a request was over; null while it goes on. Over twice would be a fault. */
async function wokenAt(request: string): Promise<string | null> {
  const woken = (await store.historyOf(request)).filter(
    ({ said, block }) => said.code === 'wait.elapsed' && block === 'b2',
  );
  expect(woken.length).toBeLessThanOrEqual(1);
  return woken[0]?.at ?? null;
}

const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe('a wait', () => {
  test.each([
    ['forty', '2026-02-20T09:30:00.000Z', '2026-04-01T08:30:00.000Z'],
    ['forty', '2026-10-01T08:30:00.000Z', '2026-11-10T09:30:00.000Z'],
    // 2028 has a 29 February; at its end the clock shows 01:30 as at its beginning, an hour further from UTC.
    ['year', '2026-02-20T09:30:00.000Z', '2027-02-20T09:30:00.000Z'],
    ['year', '2027-03-28T00:30:00.000Z', '2028-03-26T23:30:00.000Z'],
    ['day', '2026-03-28T09:30:00.000Z', '2026-03-29T08:30:00.000Z'],
    ['day', '2026-10-24T08:30:00.000Z', '2026-10-25T09:30:00.000Z'],
    // 02:30 is skipped that night, and comes twice on the other.
    ['day', '2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['day', '2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['working', '2026-02-20T09:30:00.000Z', '2026-04-03T08:30:00.000Z'],
    ['hours', '2026-03-16T08:00:00.000Z', '2026-04-15T09:00:00.000Z'],
    ['newYear', '2026-02-20T09:30:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['window', '2026-02-20T09:30:00.000Z', '2026-10-29T09:00:00.000Z'],
  ] as const)('of kind %s that begins at %s ends at %s, not a millisecond before, and once', async (kind, from, to) => {
    now = from;
    const request = await begin(kind);

    now = before(to);
    await fireAll();
    expect(await wokenAt(request)).toBeNull();

    now = to;
    await fireAll();
    await fireAll(engineIn('Europe/Madrid'));
    expect(await wokenAt(request)).toBe(to);
    expect((await store.visitsOf(request)).map(({ state }) => state)).toEqual(['done', 'done', 'open']);
  });

  test('outlasts a clock that is set back and forward: it ends once, and not again when the clock is wrong later', async () => {
    const request = await begin('forty');

    now = '2025-01-01T00:00:00.000Z';
    await fireAll();
    expect(await wokenAt(request)).toBeNull();

    now = '2026-04-01T08:30:00.000Z';
    await fireAll();
    for (const wrong of ['2026-03-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z', '2026-04-01T08:30:00.000Z']) {
      now = wrong;
      await fireAll();
    }
    expect(await wokenAt(request)).toBe('2026-04-01T08:30:00.000Z');
    expect(await store.requests()).toMatchObject([{ state: 'completed' }]);
  });

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'])(
    'ends at the instant that it began with, though the device has come to %s',
    async (zone) => {
      const request = await begin('forty');
      const travelling = engineIn(zone);

      now = '2026-04-01T08:29:59.999Z';
      await fireAll(travelling);
      expect(await wokenAt(request)).toBeNull();

      now = '2026-04-01T08:30:00.000Z';
      await fireAll(travelling);
      expect(await wokenAt(request)).toBe('2026-04-01T08:30:00.000Z');
    },
  );

  test('that two tabs notice at the same moment ends once', async () => {
    const request = await begin('forty');

    now = '2026-05-01T00:00:00.000Z';
    await Promise.all([fireAll(madrid), fireAll(engineIn('Europe/Madrid')), fireAll(engineIn('Asia/Tokyo'))]);

    expect(await wokenAt(request)).toBe('2026-05-01T00:00:00.000Z');
  });
});

describe('after a long sleep', () => {
  test('waits end in the order of their moments, and at one moment in that in which they began', async () => {
    const [year, forty, other, day] = [
      await begin('year'),
      await begin('forty'),
      await begin('forty'),
      await begin('day'),
    ];

    now = '2029-01-01T00:00:00.000Z';
    const order: string[] = [];
    for (let fired = 0; fired < 4; fired += 1) {
      await madrid.fire(1);
      for (const request of [year, forty, other, day]) {
        if (!order.includes(request) && (await wokenAt(request)) !== null) order.push(request);
      }
    }
    expect(order).toEqual([day, forty, other, year]);
  });

  test('what follows a wait counts from when its end was noticed', async () => {
    const request = await begin('forty');

    now = '2026-06-01T00:00:00.000Z';
    await fireAll();
    expect((await store.timersOf(request)).map(({ at }) => at)).toEqual(['2026-06-01T00:10:00.000Z']);

    now = '2026-06-01T00:10:00.000Z';
    await fireAll();
    expect(await store.requests()).toMatchObject([{ state: 'completed', endedAt: '2026-06-01T00:10:00.000Z' }]);
  });
});
