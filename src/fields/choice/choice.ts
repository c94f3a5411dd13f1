import { z } from '#model/zod.ts';
import { defineField, wrongShape } from '../define.ts';
import { labelOf, offeredIssues, offeredSchema } from '../offered.ts';
import './choice.text.ts';
import { choiceOperators } from './operators.ts';

/** Options of a choice: what is offered, and how it is shown. */
export const choiceOptions = z.strictObject({ choices: offeredSchema, shown: z.enum(['select', 'radios']) });

/** One of the answers that the field offers, by id. */
export const choice = defineField({
  type: 'choice',
  measure: 'choice',
  operators: choiceOperators,
  options: choiceOptions,
  fresh: () => ({ choices: [], shown: 'select' as const }),
  empty: null,
  check: (answer, { choices }) => {
    if (typeof answer !== 'string') return wrongShape;
    return choices.some(({ id }) => id === answer) ? null : { code: 'offered.gone' };
  },
  checkOptions: ({ choices }, field) => offeredIssues(choices, field),
  text: (answer, { choices }) => (typeof answer === 'string' ? labelOf(choices, answer) : ''),
});
