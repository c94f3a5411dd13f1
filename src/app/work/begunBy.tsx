import type { BegunRequest } from '#blocks/face.ts';
import type { Request } from '#runtime/records.ts';
import { requestPath } from '../paths.ts';
import { RequestState } from './RequestState.tsx';

/** Requests that a visit began, with links to their pages where they have any. */
export function begunBy(
  requests: readonly Request[],
  visit: string,
  pathOf: ((id: string) => string) | null = requestPath,
): readonly BegunRequest[] {
  return requests
    .filter(({ parent }) => parent?.visit === visit)
    .map((request) => ({
      number: request.number,
      title: request.title,
      state: <RequestState request={request} />,
      href: pathOf === null ? null : pathOf(request.id),
    }));
}
