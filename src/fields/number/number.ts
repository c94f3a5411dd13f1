import { z } from '#model/zod.ts';
import { formatNumber } from '#text/numbers.ts';
import { defineField, fieldError, wrongShape } from '../define.ts';
import './number.text.ts';
import { numberOperators } from './operators.ts';

/** Options of a number; null for no limit. `unit` is written after it. */
export const numberOptions = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  decimals: z.int().min(0).max(6),
  unit: z.string().max(20),
});

/** A number, perhaps with a unit. */
export const number = defineField({
  type: 'number',
  measure: 'number',
  operators: numberOperators,
  options: numberOptions,
  fresh: () => ({ min: null, max: null, decimals: 0, unit: '' }),
  empty: null,
  check: (answer, { min, max, decimals }) => {
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return wrongShape;
    if (Math.abs(answer) > Number.MAX_SAFE_INTEGER) return { code: 'number.tooBig' };
    if (min !== null && answer < min) return { code: 'number.tooLow', params: { min } };
    if (max !== null && answer > max) return { code: 'number.tooHigh', params: { max } };
    if (Number(answer.toFixed(decimals)) === answer) return null;
    return decimals === 0 ? { code: 'number.whole' } : { code: 'number.tooFine', params: { count: decimals } };
  },
  checkOptions: ({ min, max }, field) =>
    min !== null && max !== null && min > max ? [fieldError(field, 'number.limitsCrossed', {}, 'options.max')] : [],
  text: (answer, { decimals, unit }, { lang }) => {
    if (typeof answer !== 'number') return '';
    const figure = formatNumber(answer, lang, { maximumFractionDigits: decimals });
    return unit === '' ? figure : `${figure} ${unit}`;
  },
});
