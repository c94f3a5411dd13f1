import type { Said } from '#text/said.ts';
import type { FilePort, StoredFile } from '../face.ts';
import { largestFile } from './file.ts';

/** What came of attaching files: those that are kept, and why the others are not. */
export interface Attached {
  readonly kept: readonly StoredFile[];
  readonly failed: readonly Said[];
}

/** Keeps files one after another, as many as there is room for; those that cannot be kept do not hold up the others. */
export async function keepFiles(chosen: readonly File[], room: number, port: FilePort): Promise<Attached> {
  const kept: StoredFile[] = [];
  const failed: Said[] = [];
  for (const file of chosen) {
    const { name } = file;
    if (file.size > largestFile) failed.push({ code: 'file.tooLarge', params: { name } });
    else if (kept.length >= room) failed.push({ code: 'file.noRoom', params: { name } });
    else {
      try {
        kept.push(await port.keep(file));
      } catch {
        // Whatever stopped it, the file is not kept and its person is told so, by name, beside the control.
        failed.push({ code: 'file.notKept', params: { name } });
      }
    }
  }
  return { kept, failed };
}
