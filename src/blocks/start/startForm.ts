import { isStart } from '#blocks/index.ts';
import type { Block, Process } from '#model/process.ts';
import { readStart, type StartData } from './start.ts';

/** The form that a request begins with, for whoever fills it before there is a request. */
export interface StartForm extends StartData {
  readonly block: Block;
}

/** The start form of a process; null when it has no start, which only a draft may lack. */
export function startFormOf(process: Process): StartForm | null {
  const block = Object.values(process.blocks).find((one) => isStart(one));
  return block === undefined ? null : { ...readStart(block.data), block };
}
