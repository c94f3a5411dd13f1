import type { BlockId, StageId } from '#model/process.ts';
import type { Held, Section } from '#model/sections.ts';
import { arriving, byId, exitStops, leading, leadTo, stopState, unlessEndless } from './leading.ts';
import type { Plan, PlannedBlock } from './machine.ts';
import { nestedState } from './nested.ts';
import { stateNames } from './stateNames.ts';
import {
  exitEvent,
  expireEvent,
  moveEvent,
  retryEvent,
  splitEvent,
  type FlowConfig,
  type FlowState,
  type FlowTransition,
  type Order,
  type Region,
} from './vocabulary.ts';
import { wovenSplit, wovenState } from './woven.ts';

/** What XState runs: one region for what is outside all sections, with a state for each section in it. */
export function configOf(plan: Plan): FlowConfig {
  const region = regionOf(plan, null);
  if (plan.start !== null) return { id: stateNames.root, initial: plan.start, ...region };
  const nowhere = stopState(stateNames.noStart, { code: 'runtime.noStart', place: {} });
  return { id: stateNames.root, initial: nowhere.id, ...region, states: { ...region.states, ...byId([nowhere]) } };
}

/** The states of the blocks that stand in one branch, or outside all; moved requests and expired stages arrive there too. */
function regionOf(plan: Plan, held: Held | null): Region {
  const blocks = blocksIn(plan).get(keyOf(held)) ?? [];
  const moves = blocks.map((block) => [moveEvent(block.id), [inward(block.id)]] as const);
  return {
    states: byId(blocks.flatMap((block) => statesOf(plan, block))),
    on: Object.fromEntries([...moves, ...expiriesOf(plan, held)]),
  };
}

/** The state of a block, its section if it begins one, and where it stops. */
function statesOf(plan: Plan, block: PlannedBlock): readonly FlowState[] {
  const { id, fragment, broken } = block;
  const retry: FlowState['on'] = { [retryEvent(id)]: [leadTo(id)] };
  if (broken !== null) return [{ ...stopState(id, broken), on: retry }];
  if (fragment.is === 'end') return [{ id, type: 'final', entry: [{ type: 'finish', params: { block: id } }] }];
  const endless = stopState(stateNames.endless(id), { code: 'runtime.endless', place: { block: id } });
  const leave: Order = { type: 'leave', params: { block: id } };
  const own: FlowState = { id, entry: [entryOf(block)], exit: [leave], on: { ...exitsOn(plan, block), ...retry } };
  const section = plan.sections[id];
  const stops = exitStops(plan, block, section === undefined ? Object.keys(block.targets) : []);
  const sectionState = section === undefined ? [] : [sectionOf(plan, section)];
  return [own, ...sectionState, ...stops, { ...endless, on: retry }];
}

function sectionOf(plan: Plan, section: Section): FlowState {
  return section.is === 'nested'
    ? nestedState(plan, section, (held) => regionOf(plan, held))
    : wovenState(plan, section, (block) => statesOf(plan, block));
}

function entryOf({ id, fragment }: PlannedBlock): Order {
  const params = { block: id };
  if (fragment.is === 'hold') return { type: 'enter', params };
  return fragment.is === 'split' ? { type: 'split', params } : { type: 'pass', params };
}

function exitsOn(plan: Plan, block: PlannedBlock): Readonly<Record<string, readonly FlowTransition[]>> {
  if (block.fragment.is !== 'split') {
    const exits = Object.keys(block.targets);
    return Object.fromEntries(exits.map((exit) => [exitEvent(block.id, exit), leading(plan, block, exit)]));
  }
  const { held } = block;
  const isWoven = held?.exit === null && plan.sections[block.id] === undefined;
  const begun = isWoven ? wovenSplit(plan, block, held) : [leadTo(stateNames.section(block.id))];
  return { [splitEvent(block.id)]: [unlessEndless(block.id), ...begun] };
}

/** Within the branch: the branch itself is not left. */
function inward(block: BlockId): FlowTransition {
  return { ...leadTo(block), reenter: false };
}

/** Stages whose blocks are all somewhere in this branch, and in none inside it. */
function expiriesOf(plan: Plan, held: Held | null): readonly (readonly [string, readonly FlowTransition[]])[] {
  return Object.entries(plan.stages).flatMap(([stage, { blocks, to }]) => {
    const around = blocks.map((block) => branchesAround(plan, block));
    const common = around.reduce((all, own) => all.filter((one) => own.some((other) => keyOf(other) === keyOf(one))));
    if (keyOf(common[0] ?? null) !== keyOf(held)) return [];
    const state = arriving(plan, held, '', to);
    return state === null
      ? []
      : [[expireEvent(stage satisfies StageId), [isIn(plan, to, held) ? inward(to) : leadTo(state)]]];
  });
}

function isIn(plan: Plan, block: BlockId, held: Held | null): boolean {
  return keyOf(plan.blocks[block]?.held ?? null) === keyOf(held);
}

/** The branches in which a block stands, innermost first; a woven section has none. */
function branchesAround(plan: Plan, block: BlockId): readonly Held[] {
  const around: Held[] = [];
  for (let at = plan.blocks[block]?.held ?? null; at !== null; at = plan.blocks[at.split]?.held ?? null) {
    if (at.exit !== null) around.push(at);
  }
  return around;
}

const grouped = new WeakMap<Plan, ReadonlyMap<string, readonly PlannedBlock[]>>();

/** Blocks by the branch in which they stand, looked up once for a plan. */
function blocksIn(plan: Plan): ReadonlyMap<string, readonly PlannedBlock[]> {
  const known = grouped.get(plan);
  if (known !== undefined) return known;
  const groups = new Map<string, PlannedBlock[]>();
  for (const block of Object.values(plan.blocks)) {
    const group = groups.get(keyOf(block.held));
    if (group === undefined) groups.set(keyOf(block.held), [block]);
    else group.push(block);
  }
  grouped.set(plan, groups);
  return groups;
}

function keyOf(held: Held | null): string {
  return held === null ? '' : `${held.split}/${held.exit ?? ''}`;
}
