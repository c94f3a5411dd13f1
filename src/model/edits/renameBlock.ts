import type { Edit } from '#model/edit.ts';
import type { BlockId } from '#model/process.ts';
import { replaceBlock } from './replaceBlock.ts';

/** Gives a block another name. An empty one is allowed while typing; a rule reports it. */
export function renameBlock(id: BlockId, name: string): Edit {
  return replaceBlock(id, (block) => ({ ...block, name }));
}
