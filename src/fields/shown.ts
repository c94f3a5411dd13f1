import type { FieldId } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { FormItem } from './form.ts';
import { holds } from './judge.ts';
import type { Judging } from './operands.ts';

/**
 * The questions of a form that are asked with these answers: those without a condition, and those whose condition holds.
 * A condition looks at the answers before this form, and in it at the questions above its own; what is asked here has no
 * other answer than the one that is given here, and what is not asked has none.
 * @param answers of this form
 * @param scene with the answers before this form
 */
export function shownItems<Item extends FormItem>(
  items: readonly Item[],
  answers: Values,
  scene: Judging,
): readonly Item[] {
  if (items.every(({ showWhen }) => showWhen === undefined)) return items;
  const asked = new Set(items.filter(({ readOnly }) => !readOnly).map(({ field }) => field));
  let values: Values = Object.fromEntries(Object.entries(scene.values).filter(([field]) => !asked.has(field)));
  return items.filter(({ field, readOnly, showWhen }) => {
    if (showWhen !== undefined && !holds(showWhen, { ...scene, values })) return false;
    if (!readOnly) values = withAnswer(values, answers, field);
    return true;
  });
}

function withAnswer(values: Values, answers: Values, field: FieldId): Values {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  return answer === undefined ? values : { ...values, [field]: answer };
}
