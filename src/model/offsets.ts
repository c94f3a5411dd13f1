import { Temporal } from './temporal.ts';

/** A stretch of time during which the clocks of a zone do not change. Ends are in ms since 1970, `until` is not part of it. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  /** What is added to UTC to read the clock there, in ms. */
  readonly offset: number;
}

/** The stretch between two changes of clocks that an instant (ms since 1970) falls in. @throws RangeError for an unknown zone */
export function offsetSpanAt(at: number, zone: string): OffsetSpan {
  const known = spans.get(zone) ?? [];
  const found = known.find((span) => span.from <= at && at < span.until);
  if (found !== undefined) return found;
  const span = readSpan(at, zone);
  spans.set(zone, [span, ...known]);
  return span;
}

/** The instant (ms since 1970) at which a clock shows `local`, as `instantAt` chooses where there is none or two. */
export function instantOfLocal(local: number, zone: string): number {
  const shown = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
  return shown.toZonedDateTime(zone).epochMilliseconds;
}

/** What a zone did in the past does not change, and looking for it is the slow part. */
const spans = new Map<string, readonly OffsetSpan[]>();

function readSpan(at: number, zone: string): OffsetSpan {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const next = here.getTimeZoneTransition('next');
  const last = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: last === null ? -Infinity : last.epochMilliseconds,
    until: next === null ? Infinity : next.epochMilliseconds,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}
