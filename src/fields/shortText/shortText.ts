import { z } from '#model/zod.ts';
import { defineField, wrongShape } from '../define.ts';
import { textOperators } from '../textOperators.ts';
import './shortText.text.ts';

/** No line is longer, whatever the field says. */
export const longestLine = 500;

/** Options of a line of text; null for no limit of its own. */
export const shortTextOptions = z.strictObject({ maxLength: z.int().min(1).max(longestLine).nullable() });

/** One line of text. */
export const shortText = defineField({
  type: 'shortText',
  measure: 'text',
  operators: textOperators,
  options: shortTextOptions,
  fresh: () => ({ maxLength: null }),
  empty: '',
  check: (answer, { maxLength }) => {
    if (typeof answer !== 'string') return wrongShape;
    if (controls.test(answer)) return { code: 'shortText.oneLine' };
    const limit = maxLength ?? longestLine;
    return answer.length > limit ? { code: 'fields.tooLong', params: { count: limit } } : null;
  },
  text: (answer) => (typeof answer === 'string' ? answer.trim() : ''),
});

/** Line breaks and other control characters. */
const controls = /\p{Cc}|[\u2028\u2029]/u;
