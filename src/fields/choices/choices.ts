import { z } from '#model/zod.ts';
import type { Json } from '#model/json.ts';
import { formatList } from '#text/numbers.ts';
import { defineField, wrongShape } from '../define.ts';
import { offeredIssues, offeredSchema } from '../offered.ts';
import './choices.text.ts';
import { choicesOperators } from './operators.ts';

/** Options of several choices: what is offered, and how it is shown. */
export const choicesOptions = z.strictObject({ choices: offeredSchema, shown: z.enum(['select', 'checkboxes']) });

/** The ids that an answer holds; none for anything else. */
export function toChosen(answer: Json): readonly string[] {
  return answerSchema.safeParse(answer).data ?? [];
}

/** Any number of the answers that the field offers, by id. */
export const choices = defineField({
  type: 'choices',
  measure: 'choices',
  operators: choicesOperators,
  options: choicesOptions,
  fresh: () => ({ choices: [], shown: 'checkboxes' as const }),
  empty: [],
  check: (answer, { choices }) => {
    const chosen = answerSchema.safeParse(answer);
    if (!chosen.success || new Set(chosen.data).size < chosen.data.length) return wrongShape;
    const offered = new Set(choices.map(({ id }) => id));
    return chosen.data.every((id) => offered.has(id)) ? null : { code: 'offered.gone' };
  },
  checkOptions: ({ choices }, field) => offeredIssues(choices, field),
  text: (answer, { choices }, { lang }) => {
    const chosen = new Set(toChosen(answer));
    return formatList(
      choices.flatMap(({ id, label }) => (chosen.has(id) ? [label] : [])),
      lang,
    );
  },
});

const answerSchema = z.array(z.string());
