import type { Graph } from './graph.ts';
import type { BlockId, ExitId } from './process.ts';
import {
  crossing,
  entered,
  joinedTwice,
  loose,
  reachedOutside,
  tooWide,
  unjoined,
  windsBack,
  type SectionProblem,
} from './sectionProblems.ts';
import { interiorOf, type Pair } from './sectionPair.ts';
import { sectionMapOf, type SectionMap } from './sectionMap.ts';

/** More branches than this in one section take too long to enter. Source: docs/decisions, parallel sections. */
const maxRegions = 32;

/**
 * A part of a process in which several blocks may be open at once: what lies between a split and the join that waits
 * for it. In a nested one each branch has blocks of its own; in a woven one branches run into each other, so that every
 * block waits for itself.
 */
export interface Section {
  readonly split: BlockId;
  readonly join: BlockId;
  readonly is: 'nested' | 'woven';
  /** The blocks inside, without split and join; in a woven one each after those that lead to it. */
  readonly blocks: readonly BlockId[];
}

/** Where a block stands: a branch of a nested section, or (null) the weave of a woven one. */
export interface Held {
  readonly split: BlockId;
  readonly exit: ExitId | null;
}

/** The parallel sections of a process. */
export interface Sections {
  /** By their split, outer ones first. */
  readonly sections: ReadonlyMap<BlockId, Section>;
  /** The innermost section of each block that is inside one. */
  readonly held: ReadonlyMap<BlockId, Held>;
  /** What keeps a split or join from working, for each one that does not. */
  readonly broken: ReadonlyMap<BlockId, SectionProblem>;
  /** The same problems, each once. */
  readonly problems: readonly SectionProblem[];
}

/** Finds the sections of a process, outermost first, and everything about splits and joins that cannot run. */
export function sectionsOf(graph: Graph): Sections {
  const known = remembered.get(graph.process);
  if (known !== undefined) return known;
  const found = search(sectionMapOf(graph));
  remembered.set(graph.process, found);
  return found;
}

/** A process never changes, and both its problems and its machine ask. */
const remembered = new WeakMap<Graph['process'], Sections>();

interface Search {
  readonly map: SectionMap;
  readonly sections: Map<BlockId, Section>;
  readonly held: Map<BlockId, Held>;
  readonly broken: Map<BlockId, SectionProblem>;
  readonly problems: Set<SectionProblem>;
}

function search(map: SectionMap): Sections {
  const at: Search = { map, sections: new Map(), held: new Map(), broken: new Map(), problems: new Set() };
  for (const { id } of map.splits) {
    if (at.held.get(id)?.exit !== null && !at.broken.has(id)) close(at, id);
  }
  const closing = new Set([...at.sections.values()].map((section) => section.join));
  for (const { id } of map.joins) {
    if (closing.has(id) || at.held.get(id)?.exit === null || at.broken.has(id)) continue;
    report(at, loose(map, id, namedBy(map, id)), id);
  }
  return { ...at, problems: [...at.problems] };
}

/** Finds the join of a split, and how the section between them runs. */
function close(at: Search, split: BlockId): void {
  const { map } = at;
  const joins = joinsNaming(map, split);
  const pairs = joins.map((join) => interiorOf(map, split, join));
  const [widest] = pairs
    .filter((pair): pair is Pair => 'blocks' in pair)
    .toSorted((a, b) => b.blocks.size - a.blocks.size);
  if (widest === undefined) {
    for (const [nth, pair] of pairs.entries()) {
      const join = joins[nth] ?? '';
      if ('blocks' in pair) continue;
      const why = pair.entry === null ? reachedOutside(map, split, join) : entered(map, split, join, pair.entry);
      report(at, why, split, join);
    }
    if (joins.length === 0) report(at, unjoined(map, split), split);
    return;
  }
  const pair = closed(at, widest);
  for (const join of joins) {
    if (join !== pair.join && !pair.blocks.has(join)) report(at, joinedTwice(map, split, pair.join, join), join);
  }
  enclose(at, pair);
}

