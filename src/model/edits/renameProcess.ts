import type { Edit } from '#model/edit.ts';

/** Gives the process another name. */
export function renameProcess(name: string): Edit {
  return (process) => ({ process: { ...process, name } });
}
