import type { Calendar } from './calendar.ts';
import type { Directory } from './directory.ts';

/** All that a pure function may know of the outside. It is an argument, and what was used of it is written into the history. */
export interface World {
  /** An instant, ISO 8601 in UTC, with milliseconds: `2026-11-23T12:00:00.000Z`. */
  readonly now: string;
  /** IANA time zone in which days begin: `America/Bogota`. */
  readonly zone: string;
  readonly directory: Directory;
  /** By which working days and hours are counted. */
  readonly calendars: { readonly default: Calendar };
}
