import { localeOf, type LangOrPseudo } from './langs.ts';
import { formatList, formatNumber } from './numbers.ts';

/**
 * A date without a time: "5 oct 2026".
 * @param date `YYYY-MM-DD`
 * @throws RangeError when it is not a date
 */
export function formatDate(date: string, lang: LangOrPseudo): string {
  return dateFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * An instant as a date and a time in a zone: "5 oct 2026, 14:05".
 * @param instant ISO 8601 with an offset or Z
 * @param zone IANA name, "Europe/Madrid"
 * @throws RangeError when the instant or the zone is not one
 */
export function formatDateTime(instant: string, zone: string, lang: LangOrPseudo): string {
  return dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(instant));
}

/** The time of an instant in a zone: "14:05". */
export function formatTime(instant: string, zone: string, lang: LangOrPseudo): string {
  return dateFormat(lang, { timeStyle: 'short', timeZone: zone }).format(new Date(instant));
}

/**
 * How far an instant is from now, in its largest unit: "hace 5 minutos", "dentro de 2 días".
 * It never says "tomorrow": 47 hours ahead are one whole day and still not tomorrow. Both are ISO 8601.
 */
export function formatRelative(instant: string, now: string, lang: LangOrPseudo): string {
  const apart = new Date(instant).getTime() - new Date(now).getTime();
  const [unit, size] = units.find(([, ms]) => Math.abs(apart) >= ms) ?? nowUnit;
  if (unit === 'second') return relativeFormat(lang, 'auto').format(0, unit);
  return relativeFormat(lang, 'always').format(Math.trunc(apart / size), unit);
}

/** A length of time in its two largest units: "2 d y 3 h". */
export function formatDuration(ms: number, lang: LangOrPseudo): string {
  const parts: string[] = [];
  let rest = Math.abs(ms);
  for (const [unit, size] of durationUnits) {
    const whole = Math.floor(rest / size);
    rest -= whole * size;
    if (whole > 0 && parts.length < 2) parts.push(inUnit(whole, unit, lang));
  }
  return parts.length === 0 ? inUnit(0, 'second', lang) : formatList(parts, lang);
}

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const nowUnit = ['second', second] as const;
const units: readonly (readonly [Unit, number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
];
const durationUnits: readonly (readonly [Unit, number])[] = [['day', day], ['hour', hour], ['minute', minute], nowUnit];

function inUnit(value: number, unit: Unit, lang: LangOrPseudo): string {
  return formatNumber(value, lang, { style: 'unit', unit, unitDisplay: 'short' });
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: LangOrPseudo, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${localeOf(lang)} ${JSON.stringify(options)}`;
  const known = dateFormats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(localeOf(lang), options);
  dateFormats.set(name, format);
  return format;
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(lang: LangOrPseudo, numeric: 'auto' | 'always'): Intl.RelativeTimeFormat {
  const name = `${localeOf(lang)} ${numeric}`;
  const known = relativeFormats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.RelativeTimeFormat(localeOf(lang), { numeric });
  relativeFormats.set(name, format);
  return format;
}
