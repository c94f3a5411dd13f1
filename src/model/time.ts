import type { Temporal as TemporalNamespace } from 'temporal-polyfill';
import { Temporal } from './temporal.ts';

/** A moment on the clock of a place: `2026-11-23`, `14:05`. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, 24 hours */
  readonly time: string;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && holds(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** Whether a text is a time of the day, `HH:MM`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/** Whether a text is an instant, ISO 8601 with an offset or Z, of a year with four digits: kept as texts, others are out of order. */
export function isInstant(text: string): boolean {
  return holds(() => Temporal.Instant.from(text)) && hasFourDigits(toInstant(epochOf(text)));
}

/** Whether the year of an instant, as `World.now` writes it, has four digits. */
export function hasFourDigits(instant: string): boolean {
  return /^\d{4}-/u.test(instant);
}

/** Whether a text names a time zone that is known here: `America/Bogota`; a bare offset is not a place. */
export function isZone(text: string): boolean {
  return /^[A-Z]/u.test(text) && holds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
}

/** The day and the time that an instant is in a zone. @throws RangeError when one of them is not one */
export function wallTimeOf(instant: string, zone: string): WallTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/**
 * The instant of a day and a time in a zone, as `World.now` writes it. A time that a change of clocks skips moves
 * forward by the hour that is missing; of one that comes twice it is the first. @throws RangeError
 */
export function instantAt(wall: WallTime, zone: string): string {
  return written(Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`).toZonedDateTime(zone).toInstant());
}

/** The same time of the day, days later on the calendar of a zone: where clocks change, 1 day is not 24 hours. @throws RangeError */
export function daysAfter(instant: string, days: number, zone: string): string {
  return written(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ days }).toInstant());
}

/** The day so many days after a day of the calendar, `YYYY-MM-DD`; earlier for a negative number. @throws RangeError */
export function dayAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Exactly so many hours later. @throws RangeError */
export function hoursAfter(instant: string, hours: number): string {
  return minutesAfter(instant, hours * 60);
}

/** Exactly so many minutes later. @throws RangeError */
export function minutesAfter(instant: string, minutes: number): string {
  return written(Temporal.Instant.from(instant).add({ minutes }));
}

/** An instant in ms since 1970. @throws RangeError */
export function epochOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** The instant so many ms since 1970, as `World.now` writes it. @throws RangeError */
export function toInstant(epoch: number): string {
  return written(Temporal.Instant.fromEpochMilliseconds(epoch));
}

/** The days from 1 January 1970 to a date, `YYYY-MM-DD`. @throws RangeError */
export function dayNumberOf(date: string): number {
  return Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(date)).days;
}

/** Exactly so many milliseconds later. @throws RangeError */
export function millisecondsAfter(instant: string, milliseconds: number): string {
  return toInstant(epochOf(instant) + milliseconds);
}

/** An instant, as much later as one instant is before another. @throws RangeError */
export function instantLater(instant: string, since: string, until: string): string {
  return millisecondsAfter(instant, epochOf(until) - epochOf(since));
}

/** Whether one instant is before another. @throws RangeError */
export function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function written(instant: TemporalNamespace.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** Temporal says that a text is not what it was read as by a RangeError. */
function holds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
