import type { Edit } from '#model/edit.ts';
import type { Block, BlockId } from '#model/process.ts';
import { thing } from './records.ts';
import { noBlock } from './refusals.ts';

/** What the edits of one block have in common: it must be there, and the rest of the process stays the same object. */
export function replaceBlock(id: BlockId, change: (block: Block) => Block): Edit {
  return (process) => {
    const block = thing(process.blocks, id);
    if (block === undefined) return noBlock(id);
    return { process: { ...process, blocks: { ...process.blocks, [id]: change(block) } } };
  };
}
