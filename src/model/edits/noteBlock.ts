import type { Edit } from '#model/edit.ts';
import type { BlockId } from '#model/process.ts';
import { replaceBlock } from './replaceBlock.ts';

/** Writes the note that a block carries for whoever draws on it next. */
export function noteBlock(id: BlockId, note: string): Edit {
  return replaceBlock(id, (block) => ({ ...block, note }));
}
