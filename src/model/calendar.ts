import { z } from './zod.ts';
import { instantOfLocal, offsetSpanAt } from './offsets.ts';
import { dayNumberOf, epochOf, isDate, isTime, isZone, toInstant } from './time.ts';
import { dayLength, dayOf, intervalsOn, piecesBack, piecesForth, type Piece, type WorkingWeek } from './workingTime.ts';

const intervalSchema = z
  .strictObject({ from: z.string().refine(isTime), to: z.string().refine((to) => to === '24:00' || isTime(to)) })
  .refine(({ from, to }) => from < to);
const daySchema = z
  .array(intervalSchema)
  .max(24)
  .refine((day) => day.every((one, at) => at === 0 || (day[at - 1]?.to ?? '') <= one.from));

/**
 * When people work: seven days, Monday first, each with its stretches in order, `to` up to `24:00` and never over midnight;
 * holidays are `YYYY-MM-DD`. A week has at least an hour of working time, so that counting it comes to an end.
 */
export const calendarSchema = z
  .strictObject({
    /** IANA name. */
    zone: z.string().refine(isZone),
    week: z.array(daySchema).length(7),
    holidays: z.array(z.string().refine(isDate)).max(5000),
  })
  .refine(({ week }) => week.flat().reduce((sum, { from, to }) => sum + msOf(to) - msOf(from), 0) >= hour);

/** When people work. */
export type Calendar = Readonly<z.infer<typeof calendarSchema>>;

/** Monday to Friday from 9:00 to 18:00, without holidays. */
export function defaultCalendar(zone: string): Calendar {
  const known = defaults.get(zone);
  if (known !== undefined) return known;
  const workday = [{ from: '09:00', to: '18:00' }];
  const made = { zone, week: [workday, workday, workday, workday, workday, [], []], holidays: [] };
  defaults.set(zone, made);
  return made;
}

/** Whether the clock of the calendar shows working time at an instant; the minute at which work ends is not. */
export function isWorking(instant: string, calendar: Calendar): boolean {
  const at = epochOf(instant);
  const local = at + offsetSpanAt(at, calendar.zone).offset;
  const day = dayOf(local);
  const time = local - day * dayLength;
  return intervalsOn(weekOf(calendar), day).some(({ from, to }) => from <= time && time < to);
}

/**
 * The first instant at which so many hours of working time have passed since another. Where clocks change, an hour that is
 * skipped does not count and one that comes twice counts twice. With 0, the instant itself if it is working time or the
 * end of it, else the next beginning of work. @throws RangeError
 */
export function workingHoursAfter(instant: string, hours: number, calendar: Calendar): string {
  let left = hours * hour;
  for (const { from, to } of piecesForth(weekOf(calendar), epochOf(instant))) {
    if (left <= to - from) return toInstant(from + left);
    left -= to - from;
  }
  throw new RangeError('A calendar never ends');
}

/** The last instant from which so many hours of working time lead to another. With 0 as above, moved back. @throws RangeError */
export function workingHoursBefore(instant: string, hours: number, calendar: Calendar): string {
  let left = hours * hour;
  for (const { from, to } of piecesBack(weekOf(calendar), epochOf(instant))) {
    if (left <= to - from) return toInstant(to - left);
    left -= to - from;
  }
  throw new RangeError('A calendar never begins');
}

/**
 * So many working days later. The instant is first moved forward into working time (the end of work still belongs to it).
 * Then so many days that have working time are counted on; there it is the same time of the day, moved forward into
 * working time again. Monday 10:00 and 2 days are Wednesday 10:00; Saturday and 1 day are Tuesday at 9:00. @throws RangeError
 */
export function workingDaysAfter(instant: string, days: number, calendar: Calendar): string {
  const week = weekOf(calendar);
  const begin = pieceAt(piecesForth(week, epochOf(instant)));
  if (days === 0) return toInstant(begin.from);
  const time = begin.from + begin.offset - begin.day * dayLength;
  const day = nthDay(piecesForth(week, begin.from), days, begin.day, 1);
  return toInstant(firstOf(piecesForth(week, instantOfLocal(day * dayLength + time, calendar.zone))).from);
}

/** So many working days earlier; as `workingDaysAfter` with every move back. @throws RangeError */
export function workingDaysBefore(instant: string, days: number, calendar: Calendar): string {
  const week = weekOf(calendar);
  const begin = firstOf(piecesBack(week, epochOf(instant)));
  if (days === 0) return toInstant(begin.to);
  const time = begin.to + begin.offset - begin.day * dayLength;
  const day = nthDay(piecesBack(week, begin.to), days, begin.day, -1);
  return toInstant(firstOf(piecesBack(week, instantOfLocal(day * dayLength + time, calendar.zone))).to);
}

/** How much working time lies between two instants, in hours; negative when the second is the earlier. @throws RangeError */
export function workingHoursBetween(begin: string, end: string, calendar: Calendar): number {
  const [from, to] = [epochOf(begin), epochOf(end)];
  if (to < from) return -workingHoursBetween(end, begin, calendar);
  let sum = 0;
  for (const piece of piecesForth(weekOf(calendar), from)) {
    if (piece.from >= to) break;
    sum += Math.min(piece.to, to) - piece.from;
  }
  return sum / hour;
}

const hour = 3_600_000;
const defaults = new Map<string, Calendar>();
const weeks = new WeakMap<Calendar, WorkingWeek>();

function weekOf(calendar: Calendar): WorkingWeek {
  const known = weeks.get(calendar);
  if (known !== undefined) return known;
  const made = {
    zone: calendar.zone,
    days: calendar.week.map((day) => day.map(({ from, to }) => ({ from: msOf(from), to: msOf(to) }))),
    holidays: new Set(calendar.holidays.map(dayNumberOf)),
  };
  weeks.set(calendar, made);
  return made;
}

/** ms from midnight to `HH:MM`. */
function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/** The piece that an instant lies in or comes before; the one that it ends only when no other begins with it. */
function pieceAt(pieces: Generator<Piece>): Piece {
  let ended: Piece | null = null;
  for (const piece of pieces) {
    if (ended !== null) return piece.from === ended.from ? piece : ended;
    if (piece.from < piece.to) return piece;
    ended = piece;
  }
  throw new RangeError('A calendar never ends');
}

function firstOf(pieces: Generator<Piece>): Piece {
  for (const piece of pieces) return piece;
  throw new RangeError('A calendar never ends');
}

/** The n-th day with working time after a day, or before it when the pieces lead back. */
function nthDay(pieces: Generator<Piece>, count: number, begin: number, way: 1 | -1): number {
  let day = begin;
  let left = count;
  for (const piece of pieces) {
    if ((piece.day - day) * way <= 0) continue;
    day = piece.day;
    left -= 1;
    if (left === 0) return day;
  }
  throw new RangeError('A calendar never ends');
}
