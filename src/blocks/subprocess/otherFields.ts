import { fieldKindOf } from '#fields/index.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Field } from '#model/process.ts';

/** What the start of another process asks, in its order. */
export function askedOf({
  asks,
  fields,
}: OtherProcess): readonly { readonly field: Field; readonly required: boolean }[] {
  return asks.flatMap(({ field: id, required, readOnly }) => {
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return field === undefined || readOnly || !fieldKindOf(field.type).asks ? [] : [{ field, required }];
  });
}

/** The fields of another process that have answers. */
export function answeredIn({ fields }: OtherProcess): readonly Field[] {
  return Object.values(fields).filter(({ type }) => fieldKindOf(type).asks);
}

/** A field of another process by its key. */
export function fieldByKey(other: OtherProcess, key: string): Field | undefined {
  return answeredIn(other).find((field) => field.key === key);
}

/** Whether a field here takes the answers to one of another process, as they are. */
export function mayTake(source: Field, target: Field): boolean {
  const [from, to] = [fieldKindOf(source.type), fieldKindOf(target.type)];
  if (!from.asks || !to.asks) return false;
  if (source.type === target.type) return true;
  if (to.measure === 'people' && from.measure === 'person') return true;
  return to.measure !== null && to.measure !== 'choice' && to.measure !== 'choices' && from.measure === to.measure;
}
