/**
 * What the clocks of a zone show, read from Intl.DateTimeFormat alone: the oracle for everything that counts time.
 * Times are ms since 1970; `local` is what a clock shows, written as if it were UTC.
 */
export interface IntlClock {
  readonly localOf: (at: number) => number;
  /** The first instant at which the clock shows a time; of one that is skipped, as much later as is skipped. */
  readonly instantOf: (local: number) => number;
  /** The instants between 1970 and 2040 at which the clock was changed. */
  readonly changes: readonly number[];
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Zones with odd offsets, half-hour and two-hour changes, changes at midnight, and days that never were. */
export const oddZones = [
  'Europe/Madrid',
  'America/New_York',
  'America/Bogota',
  'America/St_Johns',
  'America/Sao_Paulo',
  'UTC',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Gaza',
  'Asia/Beirut',
  'Africa/Cairo',
  'Antarctica/Troll',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
  'America/Santiago',
  'Europe/Dublin',
] as const;

export function intlClock(zone: string): IntlClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const localOf = (at: number): number => {
    const shown = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? NaN;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
  const made = { localOf, instantOf: (local: number) => instantOf(local, localOf), changes: changesOf(localOf) };
  clocks.set(zone, made);
  return made;
}

const clocks = new Map<string, IntlClock>();

type LocalOf = (at: number) => number;

/** No clock is further from UTC than 15 hours, nor was one changed by more than 24: whatever shows a time is near it. */
function instantOf(local: number, localOf: LocalOf): number {
  const offsets = new Set([-40, -20, 0, 20, 40].map((hours) => offsetAt(local + hours * hour, localOf)));
  const candidates = [...offsets].map((offset) => local - offset).toSorted((one, other) => one - other);
  // Of a skipped time, the clock as it was before the change leads to what shows more.
  return candidates.find((at) => localOf(at) === local) ?? candidates.find((at) => localOf(at) > local) ?? NaN;
}

function offsetAt(at: number, localOf: LocalOf): number {
  return localOf(at) - at;
}

function changesOf(localOf: LocalOf): readonly number[] {
  const changes: number[] = [];
  const step = 10 * day;
  let offset = offsetAt(0, localOf);
  for (let at = step; at < Date.UTC(2040, 0); at += step) {
    const next = offsetAt(at, localOf);
    if (next !== offset) changes.push(changeBetween(at - step, at, localOf));
    offset = next;
  }
  return changes;
}

/** The second at which the offset is first what it is in the end. */
function changeBetween(from: number, until: number, localOf: LocalOf): number {
  let [before, after] = [from, until];
  const offset = offsetAt(until, localOf);
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (offsetAt(middle, localOf) === offset) after = middle;
    else before = middle;
  }
  return after;
}
