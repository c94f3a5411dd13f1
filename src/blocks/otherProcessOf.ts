import type { OtherProcess } from '#model/otherProcess.ts';
import type { Process } from '#model/process.ts';
import { itemsIn } from './asking.ts';
import { isStart } from './index.ts';

/** What others have to know of a process to begin its requests. */
export function otherProcessOf(id: string, { name, lang, fields, blocks }: Process, isThis: boolean): OtherProcess {
  const start = Object.values(blocks).find(isStart);
  return { id, name, lang, fields, asks: itemsIn(start?.data['items']), isThis };
}
