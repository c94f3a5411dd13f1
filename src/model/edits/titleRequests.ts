import type { Edit } from '#model/edit.ts';

/** Sets the title of requests: text with answers, by field id. */
export function titleRequests(requestTitle: string): Edit {
  return (process) => ({ process: { ...process, requestTitle } });
}
