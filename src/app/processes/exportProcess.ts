import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { downloadText, fileNameOf } from '../download.ts';

/** Hands a process to the person as a .sdw file; `name` is the file's, the process's own unless given. */
export async function exportProcess(process: Process, directory: Directory, name = process.name): Promise<void> {
  const { writeSdw } = await import('#exchange/sdw/write.ts');
  downloadText(writeSdw(process, directory), fileNameOf(name, 'sdw'), 'application/json');
}
