import { offsetSpanAt, type OffsetSpan } from './offsets.ts';

/** A business calendar made ready for counting. Times are ms since midnight, days are counted from 1 January 1970. */
export interface WorkingWeek {
  readonly zone: string;
  /** Monday first. */
  readonly days: readonly (readonly { readonly from: number; readonly to: number }[])[];
  readonly holidays: ReadonlySet<number>;
}

/** A stretch of working time without a pause, in ms since 1970, the day on whose clock it is, and what that clock adds to UTC. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly offset: number;
}

/** One day in ms. */
export const dayLength = 86_400_000;

/**
 * Working time from an instant on, in order and without end; the first piece begins at the instant when it lies within.
 *
 * Between two changes of clocks a zone's clock runs evenly, so there working time is plain arithmetic on what the clock
 * shows. A piece never reaches over a change: an hour that clocks skip is in none, an hour that comes twice is in two.
 * The instant at which a piece ends still belongs to it here, so that "until 18:00" stays on its day.
 */
export function* piecesForth(week: WorkingWeek, at: number): Generator<Piece> {
  let span = offsetSpanAt(at - 1, week.zone);
  for (let from = at - 1; ; from = span.from) {
    for (const piece of forthIn(week, span, from))
      if (piece.to >= at) yield { ...piece, from: Math.max(piece.from, at) };
    if (span.until > latest) throw new RangeError('There is no calendar for so late a time');
    span = offsetSpanAt(span.until, week.zone);
  }
}

/** Working time before an instant, the nearest first; the mirror of `piecesForth`. */
export function* piecesBack(week: WorkingWeek, at: number): Generator<Piece> {
  let span = offsetSpanAt(at, week.zone);
  for (let from = at; ; from = span.until - 1) {
    for (const piece of backIn(week, span, from)) if (piece.from <= at) yield { ...piece, to: Math.min(piece.to, at) };
    if (span.from < -latest) throw new RangeError('There is no calendar for so early a time');
    span = offsetSpanAt(span.from - 1, week.zone);
  }
}

/** The day that a clock shows, counted from 1 January 1970. */
export function dayOf(local: number): number {
  return Math.floor(local / dayLength);
}

/** Whether people work on a day, as far as the calendar says. */
export function intervalsOn(week: WorkingWeek, day: number): WorkingWeek['days'][number] {
  // 1 January 1970 was a Thursday.
  return week.holidays.has(day) ? [] : (week.days[(((day + 3) % 7) + 7) % 7] ?? []);
}

/** The last instant that a date can have. */
const latest = 8.64e15;

/** The pieces between two changes of clocks, from the day that the clock shows at `from` on. */
function* forthIn(week: WorkingWeek, span: OffsetSpan, from: number): Generator<Piece> {
  const last = Math.min(span.until, latest) + span.offset;
  for (let day = dayOf(from + span.offset); day * dayLength < last; day += 1) yield* piecesOf(week, day, span);
}

function* backIn(week: WorkingWeek, span: OffsetSpan, from: number): Generator<Piece> {
  const first = Math.max(span.from, -latest) + span.offset;
  for (let day = dayOf(from + span.offset); (day + 1) * dayLength > first; day -= 1) {
    yield* piecesOf(week, day, span).toReversed();
  }
}

function piecesOf(week: WorkingWeek, day: number, span: OffsetSpan): readonly Piece[] {
  return intervalsOn(week, day).flatMap((interval) => {
    const from = Math.max(day * dayLength + interval.from - span.offset, span.from);
    const to = Math.min(day * dayLength + interval.to - span.offset, span.until);
    return from < to ? [{ from, to, day, offset: span.offset }] : [];
  });
}
