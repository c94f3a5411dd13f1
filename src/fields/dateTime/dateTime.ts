import { z } from '#model/zod.ts';
import { isBefore } from '#model/time.ts';
import { formatDateTime } from '#text/dates.ts';
import { defineField, wrongShape } from '../define.ts';
import '../calendar.text.ts';
import './dateTime.text.ts';
import { toHalfMoment, toMoment } from './moment.ts';
import { dateTimeOperators } from './operators.ts';

/** Options of a date with a time: whether moments before now are refused. */
export const dateTimeOptions = z.strictObject({ notPast: z.boolean() });

/** A day and a time of the day. */
export const dateTime = defineField({
  type: 'dateTime',
  measure: 'moment',
  operators: dateTimeOperators,
  options: dateTimeOptions,
  fresh: () => ({ notPast: false }),
  empty: null,
  check: (answer, { notPast }, { now }) => {
    const moment = toMoment(answer);
    if (moment !== null) return notPast && isBefore(moment.at, now) ? { code: 'fields.notPast' } : null;
    const half = toHalfMoment(answer);
    if (half === null) return wrongShape;
    return { code: half.date === null ? 'calendar.missingDate' : 'calendar.missingTime' };
  },
  text: (answer, _options, { lang, zone }) => {
    const moment = toMoment(answer);
    if (moment === null) return '';
    const said = formatDateTime(moment.at, moment.zone, lang);
    return moment.zone === zone ? said : `${said} (${moment.zone})`;
  },
});
