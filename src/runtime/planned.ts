import type { BlockId } from '#model/process.ts';
import type { Plan, PlannedBlock } from './machine.ts';
import { BlockContractError } from './scene.ts';

/** A block of the plan. @throws BlockContractError when a section names one that is not there */
export function plannedOf(plan: Plan, id: BlockId): PlannedBlock {
  const block = plan.blocks[id];
  if (block === undefined) throw new BlockContractError(id, 'is not in its plan');
  return block;
}

/** How many of the ways to a block have to be taken; all that may be, where it is no join that waits for fewer. */
export function needsOf({ fragment }: PlannedBlock): 'all' | number {
  return fragment.is === 'join' ? fragment.needs : 'all';
}