/** The pair made as wide as what begins inside needs: a split inside whose join is outside belongs to it with its join. */
function closed(at: Search, from: Pair): Pair {
  const { map } = at;
  let pair = from;
  for (let isWider = true; isWider;) {
    isWider = false;
    for (const inner of map.splits) {
      if (!pair.blocks.has(inner.id) || at.broken.has(inner.id)) continue;
      const outside = joinsNaming(map, inner.id).find((join) => join !== pair.join && !pair.blocks.has(join));
      if (outside === undefined) continue;
      const wider = interiorOf(map, pair.split, outside);
      if ('blocks' in wider && wider.blocks.has(pair.join)) {
        pair = wider;
        isWider = true;
      } else report(at, crossing(map, pair.split, inner.id, outside), inner.id, outside);
    }
  }
  return pair;
}

/** Nests the section where each branch has blocks of its own and what begins in it ends in it; weaves it otherwise. */
function enclose(at: Search, pair: Pair): void {
  const { map } = at;
  const { split, join, blocks } = pair;
  const branches = nestedBranches(map, pair);
  const woven = branches !== null && splitsJoin(map, pair) ? null : weave(map, pair);
  if (woven !== null && !('code' in woven)) {
    at.sections.set(split, { split, join, is: 'woven', blocks: woven });
    for (const block of woven) at.held.set(block, { split, exit: null });
  } else if (branches !== null) {
    at.sections.set(split, { split, join, is: 'nested', blocks: [...blocks] });
    for (const [block, exit] of branches) at.held.set(block, { split, exit });
  } else if (woven !== null) report(at, woven, split, join);
}

/** The branch of each block; null when the section does not nest. */
function nestedBranches(map: SectionMap, { split, join, blocks }: Pair): ReadonlyMap<BlockId, ExitId> | null {
  const exits = map.outOf(split).map((flow) => flow.from.exit);
  const isAnotherJoined = joinsNaming(map, split).some((id) => blocks.has(id));
  if (namedBy(map, join) !== split || isAnotherJoined || exits.length > maxRegions) return null;
  const branches = new Map<BlockId, ExitId>();
  for (const block of blocks) {
    const exit = exits.find((one) => map.exitDominates(split, one, block));
    if (exit === undefined) return null;
    branches.set(block, exit);
  }
  return branches;
}

/** Whether every split inside has a join of its own; without one, the join of the section may wait for its branches too. */
function splitsJoin(map: SectionMap, { blocks }: Pair): boolean {
  return map.splits.every(({ id }) => !blocks.has(id) || joinsNaming(map, id).length > 0);
}

/** The blocks in an order in which each comes after those that lead to it, or why there is none. */
function weave(map: SectionMap, { split, join, blocks }: Pair): readonly BlockId[] | SectionProblem {
  if (blocks.size > maxRegions) return tooWide(map, split, join, blocks.size, maxRegions);
  const leadsBack = (id: BlockId) => map.outOf(id).some(({ to }) => blocks.has(to) && map.turnOf(to) <= map.turnOf(id));
  const winding = [...blocks].find(leadsBack);
  return winding === undefined ? [...blocks] : windsBack(map, split, join, winding);
}

function joinsNaming(map: SectionMap, split: BlockId): readonly BlockId[] {
  return map.joins.filter(({ id }) => namedBy(map, id) === split).map(({ id }) => id);
}

function namedBy({ graph }: SectionMap, join: BlockId): BlockId | null {
  const block = graph.process.blocks[join];
  return block === undefined ? null : (graph.joinOf(block)?.split ?? null);
}

function report(at: Search, problem: SectionProblem, ...blocks: readonly BlockId[]): void {
  at.problems.add(problem);
  for (const block of blocks) if (!at.broken.has(block)) at.broken.set(block, problem);
}
