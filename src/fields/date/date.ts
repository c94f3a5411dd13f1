import { z } from '#model/zod.ts';
import { isDate, wallTimeOf } from '#model/time.ts';
import { formatDate } from '#text/dates.ts';
import { defineField, wrongShape } from '../define.ts';
import './date.text.ts';
import { dateOperators } from './operators.ts';

/** Options of a date: whether days before today are refused. */
export const dateOptions = z.strictObject({ notPast: z.boolean() });

/** A day of the calendar, `YYYY-MM-DD`; the same day everywhere. */
export const date = defineField({
  type: 'date',
  measure: 'date',
  operators: dateOperators,
  options: dateOptions,
  fresh: () => ({ notPast: false }),
  empty: null,
  check: (answer, { notPast }, { now, zone }) => {
    if (typeof answer !== 'string' || !isDate(answer)) return wrongShape;
    return notPast && answer < wallTimeOf(now, zone).date ? { code: 'fields.notPast' } : null;
  },
  text: (answer, _options, { lang }) => (typeof answer === 'string' && isDate(answer) ? formatDate(answer, lang) : ''),
});
