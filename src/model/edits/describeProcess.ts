import type { Edit } from '#model/edit.ts';

/** Describes the process for whoever chooses it. */
export function describeProcess(description: string): Edit {
  return (process) => ({ process: { ...process, description } });
}
