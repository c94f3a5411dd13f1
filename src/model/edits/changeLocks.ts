import type { Edit } from '#model/edit.ts';
import type { Locks } from '#model/locks.ts';
import type { Block, BlockId } from '#model/process.ts';
import { replaceBlock } from './replaceBlock.ts';

/** Says which fields a block locks when requests leave it; null for none. */
export function changeLocks(id: BlockId, locks: Locks | null): Edit {
  return replaceBlock(id, (block) => withLocks(block, locks));
}

function withLocks({ locks: _before, ...block }: Block, locks: Locks | null): Block {
  return locks === null ? block : { ...block, locks };
}
