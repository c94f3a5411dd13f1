import type { Visit } from '#blocks/work.ts';
import type { BlockId } from '#model/process.ts';
import type { Run } from '#picture/picture.ts';
import type { Request } from '#runtime/records.ts';

/** What a request has done of its process and where it is open now. A stopped block counts as open. */
export function reachOf(request: Request, visits: readonly Visit[]): Run {
  const current = new Set<BlockId>(request.endedAt === null ? request.open : []);
  const done = new Set(visits.map((visit) => visit.block).filter((block) => !current.has(block)));
  return { done, current };
}
