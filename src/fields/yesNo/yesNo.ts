import { z } from '#model/zod.ts';
import { tOf } from '#text/i18n.ts';
import { defineField, wrongShape } from '../define.ts';
import { yesNoWords } from './yesNo.text.ts';
import { yesNoOperators } from './operators.ts';

/** Yes or no. Until one is chosen there is no answer: no is an answer. */
export const yesNo = defineField({
  type: 'yesNo',
  measure: 'yesNo',
  operators: yesNoOperators,
  options: z.strictObject({}),
  fresh: () => ({}),
  empty: null,
  check: (answer) => (typeof answer === 'boolean' ? null : wrongShape),
  text: (answer, _options, { lang }) =>
    typeof answer === 'boolean' ? tOf(yesNoWords, lang)(answer ? 'yes' : 'no') : '',
});
