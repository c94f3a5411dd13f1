import type { Block, Process } from '#model/process.ts';
import type { Face } from './block.ts';
import './blocks.text.ts';
import { kindOf } from './index.ts';

/** How a block looks, as plain data. */
export function faceOf(block: Block, process: Process): Face {
  const face = kindOf(block).face(block.data, process);
  return block.locks === undefined ? face : { ...face, summary: [...face.summary, { code: 'blocks.locks.face' }] };
}
