import type { ExitId } from '#model/process.ts';
import type { Held, Section } from '#model/sections.ts';
import { aimOf, byId, exitStops, leadTo } from './leading.ts';
import type { Plan, PlannedBlock } from './machine.ts';
import { needsOf, plannedOf } from './planned.ts';
import { stateNames } from './stateNames.ts';
import type { FlowState, FlowTransition, Mark, Region } from './vocabulary.ts';

/**
 * The state of a nested section: one region for each branch. It is left for the join when all branches have arrived or,
 * where the join waits for so many, when so many have.
 */
export function nestedState(plan: Plan, section: Section, regionOf: RegionOf): FlowState {
  const needs = needsOf(plannedOf(plan, section.join));
  const toJoin = leadTo(section.join);
  const branches = branchesOf(plan, plannedOf(plan, section.split), needs, regionOf);
  return {
    id: stateNames.section(section.split),
    type: 'parallel',
    states: byId(branches),
    exit: [{ type: 'forget', params: { section: section.split } }],
    onDone: [toJoin],
    ...(needs === 'all'
      ? {}
      : { always: [{ ...toJoin, guard: { type: 'areEnough', params: { section: section.split, number: needs } } }] }),
  };
}

/** The states of the blocks that stand in a branch. */
type RegionOf = (held: Held) => Region;

function branchesOf(plan: Plan, split: PlannedBlock, needs: 'all' | number, regionOf: RegionOf): readonly FlowState[] {
  return Object.keys(split.targets).map((exit) => {
    const arrive: readonly Mark[] =
      needs === 'all' ? [] : [{ type: 'arrive', params: { section: split.id, branch: exit } }];
    const arrived: FlowState = { id: stateNames.arrived(split.id, exit), type: 'final', entry: arrive };
    const { states, on } = regionOf({ split: split.id, exit });
    const begun = beginningOf(plan, split, exit);
    return {
      id: stateNames.branch(split.id, exit),
      on,
      ...begun,
      states: { ...states, ...begun.states, ...byId([...exitStops(plan, inBranch(split, exit), [exit]), arrived]) },
    };
  });
}

/** How a branch begins: with a question where it may not be begun, or where it leads out of the section at once. */
function beginningOf(plan: Plan, split: PlannedBlock, exit: ExitId): Required<Pick<FlowState, 'initial' | 'states'>> {
  const first = aimOf(plan, inBranch(split, exit), exit);
  const ends = [stateNames.arrived(split.id, exit), stateNames.exitStop(split.id, exit)];
  const isOwn = plan.blocks[first]?.held?.split === split.id || ends.includes(first);
  if (split.fragment.is === 'split' && split.fragment.mode === 'all' && isOwn) return { initial: first, states: {} };
  const beginning = stateNames.beginning(split.id, exit);
  return { initial: beginning, states: byId(begins(split, exit, first)) };
}

/** The states that ask whether a branch is begun. */
export function begins(split: PlannedBlock, exit: ExitId, first: string): readonly FlowState[] {
  const spared = stateNames.spared(split.id, exit);
  const always: readonly FlowTransition[] = [
    leadTo(first, { guard: { type: 'isChosen', params: { exit } } }),
    leadTo(spared),
  ];
  return [
    { id: stateNames.beginning(split.id, exit), always },
    { id: spared, type: 'final' },
  ];
}

/** The split as its branch sees it: what it leads to is looked up from inside. */
export function inBranch(split: PlannedBlock, exit: ExitId): PlannedBlock {
  return { ...split, held: { split: split.id, exit } };
}
