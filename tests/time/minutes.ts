import type { Calendar } from '#model/calendar.ts';
import { day as dayLength, intlClock, minute } from './intlClock.ts';

/** A minute of working time, or the end of one; `day` and `time` are what the clock shows there, in ms. */
interface Stand {
  readonly at: number;
  readonly day: number;
  readonly time: number;
}

/** Counts working time minute by minute on what Intl.DateTimeFormat says that clocks show: slow and plain, an oracle. */
export function minutesOf(calendar: Calendar) {
  const clock = intlClock(calendar.zone);
  const known = offsetsOf(calendar.zone);
  const shownAt = (at: number) => shownIn(known, at, clock.localOf);
  const holidays = new Set(calendar.holidays.map((date) => Date.parse(date) / dayLength));
  const week = calendar.week.map((day) => day.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const));
  const stand = (at: number, shown: number): Stand => {
    const day = Math.floor(shown / dayLength);
    return { at, day, time: shown - day * dayLength };
  };
  const show = (at: number) => stand(at, shownAt(at));
  const isWorking = (at: number): boolean => {
    const shown = shownAt(at);
    const day = Math.floor(shown / dayLength);
    const time = shown - day * dayLength;
    if (holidays.has(day)) return false;
    return (week[(day + 3) % 7] ?? []).some(([from, to]) => from <= time && time < to);
  };
  const endOf = (last: number): Stand => {
    const { day, time } = show(last);
    return { at: last + minute, day, time: time + minute };
  };
  /** The end of working time still belongs to it. */
  const forward = (at: number): Stand => {
    if (!isWorking(at) && isWorking(at - minute)) return endOf(at - minute);
    let next = at;
    while (!isWorking(next)) next += minute;
    return show(next);
  };
  const back = (at: number): Stand => {
    if (isWorking(at)) return show(at);
    let next = at - minute;
    while (!isWorking(next)) next -= minute;
    return endOf(next);
  };
  const dayLater = (begin: Stand, days: number, step: number): number => {
    let [next, day, left] = [begin.at, begin.day, days];
    for (; left > 0; next += step) {
      if (!isWorking(next) || (show(next).day - day) * step <= 0) continue;
      day = show(next).day;
      left -= 1;
    }
    return clock.instantOf(day * dayLength + begin.time);
  };
  const count = (at: number, hours: number, step: number): number => {
    let [next, left] = [at, hours * 60];
    for (; left > 0; next += step) if (isWorking(step > 0 ? next : next - minute)) left -= 1;
    return next;
  };
  return {
    isWorking,
    hoursAfter: (at: number, hours: number) => (hours === 0 ? forward(at).at : count(at, hours, minute)),
    hoursBefore: (at: number, hours: number) => (hours === 0 ? back(at).at : count(at, hours, -minute)),
    daysAfter: (at: number, days: number) =>
      days === 0 ? forward(at).at : forward(dayLater(forward(at), days, minute)).at,
    daysBefore: (at: number, days: number) => (days === 0 ? back(at).at : back(dayLater(back(at), days, -minute)).at),
  };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
}

/** Offsets in ms, one a minute, for stretches of some weeks of a zone: asking Intl again would be the slow part. */
type Offsets = Map<number, Float64Array>;
const offsets = new Map<string, Offsets>();
const stretch = 2 ** 16;

function offsetsOf(zone: string): Offsets {
  const known = offsets.get(zone) ?? new Map<number, Float64Array>();
  offsets.set(zone, known);
  return known;
}

function shownIn(known: Offsets, at: number, localOf: (at: number) => number): number {
  const minutes = at / minute;
  const place = Math.floor(minutes / stretch);
  const row = known.get(place) ?? new Float64Array(stretch).fill(NaN);
  if (!known.has(place)) known.set(place, row);
  const slot = minutes - place * stretch;
  const before = row[slot] ?? NaN;
  if (!Number.isNaN(before)) return at + before;
  const shown = localOf(at);
  row[slot] = shown - at;
  return shown;
}
