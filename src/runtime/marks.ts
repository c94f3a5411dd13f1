import type { BlockId, ExitId } from '#model/process.ts';
import type { Wire } from './vocabulary.ts';

/** What the machine remembers of the parallel sections in which a request is, by their split. Plain data: it is stored. */
export type Marks = Readonly<Record<BlockId, SectionMarks>>;

interface SectionMarks {
  /** Branches that have come to the join; kept where it does not wait for all. */
  readonly arrived?: readonly ExitId[];
  /** In a woven section, by which exits each block was left; by none when no way led to it. */
  readonly decided?: Readonly<Record<BlockId, readonly ExitId[]>>;
}

/** One more branch has come to the join. */
export function withArrival(marks: Marks, section: BlockId, branch: ExitId): Marks {
  const own = marks[section];
  return { ...marks, [section]: { ...own, arrived: [...(own?.arrived ?? []), branch] } };
}

/** It is known by which exits a block was left. */
export function withDecision(marks: Marks, section: BlockId, block: BlockId, exits: readonly ExitId[]): Marks {
  const own = marks[section];
  return { ...marks, [section]: { ...own, decided: { ...own?.decided, [block]: exits } } };
}

/** A section was left. */
export function without(marks: Marks, section: BlockId): Marks {
  const { [section]: _left, ...rest } = marks;
  return rest;
}

/** How many branches have come to the join. */
export function arrivals(marks: Marks, section: BlockId): number {
  return marks[section]?.arrived?.length ?? 0;
}

/** How many of some connections are taken, and how many may still be. */
export function fates(
  marks: Marks,
  section: BlockId,
  wires: readonly Wire[],
): { readonly taken: number; readonly open: number } {
  const { decided = {} } = marks[section] ?? {};
  const known = wires.map(([block, exit]) => decided[block]?.includes(exit));
  return { taken: known.filter((one) => one === true).length, open: known.filter((one) => one === undefined).length };
}
