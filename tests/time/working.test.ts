import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  calendarSchema,
  isWorking,
  workingDaysAfter,
  workingDaysBefore,
  workingHoursAfter,
  workingHoursBefore,
  workingHoursBetween,
  type Calendar,
} from '#model/calendar.ts';
import { day, intlClock, minute } from './intlClock.ts';
import { minutesOf } from './minutes.ts';

const numRuns = process.env['CAUCE_LONG'] === '1' ? 10_000 : 1000;
const iso = (at: number) => new Date(at).toISOString();

/** Changes of clocks that are hard to count over, each with the days around it. */
const changes = [
  ['Europe/Madrid', '2026-03-29'],
  ['Europe/Madrid', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/St_Johns', '2009-11-01'],
  ['America/St_Johns', '2009-03-08'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Asia/Gaza', '2026-03-28'],
] as const;

const time = fc
  .integer({ min: 0, max: 24 * 12 })
  .map((fives) => `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`);

/** Up to three stretches of a day, some of which touch. */
const workday = fc.uniqueArray(time, { minLength: 2, maxLength: 6 }).map((times) => {
  const sorted = times.toSorted();
  return sorted.flatMap((from, at) => {
    const to = sorted[at + 1];
    return to === undefined || (at % 2 === 1 && sorted.length > 3) ? [] : [{ from, to }];
  });
});
const worked = (intervals: Calendar['week'][number]) =>
  intervals.reduce((sum, { from, to }) => sum + minutesIn(to) - minutesIn(from), 0);
const minutesIn = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const wholeDay = fc.constant<Calendar['week'][number]>([{ from: '00:00', to: '24:00' }]);
const restday = fc.constant<Calendar['week'][number]>([]);

const cases = fc
  .tuple(
    fc.constantFrom(...changes),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: workday },
        { weight: 1, arbitrary: wholeDay },
        { weight: 1, arbitrary: restday },
      ),
      {
        minLength: 7,
        maxLength: 7,
      },
    ),
    fc.subarray([-2, -1, 0, 1, 2], { maxLength: 2 }),
    fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 }),
  )
  .map(([[zone, date], week, off, near]) => ({
    calendar: { zone, week, holidays: off.map((days) => iso(Date.parse(date) + days * day).slice(0, 10)) },
    at: intlClock(zone).instantOf(Date.parse(date)) + near * minute,
  }))
  .filter(({ calendar }) => calendar.week.filter((one) => worked(one) >= 2 * 60).length >= 4);

test('working time is what a walk from minute to minute counts, over every change of clocks', () => {
  fc.assert(
    fc.property(
      cases,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
      ({ calendar, at }, hours, days) => {
        const walk = minutesOf(calendarSchema.parse(calendar));
        const now = iso(at);

        expect(isWorking(now, calendar)).toBe(walk.isWorking(at));
        const later = walk.hoursAfter(at, hours);
        expect(workingHoursAfter(now, hours, calendar)).toBe(iso(later));
        expect(workingHoursBetween(now, iso(later), calendar)).toBeCloseTo(hours, 9);
        const earlier = walk.hoursBefore(at, hours);
        expect(workingHoursBefore(now, hours, calendar)).toBe(iso(earlier));
        expect(workingHoursBetween(now, iso(earlier), calendar)).toBeCloseTo(-hours, 9);
        expect(workingDaysAfter(now, days, calendar)).toBe(iso(walk.daysAfter(at, days)));
        expect(workingDaysBefore(now, days, calendar)).toBe(iso(walk.daysBefore(at, days)));
      },
    ),
    { numRuns },
  );
}, 300_000);
