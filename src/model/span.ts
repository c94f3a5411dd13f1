import type { Said } from '#text/said.ts';
import './model.text.ts';
import { workingDaysAfter, workingDaysBefore, workingHoursAfter, workingHoursBefore } from './calendar.ts';
import { daysAfter, minutesAfter } from './time.ts';
import type { World } from './world.ts';
import { z } from './zod.ts';

/** The units of a span, the shortest first. */
export const spanUnits = ['minutes', 'hours', 'days', 'workingHours', 'workingDays'] as const;

/** A unit of a span. */
export type SpanUnit = (typeof spanUnits)[number];

/** The longest span in each unit: ten years, of which some 20,000 hours are worked. */
export const longestSpan: Readonly<Record<SpanUnit, number>> = {
  minutes: 5_256_000,
  hours: 87_600,
  days: 3650,
  workingHours: 20_000,
  workingDays: 2500,
};

/** A span's only property, by its unit, for schemas that add one of their own. */
export const spanShapes = {
  minutes: { minutes: amount('minutes') },
  hours: { hours: amount('hours') },
  days: { days: amount('days') },
  workingHours: { workingHours: amount('workingHours') },
  workingDays: { workingDays: amount('workingDays') },
};

/** A length of time in one unit, a whole number of it. */
export const spanSchema = z.union([
  z.strictObject(spanShapes.minutes),
  z.strictObject(spanShapes.hours),
  z.strictObject(spanShapes.days),
  z.strictObject(spanShapes.workingHours),
  z.strictObject(spanShapes.workingDays),
]);

/** A length of time in one unit, a whole number of it. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/**
 * The instant a span after another. Minutes and hours are exact; days are those of the calendar of the world's zone, at
 * the same time of the day; working hours and days are those of the business calendar. @throws RangeError
 */
export function spanAfter(instant: string, span: Span, world: Pick<World, 'zone' | 'calendars'>): string {
  if ('minutes' in span) return minutesAfter(instant, span.minutes);
  if ('hours' in span) return minutesAfter(instant, span.hours * 60);
  if ('days' in span) return daysAfter(instant, span.days, world.zone);
  if ('workingHours' in span) return workingHoursAfter(instant, span.workingHours, world.calendars.default);
  return workingDaysAfter(instant, span.workingDays, world.calendars.default);
}

/** The instant a span before another, counted as `spanAfter` does. @throws RangeError */
export function spanBefore(instant: string, span: Span, world: Pick<World, 'zone' | 'calendars'>): string {
  if ('minutes' in span) return minutesAfter(instant, -span.minutes);
  if ('hours' in span) return minutesAfter(instant, -span.hours * 60);
  if ('days' in span) return daysAfter(instant, -span.days, world.zone);
  if ('workingHours' in span) return workingHoursBefore(instant, span.workingHours, world.calendars.default);
  return workingDaysBefore(instant, span.workingDays, world.calendars.default);
}

/** A span by its unit and how many of it. */
export function spanIn(unit: SpanUnit, count: number): Span {
  switch (unit) {
    case 'minutes':
      return { minutes: count };
    case 'hours':
      return { hours: count };
    case 'days':
      return { days: count };
    case 'workingHours':
      return { workingHours: count };
    case 'workingDays':
      return { workingDays: count };
  }
}

/** The unit of a span and how many of it. */
export function partsOf(span: Span): { readonly unit: SpanUnit; readonly count: number } {
  if ('minutes' in span) return { unit: 'minutes', count: span.minutes };
  if ('hours' in span) return { unit: 'hours', count: span.hours };
  if ('days' in span) return { unit: 'days', count: span.days };
  if ('workingHours' in span) return { unit: 'workingHours', count: span.workingHours };
  return { unit: 'workingDays', count: span.workingDays };
}

/** A span in words: `3 días hábiles`. */
export function spanSaid(span: Span): Said {
  const { unit, count } = partsOf(span);
  return { code: `model.span.${unit}`, params: { count } };
}

/** Whether a text names a unit of spans. */
export function isSpanUnit(text: string | null): text is SpanUnit {
  return spanUnits.some((unit) => unit === text);
}

function amount(unit: SpanUnit): z.ZodInt {
  return z.int().min(0).max(longestSpan[unit]);
}
