import { z } from '#model/zod.ts';
import type { Json } from '#model/json.ts';
import { formatList } from '#text/numbers.ts';
import { idsOfActors, toActors } from '../actors.ts';
import { defineField, wrongShape } from '../define.ts';
import { checkPerson, personName, withinGroupSchema } from '../withinGroup.ts';
import './people.text.ts';
import { peopleOperators } from './operators.ts';

/** Options of people: the group they must be of. */
export const peopleOptions = z.strictObject({ group: withinGroupSchema });

/** The ids that an answer holds; none for anything else. */
export function toPeople(answer: Json): readonly string[] {
  return answerSchema.safeParse(answer).data ?? [];
}

/** Several people, by id. */
export const people = defineField({
  type: 'people',
  canName: true,
  measure: 'people',
  operators: peopleOperators,
  options: peopleOptions,
  fresh: () => ({ group: null }),
  empty: [],
  check: (answer, { group }, { directory }) => {
    const chosen = answerSchema.safeParse(answer);
    if (!chosen.success || new Set(chosen.data).size < chosen.data.length) return wrongShape;
    const wrong = chosen.data.map((id) => checkPerson(id, group, directory));
    return wrong.find((said) => said !== null) ?? null;
  },
  text: (answer, _options, { directory, lang }) =>
    formatList(
      toPeople(answer)
        .map((id) => personName(id, directory))
        .filter((name) => name !== ''),
      lang,
    ),
  named: (answer) => ({ people: toPeople(answer), groups: [] }),
  initial: {
    from: (initial) => idsOfActors(initial, 'person'),
    to: (answer) => (toPeople(answer).length === 0 ? null : toActors(toPeople(answer), 'person')),
  },
});

const answerSchema = z.array(z.string());
