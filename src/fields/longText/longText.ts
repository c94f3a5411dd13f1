import { z } from '#model/zod.ts';
import { defineField, wrongShape } from '../define.ts';
import { textOperators } from '../textOperators.ts';
import './longText.text.ts';

/** No text is longer, in characters. */
const longestText = 20_000;

/** Options of a long text: how many rows its control shows. */
export const longTextOptions = z.strictObject({ rows: z.int().min(2).max(20) });

/** Text of several lines. */
export const longText = defineField({
  type: 'longText',
  measure: 'text',
  operators: textOperators,
  options: longTextOptions,
  fresh: () => ({ rows: 4 }),
  empty: '',
  check: (answer) => {
    if (typeof answer !== 'string') return wrongShape;
    return answer.length > longestText ? { code: 'fields.tooLong', params: { count: longestText } } : null;
  },
  text: (answer) => (typeof answer === 'string' ? answer.trim() : ''),
});
