import { expect, test } from 'vitest';
import {
  calendarSchema,
  defaultCalendar,
  isWorking,
  workingDaysAfter,
  workingDaysBefore,
  workingHoursAfter,
  workingHoursBefore,
  workingHoursBetween,
  type Calendar,
} from './calendar.ts';

const usual = defaultCalendar('UTC');
const always: Calendar = {
  zone: 'Europe/Madrid',
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
  holidays: [],
};
/** Two stretches a day, a short Friday, and a holiday on Tuesday, 24 November 2026. */
const split: Calendar = {
  ...usual,
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => {
    if (day > 5) return [];
    return day === 5
      ? [{ from: '08:00', to: '14:00' }]
      : [
          { from: '09:00', to: '13:00' },
          { from: '15:00', to: '19:00' },
        ];
  }),
  holidays: ['2026-11-24'],
};

test('the usual calendar is Monday to Friday, from nine until six', () => {
  expect(calendarSchema.parse(usual)).toEqual(usual);
  expect(isWorking('2026-11-23T09:00:00.000Z', usual)).toBe(true);
  expect(isWorking('2026-11-23T08:59:59.999Z', usual)).toBe(false);
  expect(isWorking('2026-11-27T17:59:59.999Z', usual)).toBe(true);
  expect(isWorking('2026-11-27T18:00:00.000Z', usual)).toBe(false);
  expect(isWorking('2026-11-28T12:00:00.000Z', usual)).toBe(false);
});

test('working hours pass only while people work', () => {
  expect(workingHoursAfter('2026-11-27T17:00:00.000Z', 3, usual)).toBe('2026-11-30T11:00:00.000Z');
  expect(workingHoursAfter('2026-11-27T17:00:00.000Z', 1, usual)).toBe('2026-11-27T18:00:00.000Z');
  expect(workingHoursAfter('2026-11-23T12:00:00.000Z', 6, split)).toBe('2026-11-25T10:00:00.000Z');
  expect(workingHoursBefore('2026-11-30T11:00:00.000Z', 3, usual)).toBe('2026-11-27T17:00:00.000Z');
  expect(workingHoursBetween('2026-11-27T17:00:00.000Z', '2026-11-30T11:00:00.000Z', usual)).toBe(3);
  expect(workingHoursBetween('2026-11-30T11:00:00.000Z', '2026-11-27T17:00:00.000Z', usual)).toBe(-3);
  expect(workingHoursBetween('2026-11-28T11:00:00.000Z', '2026-11-29T17:00:00.000Z', usual)).toBe(0);
});

test('no time at all is now while people work, and the next beginning of work otherwise', () => {
  expect(workingHoursAfter('2026-11-27T17:00:00.000Z', 0, usual)).toBe('2026-11-27T17:00:00.000Z');
  expect(workingHoursAfter('2026-11-27T18:00:00.000Z', 0, usual)).toBe('2026-11-27T18:00:00.000Z');
  expect(workingHoursAfter('2026-11-28T12:00:00.000Z', 0, usual)).toBe('2026-11-30T09:00:00.000Z');
  expect(workingDaysAfter('2026-11-28T12:00:00.000Z', 0, usual)).toBe('2026-11-30T09:00:00.000Z');
  expect(workingDaysBefore('2026-11-28T12:00:00.000Z', 0, usual)).toBe('2026-11-27T18:00:00.000Z');
});

test('working days end at the same time of the day, holidays and weekends left out', () => {
  expect(workingDaysAfter('2026-11-23T10:00:00.000Z', 2, usual)).toBe('2026-11-25T10:00:00.000Z');
  expect(workingDaysAfter('2026-11-23T10:00:00.000Z', 2, split)).toBe('2026-11-26T10:00:00.000Z');
  expect(workingDaysAfter('2026-11-28T12:00:00.000Z', 1, usual)).toBe('2026-12-01T09:00:00.000Z');
  expect(workingDaysAfter('2026-11-27T18:00:00.000Z', 1, usual)).toBe('2026-11-30T18:00:00.000Z');
  expect(workingDaysBefore('2026-12-01T10:00:00.000Z', 2, usual)).toBe('2026-11-27T10:00:00.000Z');
  expect(workingDaysBefore('2026-11-25T10:00:00.000Z', 1, split)).toBe('2026-11-23T10:00:00.000Z');
});

test('a time of the day at which the last day has no work moves on to where there is', () => {
  expect(workingDaysAfter('2026-11-26T16:00:00.000Z', 1, split)).toBe('2026-11-30T09:00:00.000Z');
  expect(workingDaysBefore('2026-11-30T16:00:00.000Z', 1, split)).toBe('2026-11-27T14:00:00.000Z');
});

test('a day has the hours that its clock shows', () => {
  expect(workingHoursBetween('2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', always)).toBe(23);
  expect(workingHoursBetween('2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', always)).toBe(25);
  expect(workingHoursAfter('2026-10-24T22:00:00.000Z', 25, always)).toBe('2026-10-25T23:00:00.000Z');
  expect(workingDaysAfter('2026-10-24T22:00:00.000Z', 1, always)).toBe('2026-10-25T23:00:00.000Z');
});

test('a day that never was is no working day', () => {
  const apia = { ...usual, zone: 'Pacific/Apia' };

  // Samoa went from Thursday, 29 December 2011, to Saturday the 31st.
  expect(workingDaysAfter('2011-12-29T20:00:00.000Z', 1, apia)).toBe('2012-01-01T20:00:00.000Z');
});

test('there is no calendar beyond the end of time', () => {
  expect(() => workingHoursAfter('+275760-09-12T12:00:00Z', 100, usual)).toThrow(RangeError);
  expect(() => workingHoursBefore('-271821-04-20T12:00:00Z', 100, usual)).toThrow(RangeError);
});

test.each([
  ['no working time', { ...usual, week: [[], [], [], [], [], [], []] }],
  ['less than an hour a week', { ...usual, week: [[{ from: '09:00', to: '09:59' }], [], [], [], [], [], []] }],
  ['six days', { ...usual, week: usual.week.slice(1) }],
  ['a stretch over midnight', { ...usual, week: [[{ from: '22:00', to: '06:00' }], ...usual.week.slice(1)] }],
  ['a stretch without length', { ...usual, week: [[{ from: '09:00', to: '09:00' }], ...usual.week.slice(1)] }],
  [
    'stretches that overlap',
    {
      ...usual,
      week: [
        [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '18:00' },
        ],
        ...usual.week.slice(1),
      ],
    },
  ],
  [
    'stretches in disorder',
    {
      ...usual,
      week: [
        [
          { from: '15:00', to: '18:00' },
          { from: '09:00', to: '13:00' },
        ],
        ...usual.week.slice(1),
      ],
    },
  ],
  ['a time that no clock shows', { ...usual, week: [[{ from: '09:00', to: '24:30' }], ...usual.week.slice(1)] }],
  ['a holiday that is no day', { ...usual, holidays: ['2026-02-30'] }],
  ['a zone that is nowhere', { ...usual, zone: 'Mars/Olympus' }],
  ['more than a calendar has', { ...usual, name: 'Oficina' }],
])('a calendar with %s is refused', (_what, calendar) => {
  expect(calendarSchema.safeParse(calendar).success).toBe(false);
});
