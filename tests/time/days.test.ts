import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, hoursAfter, instantAt, minutesAfter, wallTimeOf } from '#model/time.ts';
import { hour, intlClock, minute, oddZones } from './intlClock.ts';

const numRuns = 10_000;
const iso = (at: number) => new Date(at).toISOString();

/** A zone and an instant, every second time within two days of a change of its clocks. */
const moment = fc
  .tuple(
    fc.constantFrom(...oddZones),
    fc.nat(),
    fc.integer({ min: -48 * 60, max: 48 * 60 }),
    fc.integer({ min: 0, max: Date.UTC(2039, 0) / minute }),
    fc.boolean(),
  )
  .map(([zone, pick, near, anywhere, isNear]) => {
    const { changes } = intlClock(zone);
    const change = changes[pick % Math.max(changes.length, 1)];
    return { zone, at: isNear && change !== undefined ? change + near * minute : anywhere * minute };
  });

test('days later the clock shows the same time, in every zone and over every change of clocks', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -400, max: 400 }), ({ zone, at }, days) => {
      const clock = intlClock(zone);
      // No day later is the same instant, also in an hour that comes twice.
      const expected = days === 0 ? at : clock.instantOf(clock.localOf(at) + days * 24 * hour);

      expect(daysAfter(iso(at), days, zone)).toBe(iso(expected));
    }),
    { numRuns },
  );
});

test('a day and a time of the clock lead to the instant that shows them', () => {
  fc.assert(
    fc.property(moment, ({ zone, at }) => {
      const local = Math.floor(at / minute) * minute;
      const wall = { date: iso(local).slice(0, 10), time: iso(local).slice(11, 16) };

      expect(instantAt(wall, zone)).toBe(iso(intlClock(zone).instantOf(local)));
    }),
    { numRuns },
  );
});

test('an instant is what the clock shows', () => {
  fc.assert(
    fc.property(moment, ({ zone, at }) => {
      const shown = iso(intlClock(zone).localOf(at));

      expect(wallTimeOf(iso(at), zone)).toEqual({ date: shown.slice(0, 10), time: shown.slice(11, 16) });
    }),
    { numRuns },
  );
});

test('hours and minutes are exact, whatever the clocks show', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 10_000 }), ({ at }, count) => {
      expect(hoursAfter(iso(at), count)).toBe(iso(at + count * hour));
      expect(minutesAfter(iso(at), -count)).toBe(iso(at - count * minute));
    }),
    { numRuns: 1000 },
  );
});
