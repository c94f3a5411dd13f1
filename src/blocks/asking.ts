import { z } from '#model/zod.ts';
import type { FormItem } from '#fields/form.ts';
import { conditionSchema } from '#model/condition.ts';
import type { FieldId, Process } from '#model/process.ts';

/** One question of a form; a question that is only read shows its latest answer and is not to be changed there. */
export const formItemSchema = z.strictObject({
  field: z.string().min(1),
  required: z.boolean(),
  readOnly: z.boolean(),
  /** It is there only where this holds. */
  showWhen: conditionSchema.exactOptional(),
});

/** The places where forms ask for a field that can be answered there. */
export function askingOf(process: Process, field: FieldId): readonly FormItem[] {
  return Object.values(process.blocks)
    .flatMap((block) => itemsIn(block.data['items']))
    .filter((item) => item.field === field && !item.readOnly);
}

/** The questions of a form's settings; none for anything else. */
export function itemsIn(value: unknown): readonly FormItem[] {
  const items = z.array(formItemSchema).safeParse(value);
  return items.success ? items.data : [];
}
