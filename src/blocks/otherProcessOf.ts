import type { OtherProcess } from '#model/otherProcess.ts';
import type { Process } from '#model/process.ts';
import { itemsIn } from './asking.ts';
import { isStart } from './index.ts';

/** What others have to know of a process to begin its requests. */
export function otherProcessOf(id: string, { name, lang, fields, blocks }: Process, isThis: boolean): OtherProcess {
  const start = Object.values(blocks).find(isStart);
  // What is required only where a condition holds can be left out.
  const asks = itemsIn(start?.data['items']).map(({ field, required, readOnly, showWhen }) => ({
    field,
    required: required && showWhen === undefined,
    readOnly,
  }));
  return { id, name, lang, fields, asks, isThis };
}
