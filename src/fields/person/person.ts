import { z } from '#model/zod.ts';
import { idsOfActors, toActors } from '../actors.ts';
import { defineField, wrongShape } from '../define.ts';
import { nobody } from '../field.ts';
import { checkPerson, personName, withinGroupSchema } from '../withinGroup.ts';
import './person.text.ts';
import { personOperators } from './operators.ts';

/** Options of a person: the group they must be of. */
export const personOptions = z.strictObject({ group: withinGroupSchema });

/** One person, by id. */
export const person = defineField({
  type: 'person',
  canName: true,
  measure: 'person',
  operators: personOperators,
  options: personOptions,
  fresh: () => ({ group: null }),
  empty: null,
  check: (answer, { group }, { directory }) =>
    typeof answer === 'string' ? checkPerson(answer, group, directory) : wrongShape,
  text: (answer, _options, { directory }) => personName(answer, directory),
  named: (answer) => (typeof answer === 'string' ? { people: [answer], groups: [] } : nobody),
  initial: {
    from: (initial) => idsOfActors(initial, 'person')[0] ?? null,
    to: (answer) => (typeof answer === 'string' ? toActors([answer], 'person') : null),
  },
});
