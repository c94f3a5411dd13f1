import type { Field } from '#model/process.ts';
import { fieldKindOf } from './index.ts';

/** Whether the answers of a field are dates, with or without a time. */
export function holdsDate({ type }: Field): boolean {
  const { measure } = fieldKindOf(type);
  return measure === 'date' || measure === 'moment';
}
