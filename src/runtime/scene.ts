import type { Hold } from '#blocks/block.ts';
import { kindOf } from '#blocks/index.ts';
import { lockedBy } from '#blocks/locks.ts';
import type { Scene, Visit } from '#blocks/work.ts';
import type { Block, BlockId } from '#model/process.ts';
import type { World } from '#model/world.ts';
import type { Machine } from './machine.ts';
import type { Progress } from './progress.ts';

/** What stays the same during one command. */
export interface Run {
  readonly machine: Machine;
  readonly world: World;
}

/** What a block may know while it works. */
export function sceneOf(run: Run, progress: Progress, block: BlockId, visit: Pick<Visit, 'id' | 'round'>): Scene {
  const { request } = progress;
  return {
    world: run.world,
    process: run.machine.process,
    block: blockOf(run, block),
    visit: { id: visit.id, round: visit.round },
    values: request.values,
    locked: lockedBy(run.machine.process, progress.visits),
    requester: request.requester,
    request: { number: request.number, title: request.title },
  };
}

/** A block of the process. @throws BlockContractError when the flow names one that is not there */
export function blockOf(run: Run, id: BlockId): Block {
  const block = run.machine.process.blocks[id];
  if (block === undefined) throw new BlockContractError(id, 'is not in its process');
  return block;
}

/** How a block holds requests. @throws BlockContractError when it holds none */
export function holdOf(block: Block): Hold {
  const { hold } = kindOf(block);
  if (hold === undefined) throw new BlockContractError(block.id, 'holds requests without `hold`');
  return hold;
}

/** A block kind does not keep what its fragment promised: a bug of the kind. */
export class BlockContractError extends Error {
  override readonly name = 'BlockContractError';
  readonly block: BlockId;
  constructor(block: BlockId, what: string) {
    super(`Block ${block} ${what}`);
    this.block = block;
  }
}
