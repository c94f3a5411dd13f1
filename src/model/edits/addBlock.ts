import type { Edit } from '#model/edit.ts';
import type { Block } from '#model/process.ts';
import { idTaken } from './refusals.ts';
import { isTaken } from './taken.ts';

/** Puts a new block on the canvas, not connected to anything. */
export function addBlock(block: Block): Edit {
  return (process) => {
    if (isTaken(process, block.id)) return idTaken(block.id);
    return { process: { ...process, blocks: { ...process.blocks, [block.id]: block } } };
  };
}
