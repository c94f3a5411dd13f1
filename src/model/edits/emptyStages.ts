import type { Process } from '#model/process.ts';
import { without } from './records.ts';

/** The process without stages in which no block is any more. */
export function withoutEmptyStages(process: Process): Process {
  const used = new Set(Object.values(process.blocks).map(({ stage }) => stage));
  const empty = Object.keys(process.stages).filter((id) => !used.has(id));
  return empty.length === 0 ? process : { ...process, stages: without(process.stages, new Set(empty)) };
}
