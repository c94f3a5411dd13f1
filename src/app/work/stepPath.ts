import type { RequestId } from '#runtime/records.ts';
import { requestPath } from '../paths.ts';

/** The name of the part of a request's address that says which step is meant. */
export const stepParam = 'paso';

/** One step of a request: its page, with that step in view. */
export function stepPath(request: RequestId, visit: string): string {
  return `${requestPath(request)}?${stepParam}=${encodeURIComponent(shortOf(visit))}`;
}

/** `v7` of `<request>/v7`. */
export function shortOf(visit: string): string {
  return visit.slice(visit.lastIndexOf('/') + 1);
}
