import type { FormItem } from '#fields/form.ts';
import type { BlockId, FieldId } from '#model/process.ts';

/** Fields that nobody may change now, with the block that locked them. */
export type Locked = Readonly<Record<FieldId, BlockId>>;

/** Nothing is locked. */
export const unlocked: Locked = Object.freeze({});

/** Fields that a form would ask for, were they not locked. */
export function lockedOf(items: readonly FormItem[], locked: Locked): readonly FieldId[] {
  return items.flatMap(({ field, readOnly }) => (!readOnly && Object.hasOwn(locked, field) ? [field] : []));
}

/** The questions of a form as they are where fields are locked: those are only read. */
export function whereLocked(items: readonly FormItem[], locked: Locked): readonly FormItem[] {
  if (locked === unlocked) return items;
  return items.map((item) => (Object.hasOwn(locked, item.field) ? { ...item, readOnly: true } : item));
}
