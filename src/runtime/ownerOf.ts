import type { Block, Process, Stage } from '#model/process.ts';
import type { Timer } from './records.ts';
import { BlockContractError } from './scene.ts';

/** The block or the stage whose timer it is. @throws BlockContractError when it is not in the process that the request follows */
export function ownerOf({ blocks, stages }: Process, { id, block, stage }: Timer): Block | Stage {
  const owner = stage === null ? blocks[String(block)] : stages[stage];
  if (owner === undefined) throw new BlockContractError(String(stage ?? block), `has the timer ${id} and is not there`);
  return owner;
}
