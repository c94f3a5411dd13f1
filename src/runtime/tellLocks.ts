import { lockedBy } from '#blocks/locks.ts';
import type { Visit } from '#blocks/work.ts';
import type { FieldId } from '#model/process.ts';
import { tell, type Progress } from './progress.ts';
import type { Run } from './scene.ts';

/** Tells the history which fields a step has locked, and which may be changed again; of an ended request, nothing. */
export function tellLocks({ machine: { process } }: Run, visits: readonly Visit[], progress: Progress): Progress {
  if (progress.request.endedAt !== null) return progress;
  const [before, after] = [lockedBy(process, visits), lockedBy(process, progress.visits)];
  if (before === after) return progress;
  const labelsOf = (fields: readonly FieldId[]) => fields.map((id) => process.fields[id]?.label ?? id);
  const free = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const opened =
    free.length === 0
      ? progress
      : tell(progress, { code: 'runtime.unlocked', params: { count: free.length, fields: labelsOf(free) } });
  return [...new Set(Object.values(after))].reduce((told, block) => {
    const fields = Object.keys(after).filter((id) => after[id] === block && !Object.hasOwn(before, id));
    if (fields.length === 0) return told;
    const params = { block: process.blocks[block]?.name ?? block, count: fields.length, fields: labelsOf(fields) };
    return tell(told, { code: 'runtime.locked', params }, { block });
  }, opened);
}
