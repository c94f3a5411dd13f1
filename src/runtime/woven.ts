import type { BlockId } from '#model/process.ts';
import type { Held, Section } from '#model/sections.ts';
import { aimOf, byId, exitStops, leadTo } from './leading.ts';
import type { Plan, PlannedBlock } from './machine.ts';
import { begins, inBranch } from './nested.ts';
import { needsOf, plannedOf } from './planned.ts';
import { stateNames } from './stateNames.ts';
import type { FlowState, FlowTransition, Mark, Wire } from './vocabulary.ts';

/**
 * The state of a woven section: one region for each block, which waits until it is known of every connection to it
 * whether it is taken. It is then worked in or, when none is, passed over, which may decide the next ones. Source: dead
 * path elimination, Leymann and Roller, "Production Workflow" (2000).
 */
export function wovenState(plan: Plan, section: Section, statesOf: StatesOf): FlowState {
  const { split, blocks } = section;
  const decide: Mark = { type: 'decide', params: { section: split, block: split, exits: null } };
  const isReady = readiness(plan, section, section.join);
  return {
    id: stateNames.section(split),
    type: 'parallel',
    states: byId([...blocks.flatMap((id) => threadOf(plan, section, id, statesOf)), ...leavingBranches(plan, section)]),
    entry: [decide],
    exit: [{ type: 'forget', params: { section: split } }],
    always: [leadTo(section.join, { guard: { type: 'isReady', params: isReady } })],
  };
}

/** How a split inside a woven section goes on: chosen branches that leave the section do so, all others are decided. */
export function wovenSplit(plan: Plan, block: PlannedBlock, { split: section }: Held): readonly FlowTransition[] {
  const { id } = block;
  const out = Object.keys(block.targets).flatMap((exit) => {
    const target = aimOf(plan, block, exit);
    return target === stateNames.done(id) ? [] : [leadTo(target, { guard: { type: 'isChosen', params: { exit } } })];
  });
  const actions: readonly Mark[] = [{ type: 'decide', params: { section, block: id, exits: null } }];
  return [...out, leadTo(stateNames.done(id), { actions })];
}

/** The states of one block. */
type StatesOf = (block: PlannedBlock) => readonly FlowState[];

function threadOf(plan: Plan, section: Section, id: BlockId, statesOf: StatesOf): readonly FlowState[] {
  const { wires, ...params } = readiness(plan, section, id);
  const dead: readonly Mark[] = [{ type: 'decide', params: { section: section.split, block: id, exits: [] } }];
  const waiting: FlowState = {
    id: stateNames.waiting(id),
    always: [
      leadTo(id, { guard: { type: 'isReady', params: { ...params, wires } } }),
      leadTo(stateNames.dead(id), {
        guard: { type: 'isDead', params: { section: section.split, wires } },
        actions: dead,
      }),
    ],
  };
  const over: readonly FlowState[] = [
    { id: stateNames.done(id), type: 'final' },
    { id: stateNames.dead(id), type: 'final' },
  ];
  return [
    {
      id: stateNames.thread(id),
      initial: waiting.id,
      states: byId([waiting, ...statesOf(plannedOf(plan, id)), ...over]),
    },
  ];
}

/** Branches of the split that leave the section at once, or lead nowhere yet. */
function leavingBranches(plan: Plan, { split: id, join, blocks }: Section): readonly FlowState[] {
  const split = plannedOf(plan, id);
  return Object.entries(split.targets).flatMap(([exit, to]) => {
    if (to !== null && (to === join || blocks.includes(to))) return [];
    const first = aimOf(plan, inBranch(split, exit), exit);
    const states = [...begins(split, exit, first), ...exitStops(plan, inBranch(split, exit), [exit])];
    return [{ id: stateNames.branch(id, exit), initial: stateNames.beginning(id, exit), states: byId(states) }];
  });
}

function readiness(plan: Plan, section: Section, id: BlockId) {
  const wires = [section.split, ...section.blocks].flatMap((from) =>
    Object.entries(plannedOf(plan, from).targets)
      .filter(([, to]) => to === id)
      .map(([exit]): Wire => [from, exit]),
  );
  return { section: section.split, wires, needs: needsOf(plannedOf(plan, id)) };
}
