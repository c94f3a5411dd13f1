import type { Issue, Place } from './issue.ts';
import type { BlockId, Flow } from './process.ts';
import type { SectionMap } from './sectionMap.ts';
import type { Said } from '#text/said.ts';

/** A problem of parallel sections. */
export interface SectionProblem extends Issue {
  readonly code: `model.rule.${string}`;
}

/** No join waits for the branches of a split. */
export function unjoined(map: SectionMap, split: BlockId): SectionProblem {
  return problem('model.rule.unjoined', { split: nameOf(map, split) }, { block: split });
}

/** A join that names no split, or one that the start does not lead to. */
export function loose(map: SectionMap, join: BlockId, split: BlockId | null): SectionProblem {
  const named = split === null ? undefined : map.splits.find(({ id }) => id === split);
  if (named !== undefined) return reachedOutside(map, named.id, join);
  return problem('model.rule.loose', { join: nameOf(map, join) }, { block: join, path: 'block' });
}

/** A join can be reached without passing the split whose branches it waits for. */
export function reachedOutside(map: SectionMap, split: BlockId, join: BlockId): SectionProblem {
  return problem('model.rule.reachedOutside', both(map, split, join), { block: join });
}

/** A connection enters between a split and its join from elsewhere. */
export function entered(map: SectionMap, split: BlockId, join: BlockId, flow: Flow): SectionProblem {
  const ends = { from: nameOf(map, flow.from.block), to: nameOf(map, flow.to) };
  return problem('model.rule.entered', { ...both(map, split, join), ...ends }, { flow: flow.id });
}

/** A second join waits for the same branches beside the first. */
export function joinedTwice(map: SectionMap, split: BlockId, join: BlockId, other: BlockId): SectionProblem {
  return problem('model.rule.joinedTwice', { ...both(map, split, join), other: nameOf(map, other) }, { block: other });
}

/** A split begins between another and its join, but its own join is elsewhere. */
export function crossing(map: SectionMap, outer: BlockId, split: BlockId, join: BlockId): SectionProblem {
  return problem('model.rule.crossing', { ...both(map, split, join), outer: nameOf(map, outer) }, { block: split });
}

/** Branches that run into each other go round in a loop. */
export function windsBack(map: SectionMap, split: BlockId, join: BlockId, block: BlockId): SectionProblem {
  return problem('model.rule.windsBack', { ...both(map, split, join), block: nameOf(map, block) }, { block });
}

/** Too much would run at once. */
export function tooWide(map: SectionMap, split: BlockId, join: BlockId, count: number, max: number): SectionProblem {
  return problem('model.rule.tooWide', { ...both(map, split, join), count, max }, { block: split });
}

function problem(code: SectionProblem['code'], params: NonNullable<Said['params']>, place: Place): SectionProblem {
  return { severity: 'error', code, params, place };
}

function both(map: SectionMap, split: BlockId, join: BlockId) {
  return { split: nameOf(map, split), join: nameOf(map, join) };
}

function nameOf({ graph }: SectionMap, id: BlockId): string | Said {
  const block = graph.process.blocks[id];
  return block === undefined ? id : graph.nameOf(block);
}
