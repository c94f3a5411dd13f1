import { z } from 'zod';
import type { Json } from '#model/json.ts';
import { isBefore, isInstant, isZone } from '#model/time.ts';
import { formatDateTime } from '#text/dates.ts';
import { defineField, wrongShape } from '../define.ts';
import './dateTime.text.ts';

/** Options of a date with a time: whether moments before now are refused. */
export const dateTimeOptions = z.strictObject({ notPast: z.boolean() });

/** A moment, and the zone in which whoever answered meant it. */
export interface DateTimeAnswer {
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** IANA time zone. */
  readonly zone: string;
}

/** The answer as a moment; null for anything else. */
export function toDateTime(answer: Json): DateTimeAnswer | null {
  const read = answerSchema.safeParse(answer);
  return read.success ? read.data : null;
}

/** A day and a time of the day. */
export const dateTime = defineField({
  type: 'dateTime',
  options: dateTimeOptions,
  fresh: () => ({ notPast: false }),
  empty: null,
  check: (answer, { notPast }, { now }) => {
    const moment = toDateTime(answer);
    if (moment === null) return wrongShape;
    return notPast && isBefore(moment.at, now) ? { code: 'fields.notPast' } : null;
  },
  text: (answer, _options, { lang, zone }) => {
    const moment = toDateTime(answer);
    if (moment === null) return '';
    const said = formatDateTime(moment.at, moment.zone, lang);
    return moment.zone === zone ? said : `${said} (${moment.zone})`;
  },
});

const answerSchema = z.strictObject({ at: z.string().refine(isInstant), zone: z.string().refine(isZone) });
