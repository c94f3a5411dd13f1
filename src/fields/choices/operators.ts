import type { Json } from '#model/json.ts';
import { compares, opposite, type Operator } from '../operator.ts';

const hasAny = compares(
  'hasAny',
  'choices',
  (answer, ids) => listOf(ids).some((id) => listOf(answer).includes(id)),
  (answer, ids) => `some id in ${ids} satisfies list contains(${answer}, id)`,
);

/** What may be asked of any number of choices. */
export const choicesOperators: readonly Operator[] = [
  hasAny,
  compares(
    'hasAll',
    'choices',
    (answer, ids) => listOf(ids).every((id) => listOf(answer).includes(id)),
    (answer, ids) => `every id in ${ids} satisfies list contains(${answer}, id)`,
  ),
  opposite('hasNone', hasAny),
];

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
