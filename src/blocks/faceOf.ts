import type { Block, Process } from '#model/process.ts';
import type { Face } from './block.ts';
import { kindOf } from './index.ts';

/** How a block looks, as plain data. */
export function faceOf(block: Block, process: Process): Face {
  return kindOf(block).face(block.data, process);
}
