import type { Fragment } from '#blocks/block.ts';
import type { BlockId, ExitId, Process, StageId } from '#model/process.ts';
import type { Held, Section } from '#model/sections.ts';
import type { Flow } from './flow.ts';
import type { FlowConfig, Stop } from './vocabulary.ts';

/** A process as the flow sees it: our own plain data, made by `planOf` and never stored. */
export interface Plan {
  /** Where requests begin; null when the draft has no start. */
  readonly start: BlockId | null;
  readonly blocks: Readonly<Record<BlockId, PlannedBlock>>;
  /** The parallel sections, by their split. */
  readonly sections: Readonly<Record<BlockId, Section>>;
  /** Where requests go when the deadline of a stage has passed; only stages that they leave then. */
  readonly stages: Readonly<Record<StageId, PlannedStage>>;
}

/** One block and where its exits lead; null for an exit without a connection. */
export interface PlannedBlock {
  readonly id: BlockId;
  readonly fragment: Fragment;
  readonly targets: Readonly<Record<ExitId, BlockId | null>>;
  /** The branch in which it stands; null outside all sections. */
  readonly held: Held | null;
  /** Why requests cannot go on from here; null when they can. */
  readonly broken: Stop | null;
}

/** A stage that requests leave when its time is over. */
export interface PlannedStage {
  readonly blocks: readonly BlockId[];
  readonly to: BlockId;
}

/** A compiled process. */
export interface Machine {
  readonly process: Process;
  readonly plan: Plan;
  /** What XState runs, as plain data: names and parameters, no functions. */
  readonly config: FlowConfig;
  readonly flow: Flow;
}
