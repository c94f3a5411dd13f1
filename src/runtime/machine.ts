import type { Fragment } from '#blocks/block.ts';
import type { BlockId, ExitId, Process } from '#model/process.ts';
import type { Flow } from './flow.ts';
import type { FlowConfig } from './vocabulary.ts';

/** A process as the flow sees it: our own plain data, made by `compile` and never stored. */
export interface Plan {
  /** Where requests begin; null when the draft has no start. */
  readonly start: BlockId | null;
  readonly blocks: Readonly<Record<BlockId, PlannedBlock>>;
}

/** One block and where its exits lead; null for an exit without a connection. */
export interface PlannedBlock {
  readonly id: BlockId;
  readonly fragment: Fragment;
  readonly targets: Readonly<Record<ExitId, BlockId | null>>;
}

/** A compiled process. */
export interface Machine {
  readonly process: Process;
  readonly plan: Plan;
  /** What XState runs, as plain data: names and parameters, no functions. */
  readonly config: FlowConfig;
  readonly flow: Flow;
}
