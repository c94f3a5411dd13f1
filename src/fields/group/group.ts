import { z } from '#model/zod.ts';
import { idsOfActors, toActors } from '../actors.ts';
import { defineField, wrongShape } from '../define.ts';
import { nobody } from '../field.ts';
import { groupName } from '../withinGroup.ts';
import './group.text.ts';
import { groupOperators } from './operators.ts';

/** One group, by id. */
export const group = defineField({
  type: 'group',
  canName: true,
  measure: 'group',
  operators: groupOperators,
  options: z.strictObject({}),
  fresh: () => ({}),
  empty: null,
  check: (answer, _options, { directory }) => {
    if (typeof answer !== 'string') return wrongShape;
    return Object.hasOwn(directory.groups, answer) ? null : { code: 'group.gone' };
  },
  text: (answer, _options, { directory }) => groupName(answer, directory),
  named: (answer) => (typeof answer === 'string' ? { people: [], groups: [answer] } : nobody),
  initial: {
    from: (initial) => idsOfActors(initial, 'group')[0] ?? null,
    to: (answer) => (typeof answer === 'string' ? toActors([answer], 'group') : null),
  },
});
